import { disguisedScripts } from '../../../src/signals/security/disguised-scripts';
import { judges, seen } from '../cases';

const skimmer = { host: 'google-anaiytics.com', like: 'google-analytics.com', evidence: seen('https://google-anaiytics.com/ga.js') };

judges(disguisedScripts, [
  {
    shop: 'a payment page with a script from a host that passes for another',
    given: { checkout: { isCheckout: true }, security: { disguised: [skimmer] } },
    is: 'disguised',
    args: ['google-anaiytics.com', 'google-analytics.com'],
  },
  { shop: 'a payment page with scripts of its own and of known services', given: { checkout: { isCheckout: true } }, is: 'none' },
  { shop: 'a product page', given: {}, is: 'unknown' },
]);
