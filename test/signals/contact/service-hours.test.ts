import { serviceHours } from '../../../src/signals/contact/service-hours';
import { judges, seen } from '../cases';

const hours = seen('Mon–Fri 9–17');
const answer = seen('We reply within 24 hours');

judges(serviceHours, [
  { shop: 'hours and a time to answer', given: { contact: { hours: { openingHours: hours, answerTime: answer } } }, is: 'both' },
  { shop: 'hours alone', given: { contact: { hours: { openingHours: hours, answerTime: [] } } }, is: 'hours' },
  { shop: 'a time to answer alone', given: { contact: { hours: { openingHours: [], answerTime: answer } } }, is: 'answer' },
  { shop: 'neither', given: {}, is: 'unknown' },
]);
