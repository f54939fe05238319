import { signal } from '../signal';

export const priceConsistency = signal({
  id: 'price-consistency',
  family: 'product',
  question: 'Is the price on the page the one that the shop tells search engines?',
  why: 'A price that is lower for search engines than on the page is bait.',
  source: 'judged: weak; also happens with taxes, variants and stale caches of honest shops',
  needs: ['product'],
  cases: {
    mismatch: { outcome: 'bad', decibans: 1.5 },
    match: { outcome: 'good', decibans: 0 },
  },
  judge({ product: { mismatch, products } }) {
    if (mismatch.length > 0) return { case: 'mismatch', evidence: mismatch };
    const compared = products.some(({ structured, price }) => structured && price !== null);
    return { case: compared ? 'match' : 'unknown' };
  },
});
