import { claimedRating } from '../../../src/signals/reviews/claimed-rating';
import { HOME, NOW, judges, seen } from '../cases';

judges(claimedRating, [
  {
    shop: 'a rating with reviews to read',
    given: { reviews: { claimed: { count: 12, average: 4.4, evidence: seen('12') }, visible: 5 } },
    is: 'shown',
    args: ['12'],
  },
  {
    shop: 'a rating without a review',
    given: { reviews: { claimed: { count: 893, average: 4.9, evidence: seen('893') } } },
    is: 'unseen',
    args: ['893'],
  },
  {
    shop: 'a rating with one review',
    given: { reviews: { claimed: { count: 893, average: 4.9, evidence: seen('893') }, visible: 1 } },
    is: 'unseen',
  },
  {
    shop: 'a small rating without a review',
    given: { reviews: { claimed: { count: 2, average: 5, evidence: seen('2') } } },
    is: 'unknown',
  },
  {
    shop: 'a small rating with all of its reviews',
    given: { reviews: { claimed: { count: 1, average: 5, evidence: seen('1') }, visible: 1 } },
    is: 'shown',
  },
  {
    shop: 'a rating whose reviews a service brings',
    given: {
      reviews: {
        claimed: { count: 12, average: 4.4, evidence: seen('12') },
        services: [{ name: 'Starwell', hosted: true, evidence: seen('widget') }],
      },
    },
    is: 'unknown',
  },
  {
    shop: 'a rating on a page that was cut off',
    given: {
      reviews: { claimed: { count: 12, average: 4.4, evidence: seen('12') } },
      pages: [{ url: HOME, kind: 'product', at: NOW, capped: ['blocks'] }],
    },
    is: 'unknown',
  },
  {
    shop: 'a rating of which only the home page was read whole',
    given: {
      reviews: { claimed: { count: 893, average: 4.9, evidence: seen('893') } },
      pages: [
        { url: HOME, kind: 'home', at: NOW, capped: [] },
        { url: `${HOME}krug`, kind: 'product', at: NOW, capped: ['blocks'] },
      ],
    },
    is: 'unknown',
  },
  {
    shop: 'a rating with two of its many reviews',
    given: { reviews: { claimed: { count: 893, average: 4.9, evidence: seen('893') }, visible: 2 } },
    is: 'unknown',
  },
  { shop: 'a shop that was not read', given: { pages: [] }, is: 'unknown' },
  { shop: 'a new product', given: { reviews: { claimed: { count: 0, average: null, evidence: [] } } }, is: 'none' },
  { shop: 'no rating', given: {}, is: 'none' },
]);
