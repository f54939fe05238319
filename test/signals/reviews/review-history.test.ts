import { reviewHistory } from '../../../src/signals/reviews/review-history';
import { judges, seen } from '../cases';

const day = (written: string) => Date.parse(written);
const history = {
  dated: 9,
  first: day('2025-03-02'),
  last: day('2026-09-30'),
  burst: null,
  stars: [0, 0, 1, 2, 6],
  authors: [],
  verified: 0,
  replies: [],
};

judges(reviewHistory, [
  {
    shop: 'seven of nine reviews from one week end',
    given: { reviews: { history: { ...history, burst: { reviews: 7, days: 2, evidence: seen('2026-09-29 – 2026-09-30') } } } },
    is: 'burst',
    args: ['7', '9'],
  },
  { shop: 'reviews of a year and a half', given: { reviews: { history } }, is: 'lasting', args: ['9', '19'] },
  { shop: 'a young shop', given: { reviews: { history: { ...history, first: day('2026-09-01') } } }, is: 'short', args: ['9'] },
  { shop: 'a few reviews', given: { reviews: { history: { ...history, dated: 7 } } }, is: 'unknown' },
  { shop: 'reviews without dates', given: { reviews: { history: { ...history, dated: 0, first: null, last: null } } }, is: 'unknown' },
  { shop: 'no review', given: {}, is: 'unknown' },
]);
