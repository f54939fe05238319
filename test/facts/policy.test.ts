import { describe, expect, it } from 'vitest';
import type { Topic } from '../../src/model/facts';
import { facts, type Given } from './page';

const RETURNS =
  'If a pot does not please you, send it back to us unused and in its original packaging within 30 days of receipt. We pay for the return label and refund the full price, with the first shipping cost. Damaged goods are exchanged, or you get a refund.';
const WIDERRUF =
  'Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen. Die Widerrufsfrist beträgt vierzehn Tage ab dem Tag der Lieferung. Sie tragen die unmittelbaren Kosten der Rücksendung. Wir erstatten den Kaufpreis nach der Rücksendung.';
const RETOURS =
  "Vous disposez d'un délai de rétractation de 14 jours pour retourner un article dans son emballage d'origine. Le remboursement est fait après le retour du colis. Les frais de retour sont à notre charge, et un échange est possible.";
const DEVOLUCION =
  'Tiene 14 días naturales para ejercer el derecho de desistimiento. Para la devolución use el embalaje original; los gastos de devolución corren por nuestra cuenta y el reembolso se hace en el mismo medio de pago. También aceptamos cambios.';
const PRIVACY =
  'We collect the personal information that you give us with an order, and use cookies. Your personal data is shared with third parties only for delivery. You may opt out, and ask us what we hold under the GDPR. Our data controller answers by e-mail.';
const SHIPPING =
  'Orders are dispatched within 2 business days by courier. Standard delivery takes three to five working days; express delivery is possible. Shipping costs depend on the weight. You get a tracking number when your parcel has shipped.';

const texts: readonly (readonly [Topic, number | null, Given])[] = [
  ['returns', 30, { texts: [RETURNS] }],
  ['returns', 14, { texts: [WIDERRUF], language: 'de' }],
  ['returns', 14, { texts: [RETOURS], language: 'fr' }],
  ['returns', 14, { texts: [DEVOLUCION], language: 'es' }],
  ['returns', 14, { texts: [WIDERRUF], language: '' }],
  [
    'returns',
    21,
    {
      texts: [
        'Vous disposez de 21 jours pour changer d’avis.',
        'Le remboursement suit dans les 14 jours.',
        RETOURS.replace('14 jours', 'réflexion'),
      ],
      language: 'fr',
    },
  ],
  ['privacy', null, { texts: [PRIVACY] }],
  ['shipping', null, { texts: [SHIPPING] }],
];

describe('policy', () => {
  it.each(texts)('is %s with %s days', (topic, days, given) => {
    expect(facts(given).policy.texts.map((text) => [text.topic, text.returnDays])).toEqual([[topic, days]]);
  });

  it('finds chapters of one page', () => {
    const topics = facts({ title: 'Shipping', texts: [SHIPPING, 'Returns', RETURNS] }).policy.texts.map(({ topic }) => topic);
    expect(topics).toEqual(['shipping', 'returns']);
  });

  it('is no product page, menu or story', () => {
    expect(facts({ texts: ['A mug of clay, made by hand, 8 cm high.'.repeat(10)] }).policy.texts).toEqual([]);
    expect(facts({ footer: [RETURNS] }).policy.texts).toEqual([]);
  });

  it('hidden text proves nothing', () => {
    expect(facts({ blocks: [{ n: 1, text: RETURNS, hidden: true }] }).policy.texts).toEqual([]);
  });

  it.each([
    'At [Company Name] we care about you.',
    'Write to us at [insert your e-mail address].',
    'This policy was last changed on [date].',
    'Lorem ipsum dolor sit amet.',
    '{{ shop_name }} is not liable.',
    'Please allow [5-10] business days.',
    '**Eligibility for returns**',
  ])('sees the gap in: %s', (gap) => {
    expect(facts({ texts: [RETURNS, gap] }).policy.texts[0]?.placeholders.map(({ quote }) => quote)).toEqual([gap]);
  });

  it.each([
    'Email us at [email protected].',
    'See the terms [PDF].',
    'Write to info [at] lindenhof-keramik.example',
    'as said in note [1]',
  ])('sees no gap in: %s', (text) => {
    expect(facts({ texts: [RETURNS, text] }).policy.texts[0]?.placeholders).toEqual([]);
  });

  it.each([
    ['Questions? service@glanzmode-outlet.example', 1],
    ['Questions? service@lindenhof-keramik.example', 0],
    ['Ask lindenhof@gmail.com', 0],
    ['PEC: lindenhof@pec.it', 0],
    ['Fråga keramik@telia.com', 0],
    ['See www.glanzmode-outlet.example for more', 0],
    ['See www.glanzmode-outlet.example or https://www.glanzmode-outlet.example/faq', 1],
    ['Disputes: https://ec.europa.eu/consumers/odr and https://ec.europa.eu', 0],
    ['PayPal: www.paypal.com, https://paypal.com/privacy', 0],
  ])('of %s counts %i foreign domains', (text, count) => {
    expect(facts({ texts: [RETURNS, text] }).policy.texts[0]?.foreignDomains).toHaveLength(count);
  });

  it('notes the name of another shop', () => {
    const names = (text: string): number =>
      facts({ title: 'Lindenhof Keramik', texts: [PRIVACY, text] }).policy.texts[0]?.foreignNames.length ?? -1;
    expect(names('Welcome to Glanzmode Outlet. These rules hold.')).toBe(1);
    expect(names('Welcome to Lindenhof Keramik. These rules hold.')).toBe(0);
  });

  it.each<[Topic, string, string, string]>([
    ['returns', 'Returns & Refunds', '/pages/returns', 'en'],
    ['returns', 'Widerrufsbelehrung', '/widerruf', 'de'],
    ['legal-notice', 'Impressum', '/impressum', 'de'],
    ['legal-notice', 'Mentions légales', '/mentions', 'fr'],
    ['terms', 'CGV', '/cgv', 'fr'],
    ['legal-notice', 'Aviso legal', '/aviso-legal', 'es'],
    ['privacy', 'Privacy Policy', '/p/1', 'nl'],
  ])('links to %s by "%s"', (topic, text, href, language) => {
    expect(facts({ anchors: [[text, href]], language }).policy.links.map((link) => link.topic)).toEqual([topic]);
  });

  it('leaves out links to others and texts that name nothing', () => {
    const { links } = facts({ anchors: [['Privacy Policy', 'https://policies.google.com/privacy'], ['Kontaktlinsen', '/linsen']], language: 'de' }).policy; // prettier-ignore
    expect(links).toEqual([]);
  });
});
