import { legalNotice } from '../../../src/signals/identity/legal-notice';
import { HOME, home, judges, seen, text } from '../cases';

judges(legalNotice, [
  { shop: 'a notice that was read', given: { policy: { texts: [text('legal-notice')] } }, is: 'there' },
  {
    shop: 'a link to it',
    given: { policy: { links: [{ topic: 'legal-notice', href: `${HOME}impressum`, text: 'Impressum', evidence: seen('Impressum') }] } },
    is: 'there',
  },
  {
    shop: 'a German telephone on a whole home page, and no notice',
    given: { pages: home, contact: { phones: [{ number: '+49 30 1', country: 'DE', evidence: seen('p') }] } },
    is: 'missing',
  },
  {
    shop: 'the same with a contact page that was not read',
    given: {
      pages: home,
      contact: { phones: [{ number: '+49 30 1', country: 'DE', evidence: seen('p') }] },
      policy: { links: [{ topic: 'contact', href: `${HOME}kontakt`, text: 'Kontakt', evidence: seen('Kontakt') }] },
    },
    is: 'unknown',
  },
  {
    shop: 'an American address',
    given: {
      pages: home,
      identity: { addresses: [{ text: 'Lehmweg 3, 12345 Tonhausen', country: 'US', postcode: '12345', evidence: seen('Lehmweg 3') }] },
    },
    is: 'not-demanded',
  },
  { shop: 'no country known', given: { pages: home }, is: 'unknown' },
]);
