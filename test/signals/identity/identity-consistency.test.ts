import { identityConsistency } from '../../../src/signals/identity/identity-consistency';
import { judges, seen } from '../cases';

const number = (kind: string, value: string, country: string, valid: boolean | null = true) => ({
  kind,
  value,
  country,
  valid,
  evidence: seen(value),
});
const firm = (name: string, form: string) => ({ name, form, country: null, evidence: seen(name) });
const indian = (postcode: string) => ({ text: `Lake Road, ${postcode}`, country: 'IN', postcode, evidence: seen(postcode) });

judges(identityConsistency, [
  {
    shop: 'all of one country',
    given: {
      identity: {
        operators: [{ name: 'Krug Keramik GmbH', form: 'GmbH', country: 'DE', evidence: seen('Krug Keramik GmbH') }],
        addresses: [{ text: 'Lehmweg 3, 12345 Tonhausen', country: 'DE', postcode: '12345', evidence: seen('Lehmweg 3') }],
        numbers: [{ kind: 'VAT', value: 'DE136695976', country: 'DE', valid: true, evidence: seen('DE136695976') }],
      },
    },
    is: 'agree',
    args: ['DE'],
  },
  {
    shop: 'an Austrian GmbH',
    given: {
      identity: {
        operators: [{ name: 'Krug Keramik GmbH', form: 'GmbH', country: 'DE', evidence: seen('Krug Keramik GmbH') }],
        addresses: [{ text: 'Lehmweg 3, 12345 Tonhausen', country: 'AT', postcode: '12345', evidence: seen('Lehmweg 3') }],
      },
    },
    is: 'agree',
  },
  {
    shop: 'a firm with branches in two countries',
    given: {
      identity: {
        addresses: [
          { text: 'Lehmweg 3, 12345 Tonhausen', country: 'DE', postcode: '12345', evidence: seen('Lehmweg 3') },
          { text: 'Lehmweg 3, 12345 Tonhausen', country: 'GB', postcode: '12345', evidence: seen('Lehmweg 3') },
        ],
        numbers: [{ kind: 'VAT', value: 'GB999', country: 'GB', valid: true, evidence: seen('GB999') }],
      },
    },
    is: 'agree',
  },
  {
    shop: 'a GmbH in Hong Kong',
    given: {
      identity: {
        operators: [{ name: 'Krug Keramik GmbH', form: 'GmbH', country: 'DE', evidence: seen('Krug Keramik GmbH') }],
        addresses: [{ text: 'Lehmweg 3, 12345 Tonhausen', country: 'HK', postcode: '12345', evidence: seen('Lehmweg 3') }],
      },
    },
    is: 'form',
  },
  {
    shop: 'a British number at a German address',
    given: {
      identity: {
        addresses: [{ text: 'Lehmweg 3, 12345 Tonhausen', country: 'DE', postcode: '12345', evidence: seen('Lehmweg 3') }],
        numbers: [{ kind: 'VAT', value: 'GB999', country: 'GB', valid: true, evidence: seen('GB999') }],
      },
    },
    is: 'number',
    args: ['GB', 'DE'],
  },
  {
    shop: 'a bank account abroad',
    given: {
      identity: { addresses: [{ text: 'Lehmweg 3, 12345 Tonhausen', country: 'DE', postcode: '12345', evidence: seen('Lehmweg 3') }] },
      payment: { ibans: [{ iban: 'LT12', country: 'LT', evidence: seen('LT12') }] },
    },
    is: 'account',
    args: ['LT', 'DE'],
  },
  {
    shop: 'a telephone abroad',
    given: {
      identity: { addresses: [{ text: 'Lehmweg 3, 12345 Tonhausen', country: 'DE', postcode: '12345', evidence: seen('Lehmweg 3') }] },
      contact: { phones: [{ number: '+1 555', country: 'US', evidence: seen('+1 555') }] },
    },
    is: 'phone',
  },
  {
    shop: 'a French VAT number with the SIREN of another firm',
    given: { identity: { numbers: [number('vat', 'FR40303265045', 'FR'), number('siren', '552008443', 'FR')] } },
    is: 'siren',
    args: ['FR40303265045', '552008443'],
  },
  {
    shop: 'a French VAT number with its own SIREN, beside that of a partner',
    given: {
      identity: {
        numbers: [number('vat', 'FR40303265045', 'FR'), number('siren', '552008443', 'FR'), number('siret', '30326504500017', 'FR')],
      },
    },
    is: 'unknown',
  },
  {
    shop: 'a French SIREN that fails its own check: told elsewhere',
    given: { identity: { numbers: [number('vat', 'FR40303265045', 'FR'), number('siren', '552008444', 'FR', false)] } },
    is: 'unknown',
  },
  {
    shop: 'a Spanish S.L. with the number of an S.A.',
    given: { identity: { operators: [firm('Cerámica del Tilo S.L.', 'S.L.')], numbers: [number('nif', 'A58818501', 'ES')] } },
    is: 'form-letter',
    args: ['A58818501', 'Cerámica del Tilo S.L.'],
  },
  {
    shop: 'a Spanish S.L. with its letter, and a sister firm',
    given: {
      identity: {
        operators: [firm('Cerámica del Tilo S.L.', 'S.L.'), firm('Tilo S.A.', 'S.A.')],
        numbers: [number('nif', 'B58818501', 'ES'), number('nif', 'A58818501', 'ES')],
      },
    },
    is: 'agree',
  },
  {
    shop: 'a Spanish sole trader beside a firm of unknown form',
    given: { identity: { operators: [firm('Tilo SRL', 'SRL')], numbers: [number('nif', 'A58818501', 'ES')] } },
    is: 'agree',
  },
  {
    shop: 'an Indian tax number of Maharashtra at an address in the north',
    given: { identity: { addresses: [indian('110099')], numbers: [number('gstin', '27AAPFU0939F1ZV', 'IN')] } },
    is: 'state',
    args: ['27AAPFU0939F1ZV', 'Lake Road, 110099'],
  },
  {
    shop: 'an Indian firm with a warehouse elsewhere',
    given: { identity: { addresses: [indian('110099'), indian('400 099')], numbers: [number('gstin', '27AAPFU0939F1ZV', 'IN')] } },
    is: 'agree',
  },
  {
    shop: 'an address alone',
    given: {
      identity: { addresses: [{ text: 'Lehmweg 3, 12345 Tonhausen', country: 'DE', postcode: '12345', evidence: seen('Lehmweg 3') }] },
    },
    is: 'unknown',
  },
]);
