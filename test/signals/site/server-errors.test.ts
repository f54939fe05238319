import { serverErrors } from '../../../src/signals/site/server-errors';
import { judges, seen } from '../cases';

judges(serverErrors, [
  { shop: 'a database error', given: { site: { serverErrors: seen('SQL syntax') } }, is: 'errors' },
  { shop: 'none', given: {}, is: 'clean' },
  { shop: 'nothing read', given: { pages: [] }, is: 'unknown' },
]);
