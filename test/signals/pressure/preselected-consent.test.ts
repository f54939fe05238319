import { preselectedConsent } from '../../../src/signals/pressure/preselected-consent';
import { judges, seen } from '../cases';

judges(preselectedConsent, [
  {
    shop: 'the terms accepted beforehand',
    given: { checkout: { isCheckout: true }, pressure: { consents: seen('I accept the terms') } },
    is: 'ticked',
    args: ['I accept the terms'],
  },
  {
    shop: 'an insurance ticked, which is an extra',
    given: { checkout: { isCheckout: true }, pressure: { preselected: seen('Insurance') } },
    is: 'none',
  },
  { shop: 'a checkout without', given: { checkout: { isCheckout: true } }, is: 'none' },
  { shop: 'a product page', given: {}, is: 'unknown' },
]);
