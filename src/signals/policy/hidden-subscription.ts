import type { PageKind } from '../../model/facts';
import { textsRead } from '../reading';
import { signal } from '../signal';

/** Where such an offer would have to stand. */
const SELLING: ReadonlySet<PageKind> = new Set(['home', 'product', 'category', 'other']);

export const hiddenSubscription = signal({
  id: 'hidden-subscription',
  family: 'policy',
  question: 'Does one order turn into payments again and again that only the small print tells of?',
  why: 'A trial for one euro, and in the terms a club that takes 79 every month: who sells so counts on nobody reading them.',
  source:
    'judged: consumer-protection bodies name the subscription in the small print as the mark of subscription traps; a shop that offers subscriptions on its pages hides nothing; below what no good sign can hide, as such an offer may stand on a page that was not read',
  needs: ['policy', 'pages'],
  cases: {
    hidden: { outcome: 'bad', decibans: 6 },
    open: { outcome: 'not-applicable', decibans: 0 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ policy, pages }) {
    const { renewal, subscription } = policy;
    if (renewal === undefined) return { case: textsRead(policy, ['terms']).length > 0 ? 'none' : 'unknown' };
    if (subscription !== undefined) return { case: 'open', evidence: subscription };
    return pages.some(({ kind }) => SELLING.has(kind)) ? { case: 'hidden', evidence: renewal } : { case: 'unknown' };
  },
});
