import { nameDomain } from '../../../src/signals/brand/name-domain';
import { judges, seen } from '../cases';

judges(nameDomain, [
  {
    shop: 'a name that fits',
    given: { brand: { matchesDomain: true, names: [{ name: 'Garten Krug', from: 'title', evidence: seen('Garten Krug') }] } },
    is: 'match',
    args: ['Garten Krug', 'garten-krug.example'],
  },
  {
    shop: 'a name that does not fit',
    given: { brand: { matchesDomain: false, names: [{ name: 'Luxe Boots', from: 'title', evidence: seen('Luxe Boots') }] } },
    is: 'differ',
  },
  {
    shop: 'a name in another script',
    given: { brand: { matchesDomain: false, names: [{ name: '陶器の店', from: 'title', evidence: seen('陶器の店') }] } },
    is: 'unknown',
  },
  { shop: 'no name', given: {}, is: 'unknown' },
]);
