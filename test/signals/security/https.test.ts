import { https } from '../../../src/signals/security/https';
import { NOW, judges } from '../cases';

judges(https, [
  { shop: 'an encrypted shop', given: {}, is: 'encrypted' },
  {
    shop: 'a shop with a page in the open',
    given: { security: { https: false }, pages: [{ url: 'http://garten-krug.example/', kind: 'home', at: NOW, capped: [] }] },
    is: 'plain',
  },
  { shop: 'a shop that was not read', given: { pages: [] }, is: 'unknown' },
]);
