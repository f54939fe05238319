import { templateLeftovers } from '../../../src/signals/site/template-leftovers';
import { judges, seen } from '../cases';

judges(templateLeftovers, [
  { shop: 'filler text', given: { site: { leftovers: seen('Lorem ipsum') } }, is: 'leftovers', args: ['Lorem ipsum'] },
  { shop: 'none', given: {}, is: 'clean' },
  { shop: 'nothing read', given: { pages: [] }, is: 'unknown' },
]);
