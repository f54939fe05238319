import { identityConsistency } from '../../../src/signals/identity/identity-consistency';
import { judges, seen } from '../cases';

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
    shop: 'an address alone',
    given: {
      identity: { addresses: [{ text: 'Lehmweg 3, 12345 Tonhausen', country: 'DE', postcode: '12345', evidence: seen('Lehmweg 3') }] },
    },
    is: 'unknown',
  },
]);
