import { FAR_COUNTRIES, PLACING } from '../countries';
import { signal } from '../signal';

/** From so many days on a parcel comes from the other end of the world, or is not there yet. */
const LONG = { business: 15, calendar: 20 };

export const deliveryTime = signal({
  id: 'delivery-time',
  family: 'policy',
  question: 'Does a shop that says that it is near take long to deliver?',
  why: 'A parcel from the next town takes days. Three weeks are what one from the other end of the world takes: the shop next door only passes the order on.',
  source:
    'judged: long delivery is in watchdogs’ lists of weak signs; it says nothing of shops that make goods to order or say that they are far away, and little of others',
  needs: ['policy', 'identity'],
  cases: {
    'long-from-near': { outcome: 'bad', decibans: 2 },
    long: { outcome: 'not-applicable', decibans: 0 },
    'made-to-order': { outcome: 'not-applicable', decibans: 0 },
    usual: { outcome: 'good', decibans: 0 },
  },
  judge({ policy, identity }) {
    const terms = policy.texts.map(({ shippingTerms }) => shippingTerms).find((each) => each?.arrival !== undefined);
    if (terms?.arrival === undefined) return { case: 'unknown' };
    const { to, business, evidence } = terms.arrival;
    const args = [String(to)];
    if (to < (business ? LONG.business : LONG.calendar)) return { case: 'usual', args, evidence };
    if (terms.toOrder) return { case: 'made-to-order', args, evidence };
    const said = identity.countries.filter(({ from }) => PLACING.includes(from));
    // Shops that say that they are far away promise nothing else.
    const near = policy.dispatch === undefined && said.length > 0 && !said.some(({ code }) => FAR_COUNTRIES.includes(code));
    return { case: near ? 'long-from-near' : 'long', args, evidence };
  },
});
