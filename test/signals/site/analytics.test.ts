import { analytics } from '../../../src/signals/site/analytics';
import { home, judges, seen } from '../cases';

judges(analytics, [
  { shop: 'a counter', given: { site: { analytics: seen('stats.example') } }, is: 'present', args: ['stats.example'] },
  { shop: 'a whole home page without', given: { pages: home }, is: 'absent' },
  { shop: 'a product page without', given: {}, is: 'unknown' },
]);
