import { signal } from '../signal';

/** So many reviews to read bear a rating out, whatever it claims. */
const ENOUGH = 3;
/** A rating from fewer is not worth inventing. */
const MANY = 10;

export const claimedRating = signal({
  id: 'claimed-rating',
  family: 'reviews',
  question: 'Can the rating that the shop claims be seen in reviews?',
  why: 'Stars for search engines without a single review to read are made up, or at least cannot be checked.',
  source: 'judged: a structured rating without reviews is a medium sign; reduced, as reviews may be loaded later',
  needs: ['reviews', 'pages'],
  cases: {
    shown: { outcome: 'good', decibans: -0.5 },
    unseen: { outcome: 'bad', decibans: 3 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ reviews: { claimed, visible, services }, pages }) {
    if (claimed === null || claimed.count < 1) return { case: pages.length > 0 ? 'none' : 'unknown' };
    const args = [String(claimed.count)];
    if (visible >= Math.min(ENOUGH, claimed.count)) return { case: 'shown', args, evidence: claimed.evidence };
    const whole = pages.some(({ kind, capped }) => kind === 'product' && capped.length === 0);
    if (!whole || visible > 1 || claimed.count < MANY || services.some(({ hosted }) => hosted)) return { case: 'unknown' };
    return { case: 'unseen', args, evidence: claimed.evidence };
  },
});
