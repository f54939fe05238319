import { struckPrices } from '../../../src/signals/pressure/struck-prices';
import { judges } from '../cases';

judges(struckPrices, [
  {
    shop: 'most prices struck',
    given: { pressure: { discounts: { prices: 30, struck: 20, median: null, halfOff: 0 } } },
    is: 'most',
    args: ['20', '30'],
  },
  {
    shop: 'some prices struck',
    given: { pressure: { discounts: { prices: 30, struck: 5, median: null, halfOff: 0 } } },
    is: 'some',
    args: ['5', '30'],
  },
  { shop: 'none struck', given: { pressure: { discounts: { prices: 30, struck: 0, median: null, halfOff: 0 } } }, is: 'none' },
  { shop: 'seven prices', given: { pressure: { discounts: { prices: 7, struck: 7, median: null, halfOff: 0 } } }, is: 'unknown' },
]);
