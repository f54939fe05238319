import { copyrightYear } from '../../../src/signals/site/copyright-year';
import { judges } from '../cases';

judges(copyrightYear, [
  { shop: 'this year', given: { site: { copyrightYear: 2026 } }, is: 'current' },
  { shop: 'last year', given: { site: { copyrightYear: 2025 } }, is: 'current' },
  { shop: 'long ago', given: { site: { copyrightYear: 2021 } }, is: 'old', args: ['2021'] },
  { shop: 'no year', given: {}, is: 'unknown' },
]);
