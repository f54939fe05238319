import { pressureNotices } from '../../../src/signals/pressure/pressure-notices';
import { judges, seen } from '../cases';

judges(pressureNotices, [
  {
    shop: 'stock, visitors and time at once',
    given: {
      pressure: {
        notices: [
          { kind: 'scarcity', evidence: seen('2 left') },
          { kind: 'activity', evidence: seen('9 look') },
          { kind: 'urgency', evidence: seen('today only') },
        ],
      },
    },
    is: 'several',
    args: ['3'],
  },
  { shop: 'a stock note', given: { pressure: { notices: [{ kind: 'scarcity', evidence: seen('2 left') }] } }, is: 'some' },
  { shop: 'none', given: {}, is: 'none' },
  { shop: 'nothing read', given: { pages: [] }, is: 'unknown' },
]);
