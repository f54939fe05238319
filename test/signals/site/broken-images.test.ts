import { brokenImages } from '../../../src/signals/site/broken-images';
import { judges } from '../cases';

judges(brokenImages, [
  { shop: 'many broken', given: { site: { brokenImages: 9 } }, is: 'broken', args: ['9'] },
  { shop: 'one broken', given: { site: { brokenImages: 1 } }, is: 'loaded' },
  { shop: 'nothing read', given: { pages: [] }, is: 'unknown' },
]);
