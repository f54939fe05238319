import { reviewCopies } from '../../../src/signals/reviews/review-copies';
import { judges, seen } from '../cases';

judges(reviewCopies, [
  { shop: 'the same words twice', given: { reviews: { visible: 6, duplicates: seen('Great quality, fast delivery') } }, is: 'repeated' },
  { shop: 'different words', given: { reviews: { visible: 6 } }, is: 'different', args: ['6'] },
  { shop: 'two reviews', given: { reviews: { visible: 2 } }, is: 'unknown' },
]);
