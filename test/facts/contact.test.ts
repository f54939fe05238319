import { describe, expect, it } from 'vitest';
import { facts } from './page';

describe('contact', () => {
  it.each([
    ['Mail: info@lindenhof-keramik.example', 'info@lindenhof-keramik.example', 'own-domain'],
    ['info (at) lindenhof-keramik (dot) example', 'info@lindenhof-keramik.example', 'own-domain'],
    ['Ask toepferin@gmail.com', 'toepferin@gmail.com', 'free-mail'],
    ['help@support-desk.example', 'help@support-desk.example', 'other-domain'],
    ['info@mail.lindenhof-keramik.example', 'info@mail.lindenhof-keramik.example', 'own-domain'],
    ['quick@mailinator.com', 'quick@mailinator.com', 'disposable'],
    ['info [at] lindenhof-keramik.example', 'info@lindenhof-keramik.example', 'own-domain'],
    ['info ät lindenhof-keramik.example', 'info@lindenhof-keramik.example', 'own-domain'],
    ['info(zavináč)lindenhof-keramik.example', 'info@lindenhof-keramik.example', 'own-domain'],
    ['info (afna) lindenhof-keramik.example', 'info@lindenhof-keramik.example', 'own-domain'],
    ['info(snabel-a)lindenhof-keramik(prik)example', 'info@lindenhof-keramik.example', 'own-domain'],
    ['info(アット)lindenhof-keramik.example', 'info@lindenhof-keramik.example', 'own-domain'],
    ['info＠lindenhof-keramik.example', 'info@lindenhof-keramik.example', 'own-domain'],
  ])('reads the address in "%s"', (text, address, kind) => {
    expect(facts({ texts: [text] }).contact.emails.map((email) => [email.address, email.kind])).toEqual([[address, kind]]);
  });

  it.each([
    ['https://t.me/lindenhof', 'Telegram'],
    ['tg://resolve?domain=lindenhof', 'Telegram'],
    ['https://lin.ee/abc123', 'LINE'],
    ['https://m.me/lindenhof', 'Messenger'],
    ['https://api.whatsapp.com/send?phone=4930901820', 'WhatsApp'],
  ])('%s is %s', (href, network) => {
    expect(facts({ anchors: [['Write to us', href]] }).contact.messengers.map((messenger) => messenger.network)).toEqual([network]);
  });

  it.each(['https://t.me/share/url?url=x', 'https://api.whatsapp.com/send?text=x', 'https://social-plugins.line.me/lineit/share?url=x'])(
    '%s shares the page and reaches nobody',
    (href) => {
      expect(facts({ anchors: [['Share', href]] }).contact.messengers).toEqual([]);
    },
  );

  it.each(['you@example.com', 'logo@2x.png', 'meet at noon', '[email protected]', 'we ät gestern abend. Punkt'])(
    'reads no address in "%s"',
    (text) => {
      expect(facts({ texts: [text] }).contact.emails).toEqual([]);
    },
  );

  it.each([
    ['Telefon: +49 30 901820', '+49 30 901820', 'DE', 'de'],
    ['Call us: (020) 7946 0018', '(020) 7946 0018', null, 'en'],
    ['Tél. 01 99 00 12 34', '01 99 00 12 34', null, 'fr'],
  ])('reads the number in "%s"', (text, number, country, language) => {
    expect(facts({ texts: [text], language }).contact.phones.map((phone) => [phone.number, phone.country])).toEqual([[number, country]]);
  });

  it.each(['Order 4006381333931', 'VAT no. 123 4567 89', 'IBAN DE02 1203 0000 0000 2020 51', '01.05.2026 – 31.05.2026'])(
    'reads no number in "%s"',
    (text) => {
      expect(facts({ texts: [text] }).contact.phones).toEqual([]);
    },
  );

  it.each([
    ['https://www.facebook.com/lindenhof', 'Facebook', 'lindenhof', true],
    ['https://www.instagram.com/', 'Instagram', '', false],
    ['https://www.linkedin.com/company/lindenhof', 'LinkedIn', 'lindenhof', true],
    ['https://www.facebook.com/shopify', 'Facebook', '', false],
  ])('%s is a profile of %s', (href, network, handle, deep) => {
    expect(facts({ anchors: [['', href]] }).contact.profiles).toMatchObject([{ network, handle, deep }]);
  });

  it('takes no share button for a profile', () => {
    expect(facts({ anchors: [['Share', 'https://www.facebook.com/sharer/sharer.php?u=x'], ['Tweet', 'https://twitter.com/intent/tweet']] }).contact.profiles).toEqual([]); // prettier-ignore
  });

  it('finds form, chat and messenger', () => {
    const { contact } = facts({
      forms: [{ n: 90, action: 'https://www.lindenhof-keramik.example/contact', method: 'post' }],
      inputs: [
        { tag: 'textarea', type: 'textarea', name: 'message', form: 90 },
        { type: 'email', name: 'email', form: 90 },
      ],
      scripts: [{ src: 'https://embed.tawk.to/1/default' }],
      anchors: [['WhatsApp', 'https://wa.me/4930901820']],
    });
    expect([contact.form.length, contact.chat.length, contact.messengers.map(({ network }) => network)]).toEqual([1, 1, ['WhatsApp']]);
  });
});
