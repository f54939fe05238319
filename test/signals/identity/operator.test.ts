import { operator } from '../../../src/signals/identity/operator';
import { judges, seen, text } from '../cases';

judges(operator, [
  {
    shop: 'name and address',
    given: {
      identity: {
        operators: [{ name: 'Krug Keramik GmbH', form: 'GmbH', country: 'DE', evidence: seen('Krug Keramik GmbH') }],
        addresses: [{ text: 'Lehmweg 3, 12345 Tonhausen', country: 'DE', postcode: '12345', evidence: seen('Lehmweg 3') }],
      },
    },
    is: 'name-and-address',
    args: ['Krug Keramik GmbH'],
  },
  {
    shop: 'a name',
    given: { identity: { operators: [{ name: 'Krug Keramik GmbH', form: 'GmbH', country: 'DE', evidence: seen('Krug Keramik GmbH') }] } },
    is: 'name-only',
  },
  {
    shop: 'a sole trader’s address',
    given: {
      identity: { addresses: [{ text: 'Lehmweg 3, 12345 Tonhausen', country: 'DE', postcode: '12345', evidence: seen('Lehmweg 3') }] },
    },
    is: 'address-only',
  },
  { shop: 'a legal notice that names nobody', given: { policy: { texts: [text('legal-notice')] } }, is: 'none' },
  { shop: 'only a privacy policy was read', given: { policy: { texts: [text('privacy')] } }, is: 'unknown' },
  {
    shop: 'a contact page with a company number',
    given: {
      policy: { texts: [text('contact')] },
      identity: { numbers: [{ kind: 'VAT', value: 'DE1', country: 'DE', valid: null, evidence: seen('DE1') }] },
    },
    is: 'unknown',
  },
]);
