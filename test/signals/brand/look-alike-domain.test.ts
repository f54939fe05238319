import { lookAlikeDomain } from '../../../src/signals/brand/look-alike-domain';
import { judges, seen } from '../cases';

judges(lookAlikeDomain, [
  {
    shop: 'look-alike letters, the name and a card form',
    given: {
      brand: { imitates: { brand: 'Adidas', how: 'homoglyph', own: false, evidence: seen('address') }, goods: ['adidas'] },
      checkout: { card: { target: 'shop', host: 'x.example', evidence: seen('card') } },
    },
    is: 'takes-cards',
    args: ['Adidas'],
  },
  {
    shop: 'the same without a card form',
    given: { brand: { imitates: { brand: 'Adidas', how: 'punycode', own: false, evidence: seen('address') }, goods: ['Adidas'] } },
    is: 'imitates',
  },
  {
    shop: 'a card form, but nothing of the brand',
    given: {
      brand: { imitates: { brand: 'Adidas', how: 'punycode', own: false, evidence: seen('address') } },
      checkout: { card: { target: 'shop', host: 'x.example', evidence: seen('card') } },
    },
    is: 'imitates',
  },
  {
    shop: 'the brand itself',
    given: { brand: { imitates: { brand: 'Adidas', how: 'homoglyph', own: true, evidence: seen('address') } } },
    is: 'none',
  },
  {
    shop: 'a bait word',
    given: { brand: { imitates: { brand: 'Adidas', how: 'bait', own: false, evidence: seen('address') } } },
    is: 'none',
  },
  { shop: 'an address of its own', given: {}, is: 'none' },
]);
