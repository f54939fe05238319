import { phone } from '../../../src/signals/contact/phone';
import { judges, seen, text } from '../cases';

judges(phone, [
  {
    shop: 'a number',
    given: { contact: { phones: [{ number: '+49 30 1234567', country: 'DE', evidence: seen('030 1234567') }] } },
    is: 'given',
    args: ['+49 30 1234567'],
  },
  {
    shop: 'a number that cannot be, and one that can',
    given: {
      contact: {
        phones: [
          { number: '+49 1234', country: 'DE', valid: false, type: null, evidence: seen('+49 1234') },
          { number: '+49 30 1234567', country: 'DE', valid: true, type: 'fixed-line', evidence: seen('+49 30 1234567') },
        ],
      },
    },
    is: 'given',
    args: ['+49 30 1234567'],
  },
  {
    shop: 'numbers that cannot be',
    given: {
      contact: { phones: [{ number: '+1 123 456 789', country: null, valid: false, type: null, evidence: seen('+1 123 456 789') }] },
    },
    is: 'impossible',
    args: ['+1 123 456 789'],
  },
  {
    shop: 'a line that earns money by being called',
    given: {
      contact: { phones: [{ number: '0900 1234567', country: null, valid: true, type: 'premium-rate', evidence: seen('0900 1234567') }] },
    },
    is: 'premium',
    args: ['0900 1234567'],
  },
  { shop: 'a legal notice without a number', given: { policy: { texts: [text('legal-notice')] } }, is: 'none' },
  { shop: 'a product page', given: {}, is: 'unknown' },
]);
