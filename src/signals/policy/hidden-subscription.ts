import type { PageKind } from '../../model/facts';
import { textsRead } from '../reading';
import { signal } from '../signal';

/** Where such an offer would have to stand. */
const SELLING: ReadonlySet<PageKind> = new Set(['home', 'product', 'category', 'other']);

/** A later sum so many times what is asked today: the order is bait. */
const DEARER = 3;
/** Letters of a currency's code in ISO 4217. */
const CODE_LENGTH = 3;

export const hiddenSubscription = signal({
  id: 'hidden-subscription',
  family: 'policy',
  question: 'Does one order turn into payments again and again that only the small print tells of?',
  why: 'A trial for one euro, and in the terms a club that takes 79 every month: who sells so counts on nobody reading them.',
  source:
    'judged: consumer-protection bodies name the subscription in the small print as the mark of subscription traps; a shop that offers subscriptions on its pages hides nothing; below what no good sign can hide, as such an offer may stand on a page that was not read, but where the later sum is a multiple of the price',
  needs: ['policy', 'pages', 'checkout'],
  cases: {
    dearer: { outcome: 'bad', decibans: 8 },
    hidden: { outcome: 'bad', decibans: 6 },
    open: { outcome: 'not-applicable', decibans: 0 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ policy, pages, checkout: { total } }) {
    const { renewal, renewalSum, subscription } = policy;
    if (renewal === undefined) return { case: textsRead(policy, ['terms']).length > 0 ? 'none' : 'unknown' };
    if (subscription !== undefined) return { case: 'open', evidence: subscription };
    if (!pages.some(({ kind }) => SELLING.has(kind))) return { case: 'unknown' };
    // A sign that several currencies share is the one that the shop asks its sums in.
    const isSame = renewalSum?.currency === total?.currency || (renewalSum?.currency.length ?? 0) < CODE_LENGTH;
    const isDearer = isSame && (renewalSum?.amount ?? 0) >= DEARER * (total?.amount ?? Infinity);
    return { case: isDearer ? 'dearer' : 'hidden', evidence: renewal };
  },
});
