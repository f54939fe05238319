import { preselectedExtras } from '../../../src/signals/pressure/preselected-extras';
import { judges, seen } from '../cases';

judges(preselectedExtras, [
  { shop: 'an insurance ticked', given: { pressure: { preselected: seen('Add insurance') } }, is: 'ticked', args: ['Add insurance'] },
  { shop: 'a checkout without', given: { checkout: { isCheckout: true } }, is: 'none' },
  { shop: 'a product page', given: {}, is: 'unknown' },
]);
