import { halfOff } from '../../../src/signals/pressure/half-off';
import { judges } from '../cases';

judges(halfOff, [
  {
    shop: 'nearly everything at half price',
    given: { pressure: { discounts: { prices: 30, struck: 30, median: null, halfOff: 0.8 } } },
    is: 'most',
    args: ['80', '30'],
  },
  {
    shop: 'a third at half price',
    given: { pressure: { discounts: { prices: 30, struck: 20, median: null, halfOff: 0.34 } } },
    is: 'many',
    args: ['34', '30'],
  },
  {
    shop: 'a few bargains',
    given: { pressure: { discounts: { prices: 30, struck: 10, median: null, halfOff: 0.1 } } },
    is: 'few',
    args: ['10', '30'],
  },
  { shop: 'no bargain', given: { pressure: { discounts: { prices: 30, struck: 0, median: null, halfOff: 0 } } }, is: 'none' },
  { shop: 'seven prices', given: { pressure: { discounts: { prices: 7, struck: 7, median: null, halfOff: 1 } } }, is: 'unknown' },
]);
