import { phone } from '../../../src/signals/contact/phone';
import { judges, seen, text } from '../cases';

judges(phone, [
  {
    shop: 'a number',
    given: { contact: { phones: [{ number: '+49 30 1234567', country: 'DE', evidence: seen('030 1234567') }] } },
    is: 'given',
    args: ['+49 30 1234567'],
  },
  { shop: 'a legal notice without a number', given: { policy: { texts: [text('legal-notice')] } }, is: 'none' },
  { shop: 'a product page', given: {}, is: 'unknown' },
]);
