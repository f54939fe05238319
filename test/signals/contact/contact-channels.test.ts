import { contactChannels } from '../../../src/signals/contact/contact-channels';
import { judges, seen, text } from '../cases';

judges(contactChannels, [
  {
    shop: 'mail, telephone and chat',
    given: {
      contact: {
        emails: [{ address: 'hallo@garten-krug.example', kind: 'own-domain', evidence: seen('m') }],
        phones: [{ number: '+49 30 1234567', country: 'DE', evidence: seen('p') }],
        chat: seen('chat'),
      },
    },
    is: 'several',
    args: ['3'],
  },
  { shop: 'a form on a product page', given: { contact: { form: seen('Your message') } }, is: 'some' },
  {
    shop: 'a contact page with a telephone number',
    given: {
      contact: { phones: [{ number: '+49 30 1234567', country: 'DE', evidence: seen('p') }] },
      policy: { texts: [text('contact')] },
    },
    is: 'some',
  },
  {
    shop: 'a contact page with a messenger alone',
    given: {
      contact: { messengers: [{ network: 'WhatsApp', href: 'https://wa.example/1', evidence: seen('WhatsApp') }] },
      policy: { texts: [text('contact')] },
    },
    is: 'messenger-only',
  },
  {
    shop: 'a messenger in a product page, contact page unread',
    given: { contact: { messengers: [{ network: 'WhatsApp', href: 'https://wa.example/1', evidence: seen('WhatsApp') }] } },
    is: 'some',
  },
  { shop: 'a contact page with nothing', given: { policy: { texts: [text('contact')] } }, is: 'none' },
  { shop: 'a product page', given: {}, is: 'unknown' },
]);
