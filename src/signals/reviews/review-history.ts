import { signal } from '../signal';

/** Fewer dated reviews have no rhythm. */
const ENOUGH = 8;
/** So long a time is told in months. Milliseconds. */
const MONTH = 30 * 24 * 60 * 60 * 1000;

export const reviewHistory = signal({
  id: 'review-history',
  family: 'reviews',
  question: 'Were the reviews written over time?',
  why: 'Customers write when they have bought. Many reviews from the same few days were moved here from elsewhere, or written by the shop.',
  source:
    'judged: bursts are a medium sign of bought reviews, but honest shops import old reviews in bursts too, so they are told and weigh nothing',
  needs: ['reviews'],
  cases: {
    burst: { outcome: 'not-applicable', decibans: 0 },
    lasting: { outcome: 'good', decibans: 0 },
    short: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ reviews: { history } }) {
    if (history === undefined || history.dated < ENOUGH || history.first === null || history.last === null) return { case: 'unknown' };
    const { burst, dated } = history;
    if (burst !== null) return { case: 'burst', args: [String(burst.reviews), String(dated)], evidence: burst.evidence };
    const months = Math.floor((history.last - history.first) / MONTH);
    return months < 2 ? { case: 'short', args: [String(dated)] } : { case: 'lasting', args: [String(dated), String(months)] };
  },
});
