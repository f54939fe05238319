import { countdown } from '../../../src/signals/pressure/countdown';
import { NOW, judges, seen } from '../cases';

judges(countdown, [
  { shop: 'a countdown that started again', given: { restarts: seen('Ends in 02:00:00') }, is: 'restarts' },
  {
    shop: 'a countdown seen once',
    given: { pressure: { timers: [{ context: 'Ends in', endsAt: NOW, evidence: seen('Ends in') }] } },
    is: 'untested',
  },
  { shop: 'no countdown', given: {}, is: 'none' },
]);
