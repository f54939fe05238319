import { logo } from '../../../src/signals/brand/logo';
import { judges, seen, text } from '../cases';

judges(logo, [
  { shop: 'a seed shop with a sign in the head', given: { brand: { logo: true } }, is: 'shown' },
  { shop: 'a Danish outlet with plain letters', given: { brand: { logo: false }, policy: { texts: [text('contact')] } }, is: 'none' },
  { shop: 'one whose legal notice was not opened yet', given: { brand: { logo: false } }, is: 'unknown' },
  {
    shop: 'a French maker who gives her name under plain letters',
    given: {
      brand: { logo: false },
      identity: { operators: [{ name: 'Anne Lormel EI', form: 'EI', country: 'FR', evidence: seen('Anne Lormel EI') }] },
    },
    is: 'named',
  },
  {
    shop: 'a Danish yarn shop whose street is known',
    given: {
      brand: { logo: false },
      identity: { addresses: [{ text: 'Algade 4, 4000 Roskilde', country: 'DK', postcode: '4000', evidence: seen('Algade 4') }] },
    },
    is: 'named',
  },
  { shop: 'a page without pictures', given: { brand: { logo: null } }, is: 'unknown' },
  { shop: 'a record of before', given: { brand: {} }, is: 'unknown' },
]);
