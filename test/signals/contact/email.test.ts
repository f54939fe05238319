import { email } from '../../../src/signals/contact/email';
import { judges, seen, text } from '../cases';

judges(email, [
  {
    shop: 'an address at its own domain beside a free one',
    given: {
      contact: {
        emails: [
          { address: 'krug@mail.example', kind: 'free-mail', evidence: seen('krug@mail.example') },
          { address: 'hallo@garten-krug.example', kind: 'own-domain', evidence: seen('hallo@garten-krug.example') },
        ],
      },
    },
    is: 'own-domain',
    args: ['hallo@garten-krug.example'],
  },
  {
    shop: 'a free-mail address',
    given: { contact: { emails: [{ address: 'krug@mail.example', kind: 'free-mail', evidence: seen('krug@mail.example') }] } },
    is: 'free-mail',
  },
  {
    shop: 'a throw-away mailbox',
    given: { contact: { emails: [{ address: 'krug@weg.example', kind: 'disposable', evidence: seen('krug@weg.example') }] } },
    is: 'disposable',
    args: ['krug@weg.example'],
  },
  {
    shop: 'an address at the parent firm',
    given: {
      contact: { emails: [{ address: 'shop@krug-group.example', kind: 'other-domain', evidence: seen('shop@krug-group.example') }] },
    },
    is: 'other-domain',
  },
  {
    shop: 'a French one with a free address and another firm’s',
    given: {
      contact: {
        emails: [
          { address: 'agence@agence-web.example', kind: 'other-domain', evidence: seen('agence@agence-web.example') },
          { address: 'krug@mail.example', kind: 'free-mail', evidence: seen('krug@mail.example') },
        ],
      },
    },
    is: 'free-mail',
    args: ['krug@mail.example'],
  },
  {
    shop: 'a German one with a throw-away mailbox and its parent firm’s address',
    given: {
      contact: {
        emails: [
          { address: 'krug@weg.example', kind: 'disposable', evidence: seen('krug@weg.example') },
          { address: 'shop@krug-group.example', kind: 'other-domain', evidence: seen('shop@krug-group.example') },
        ],
      },
    },
    is: 'other-domain',
    args: ['shop@krug-group.example'],
  },
  {
    shop: 'a contact page with a form',
    given: { contact: { form: seen('Your message') }, policy: { texts: [text('contact')] } },
    is: 'form-only',
  },
  { shop: 'a contact page with nothing', given: { policy: { texts: [text('contact')] } }, is: 'none' },
  { shop: 'a contact page of two lines', given: { policy: { texts: [text('contact', { chars: 80 })] } }, is: 'unknown' },
  { shop: 'only terms were read', given: { policy: { texts: [text('terms')] } }, is: 'unknown' },
]);
