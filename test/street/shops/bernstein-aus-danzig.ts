import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Bernstein aus Danzig',
  host: 'bernstein-aus-danzig.example',
  operator: 'Jantar Pracownia Sp. z o.o.',
  person: 'Krystyna Morawa',
  street: 'ul. Bursztynowa 14',
  town: '80-999 Gdańsk',
  country: 'Polen',
  email: 'werkstatt@bernstein-aus-danzig.example',
  phone: '+48 58 000 04 17',
  register: 'KRS 0000999041, Sąd Rejonowy Gdańsk-Północ, Stammkapital 50.000 PLN',
  vat: 'PL9999980014',
  hours: 'Wir sprechen Deutsch, Mo–Fr 9–16 Uhr.',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '4–6 Werktage aus Polen',
  deliveryCost: '6,90 €, ab 80 € frei',
  carriers: 'DPD',
};

export const bernsteinAusDanzig: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'prestashop',
  language: 'de',
  country: 'PL',
  currency: 'EUR',
  label: 'honest',
  why: 'A Polish workshop that sells to Germans in slightly stiff German and hides nothing of it: Polish company form, register, valid VAT number, telephone and return address all belong together. PayPal and card are there besides prepayment.',
  accent: '#b0701a',
  ground: '#fdf4e2',
  slogan: 'Bernsteinschmuck aus eigener Werkstatt',
  intro: [
    'Wir sind eine kleine Firma in Gdańsk und schleifen Bernstein aus der Ostsee seit zwei Generationen. Versand erfolgt direkt aus Polen.',
  ],
  // prettier-ignore
  goods: [
    item('anhaenger-tropfen', 'Anhänger Tropfen, Cognac', 49, ['lamp', '#c47a1c'], 'Anhänger', 'Naturbernstein, Fassung Silber 925. Mit Echtheitszertifikat der Werkstatt.', { details: [['Stein', '18 × 12 mm'], ['Silber', '925']] }),
    item('ohrringe', 'Ohrringe, Honig', 36, ['button', '#d9a034'], 'Ohrringe', 'Leicht, mit Brisur. Farbe kann bisschen abweichen, ist Natur.'),
    item('armband', 'Armband, gemischt', 62, ['basket', '#a85f1a'], 'Armbänder', 'Auf Elastikband aufgezogen, Länge 18 cm.'),
    item('rohbernstein', 'Rohbernstein, 50 g', 28, ['sack', '#8a5a20'], 'Rohsteine', 'Zum Selberschleifen. Schwimmt in Salzwasser, bitte prüfen Sie!'),
  ],
  pages: [
    de.about([
      'Unsere Eltern haben 1986 auf dem Markt angefangen. Heute sind wir sechs Personen und fahren jeden Advent auf den Weihnachtsmarkt nach Lübeck.',
    ]),
    de.shipping(firm),
    de.returns(firm),
    de.privacy(firm),
    de.terms(firm),
    {
      topic: 'legal-notice',
      slug: 'impressum',
      title: 'Impressum',
      prose: [
        'Jantar Pracownia Sp. z o.o.',
        'ul. Bursztynowa 14, 80-999 Gdańsk, Polen',
        'Vertreten durch: Krystyna Morawa',
        firm.register ?? '',
        'USt-IdNr.: PL9999980014',
        'Telefon: [+48 58 000 04 17](tel:+48580000417)',
        `E-Mail: [${firm.email}](mailto:${firm.email})`,
      ],
    },
    de.contact(firm),
  ],
  footer: { lines: ['Jantar Pracownia Sp. z o.o., ul. Bursztynowa 14, 80-999 Gdańsk, Polen'], copyright: '© 2026 Jantar Pracownia' },
  logos: ['PayPal', 'Visa', 'Mastercard'],
  checkout: { methods: choices('PayPal', 'Kreditkarte (Przelewy24)', 'Vorkasse'), shipping: { label: 'DPD', price: 6.9 } },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['580000417'],
      operators: ['Jantar Pracownia Sp. z o.o.'],
      countries: ['PL'],
      numbers: [{ value: '9999980014', valid: true }],
      returnDays: 30,
      offered: ['paypal', 'card', 'bank-transfer'],
    },
    good: ['email', 'register-number'],
  },
};
