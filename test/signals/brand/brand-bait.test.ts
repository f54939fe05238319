import { brandBait } from '../../../src/signals/brand/brand-bait';
import { judges, seen } from '../cases';

judges(brandBait, [
  {
    shop: 'brand, bait and half price',
    given: {
      brand: { imitates: { brand: 'Adidas', how: 'bait', own: false, evidence: seen('address') } },
      pressure: { discounts: { prices: 20, struck: 20, median: 0.6, halfOff: 0.8 } },
    },
    is: 'half-price',
    args: ['Adidas'],
  },
  {
    shop: 'brand and bait',
    given: {
      brand: { imitates: { brand: 'Adidas', how: 'bait', own: false, evidence: seen('address') } },
      pressure: { discounts: { prices: 3, struck: 3, median: 0.6, halfOff: 1 } },
    },
    is: 'bait',
  },
  {
    shop: 'a dealer with the brand in the address',
    given: { brand: { imitates: { brand: 'Adidas', how: 'contains', own: false, evidence: seen('address') } } },
    is: 'carried',
  },
  {
    shop: 'the brand’s own outlet',
    given: { brand: { imitates: { brand: 'Adidas', how: 'bait', own: true, evidence: seen('address') } } },
    is: 'none',
  },
  {
    shop: 'look-alike letters',
    given: { brand: { imitates: { brand: 'Adidas', how: 'homoglyph', own: false, evidence: seen('address') } } },
    is: 'none',
  },
  { shop: 'an address of its own', given: {}, is: 'none' },
]);
