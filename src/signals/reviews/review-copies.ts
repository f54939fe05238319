import { signal } from '../signal';

/** Fewer reviews repeat nothing, and prove nothing. */
const ENOUGH = 4;

export const reviewCopies = signal({
  id: 'review-copies',
  family: 'reviews',
  question: 'Do reviews repeat each other?',
  why: 'Different customers do not write the same words. Reviews that repeat each other were written by the shop or bought.',
  source: 'judged: duplicates are a medium sign; wording alone says nothing about a review',
  needs: ['reviews'],
  cases: {
    repeated: { outcome: 'bad', decibans: 5 },
    different: { outcome: 'good', decibans: -0.5 },
  },
  judge({ reviews: { duplicates, visible } }) {
    if (duplicates.length > 0) return { case: 'repeated', evidence: duplicates };
    return { case: visible >= ENOUGH ? 'different' : 'unknown', args: [String(visible)] };
  },
});
