import { registerNumber } from '../../../src/signals/identity/register-number';
import { judges, seen } from '../cases';

judges(registerNumber, [
  {
    shop: 'a number that passes',
    given: { identity: { numbers: [{ kind: 'VAT', value: 'DE136695976', country: 'DE', valid: true, evidence: seen('DE136695976') }] } },
    is: 'valid',
    args: ['VAT', 'DE136695976'],
  },
  {
    shop: 'a slip beside a number that passes',
    given: {
      identity: {
        numbers: [
          { kind: 'VAT', value: 'DE136695977', country: 'DE', valid: false, evidence: seen('DE136695977') },
          { kind: 'VAT', value: 'DE136695976', country: 'DE', valid: true, evidence: seen('DE136695976') },
        ],
      },
    },
    is: 'valid',
  },
  {
    shop: 'a French SIREN that fails beside a VAT number that passes',
    given: {
      identity: {
        numbers: [
          { kind: 'vat', value: 'FR40303265045', country: 'FR', valid: true, evidence: seen('FR40303265045') },
          { kind: 'siren', value: '999990014', country: 'FR', valid: false, evidence: seen('999990014') },
        ],
      },
    },
    is: 'partly-invalid',
    args: ['SIREN', '999990014'],
  },
  {
    shop: 'a Japanese private trader’s invoice number beside nothing else',
    given: {
      identity: { numbers: [{ kind: '登録番号', value: 'T1234567890123', country: 'JP', valid: null, evidence: seen('T1234567890123') }] },
    },
    is: 'unverifiable',
  },
  {
    shop: 'a number that fails',
    given: { identity: { numbers: [{ kind: 'VAT', value: 'DE136695977', country: 'DE', valid: false, evidence: seen('DE136695977') }] } },
    is: 'invalid',
  },
  {
    shop: 'a register number without check digit',
    given: { identity: { numbers: [{ kind: 'VAT', value: 'HRB 1234', country: 'DE', valid: null, evidence: seen('HRB 1234') }] } },
    is: 'unverifiable',
  },
  {
    shop: 'a sole trader without numbers',
    given: {
      identity: { addresses: [{ text: 'Lehmweg 3, 12345 Tonhausen', country: 'DE', postcode: '12345', evidence: seen('Lehmweg 3') }] },
    },
    is: 'none',
  },
  { shop: 'nothing read about the company', given: {}, is: 'unknown' },
]);
