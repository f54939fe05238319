import { independentReviews } from '../../../src/signals/reviews/independent-reviews';
import { home, judges, seen } from '../cases';

judges(independentReviews, [
  {
    shop: 'a widget from the service',
    given: { reviews: { services: [{ name: 'Starwell', hosted: true, evidence: seen('widget') }] } },
    is: 'hosted',
    args: ['Starwell'],
  },
  {
    shop: 'a picture that names one',
    given: { reviews: { services: [{ name: 'Starwell', hosted: false, evidence: seen('picture') }] } },
    is: 'named',
  },
  { shop: 'a whole home page without any', given: { pages: home }, is: 'none' },
  { shop: 'a product page without any', given: {}, is: 'unknown' },
]);
