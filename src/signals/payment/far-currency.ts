import { FAR_COUNTRIES, PLACING } from '../countries';
import { textsRead } from '../reading';
import { signal } from '../signal';

export const farCurrency = signal({
  id: 'far-currency',
  family: 'payment',
  question: 'Is the sum taken in the currency of a far country that the shop does not say it is in?',
  why: 'The prices stand in euro, and the bank statement says CNY: the money goes to somebody in China, whom the shop does not name.',
  source:
    'judged: weighs as other contradictions in where a shop is; people who were charged by fake outlets report it again and again; no sum in it stands on any of 465 pages of honest shops, policies and checkout forms',
  needs: ['payment', 'identity', 'checkout', 'policy'],
  cases: {
    hidden: { outcome: 'bad', decibans: 5 },
    open: { outcome: 'not-applicable', decibans: 0 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ payment: { farCharge }, identity: { countries }, checkout, policy }) {
    if (farCharge === undefined)
      return { case: checkout.isCheckout || textsRead(policy, ['terms', 'payment']).length > 0 ? 'none' : 'unknown' };
    const isOpen = countries.some(({ code, from }) => FAR_COUNTRIES.includes(code) && PLACING.includes(from));
    return { case: isOpen ? 'open' : 'hidden', evidence: farCharge };
  },
});
