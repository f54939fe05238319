import { domainAge } from '../../../src/signals/reputation/domain-age';
import { judges } from '../cases';

judges(domainAge, [
  { shop: 'registered last month', given: { lookup: { registeredAt: Date.UTC(2026, 9, 20) } }, is: 'months', args: ['2026-10-20'] },
  { shop: 'registered last winter', given: { lookup: { registeredAt: Date.UTC(2026, 0, 5) } }, is: 'first-year' },
  { shop: 'registered last year', given: { lookup: { registeredAt: Date.UTC(2025, 5, 1) } }, is: 'young' },
  { shop: 'registered three years ago', given: { lookup: { registeredAt: Date.UTC(2023, 5, 1) } }, is: 'settled' },
  { shop: 'registered long ago', given: { lookup: { registeredAt: Date.UTC(2009, 5, 1) } }, is: 'old' },
  { shop: 'registered tomorrow', given: { lookup: { registeredAt: Date.UTC(2027, 5, 1) } }, is: 'unknown' },
  { shop: 'not looked up', given: {}, is: 'unknown' },
]);
