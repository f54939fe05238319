import { shortAddress } from '../../../src/signals/brand/short-address';
import { judges } from '../cases';

judges(shortAddress, [
  {
    shop: 'a potter with a short name',
    given: { domain: 'krug.example', brand: { addressChars: 4 } },
    is: 'short',
    args: ['krug.example'],
  },
  { shop: 'a Polish bookshop of ten letters', given: { domain: 'ksiazeczka.example', brand: { addressChars: 10 } }, is: 'short' },
  { shop: 'a Danish one of eleven', given: { domain: 'boghylderne.example', brand: { addressChars: 11 } }, is: 'other' },
  { shop: 'one that sells under another’s address', given: { domain: 'krug.shops.example', brand: {} }, is: 'other' },
]);
