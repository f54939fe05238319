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
  {
    shop: 'seven prices, all halved',
    given: { pressure: { discounts: { prices: 7, struck: 7, median: null, halfOff: 1 } } },
    is: 'most-of-few',
    args: ['100', '7'],
  },
  {
    shop: 'five prices, three halved',
    given: { pressure: { discounts: { prices: 5, struck: 5, median: null, halfOff: 0.6 } } },
    is: 'most-of-few',
  },
  {
    shop: 'seven prices, half of them halved',
    given: { pressure: { discounts: { prices: 7, struck: 7, median: null, halfOff: 0.5 } } },
    is: 'unknown',
  },
  {
    shop: 'four prices, all halved',
    given: { pressure: { discounts: { prices: 4, struck: 4, median: null, halfOff: 1 } } },
    is: 'unknown',
  },
  { shop: 'eight prices, all halved', given: { pressure: { discounts: { prices: 8, struck: 8, median: null, halfOff: 1 } } }, is: 'most' },
]);
