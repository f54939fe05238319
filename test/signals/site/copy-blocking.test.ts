import { copyBlocking } from '../../../src/signals/site/copy-blocking';
import { judges } from '../cases';

judges(copyBlocking, [
  { shop: 'blocked', given: { site: { copyBlocked: true } }, is: 'blocked' },
  { shop: 'free', given: {}, is: 'free' },
  { shop: 'nothing read', given: { pages: [] }, is: 'unknown' },
]);
