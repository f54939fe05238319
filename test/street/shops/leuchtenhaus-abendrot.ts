import type { Goods, Shop } from '../model';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';

const firm: Firm = {
  shop: 'Leuchtenhaus Abendrot',
  host: 'leuchtenhaus-abendrot.example',
  operator: 'Leuchtenhaus Abendrot GmbH & Co. KG',
  person: 'Abendrot Verwaltungs-GmbH, diese vertreten durch Heinrich Abendrot',
  street: 'Marktplatz 3',
  town: '32999 Weserau',
  country: 'Deutschland',
  email: 'service@leuchtenhaus-abendrot.example',
  phone: '+49 40 66969417',
  register: 'Amtsgericht Weserau, HRA 99041',
  vat: 'DE999900153',
  hours: 'Montag bis Samstag 10 bis 18 Uhr, Antwort auf E-Mails meist am selben Tag.',
  returnDays: 14,
  returnPaidBy: 'shop',
  deliveryTime: '1–3 Werktage',
  deliveryCost: '4,95 €, ab 80 € frei',
  carriers: 'DHL und GLS',
};

const lamp = (slug: string, name: string, was: number, price: number, group: string, colour: string, gtin: string): Goods => ({
  slug,
  name,
  price,
  was,
  group,
  gtin,
  about: ['Ausstellungsstück oder Lagerware aus unserem Geschäft am Marktplatz, geprüft und mit voller Gewährleistung.'],
  details: [
    ['Fassung', 'E27, Leuchtmittel nicht enthalten'],
    ['Schutzart', 'IP20'],
    ['Energie', 'für Leuchtmittel der Klassen A bis G'],
  ],
  picture: 'lamp',
  colour,
});

export const leuchtenhausAbendrot: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'magento',
  language: 'de',
  currency: 'EUR',
  label: 'honest',
  why: 'Ein echter Räumungsverkauf: Das Ende steht mit Datum und Ort fest, die Nachlässe sind verschieden hoch, und das Impressum nennt eine Firma mit Register, Steuernummer und Telefon. Bezahlt wird mit PayPal, Karte oder auf Rechnung, Vorkasse ist nur eine Möglichkeit von vieren.',
  accent: '#b3522a',
  ground: '#fbf1ea',
  slogan: 'Leuchten für Haus und Garten',
  intro: [
    'Nach 41 Jahren schließen wir unser Geschäft am Marktplatz in Weserau: Herr Abendrot geht in den Ruhestand. Bis zum letzten Tag verkaufen wir unser Lager ab, im Laden und hier.',
    'Gewährleistung und Rückgabe gelten bis zum Schluss und darüber hinaus; dafür sorgt unsere Abwicklung.',
  ],
  banner: 'Räumungsverkauf wegen Geschäftsaufgabe: 20 bis 50 % auf Lagerware',
  timer: { label: 'Letzter Verkaufstag: 24. Dezember, 12 Uhr. Noch', ends: { month: 12, day: 24 } },
  goods: [
    lamp('pendelleuchte-alba', 'Pendelleuchte Alba', 189, 129, 'Pendelleuchten', '#d8893b', '2990000010018'),
    lamp('tischleuchte-nilo', 'Tischleuchte Nilo', 79, 59, 'Tischleuchten', '#5a7f9c', '2990000010025'),
    lamp('stehleuchte-marit', 'Stehleuchte Marit', 249, 149, 'Stehleuchten', '#7d9a6a', '2990000010032'),
    lamp('wandleuchte-corso', 'Wandleuchte Corso', 64, 49, 'Wandleuchten', '#b0a07c', '2990000010049'),
    lamp('gartenleuchte-luv', 'Gartenleuchte Luv', 58, 29, 'Gartenleuchten', '#6b6f76', '2990000010056'),
    {
      slug: 'leuchtmittel-e27',
      name: 'LED-Leuchtmittel E27, 7 W',
      price: 5.9,
      group: 'Leuchtmittel',
      gtin: '2990000010063',
      about: ['Warmweiß, 806 Lumen, nicht dimmbar.'],
      details: [['Leistung', '7 W']],
      picture: 'lamp',
      colour: '#e7d9a8',
    },
  ],
  pages: [
    de.about([
      '1985 hat Heinrich Abendrot sein Geschäft eröffnet, 2004 kam der Versand dazu. Am 24. Dezember um 12 Uhr schließen wir die Tür zum letzten Mal.',
    ]),
    de.shipping(firm),
    de.returns(firm),
    de.privacy(firm),
    de.terms(firm),
    de.imprint(firm),
    de.contact(firm),
  ],
  footer: {
    lines: ['Leuchtenhaus Abendrot GmbH & Co. KG, Marktplatz 3, 32999 Weserau', 'Telefon 040 66969417'],
    copyright: '© 2004–2026 Leuchtenhaus Abendrot',
  },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/leuchtenhausabendrot' }],
  logos: ['Visa', 'Mastercard', 'PayPal', 'Rechnung', 'Vorkasse'],
  scripts: ['https://www.googletagmanager.com/gtm.js?id=GTM-ABEND01'],
  checkout: {
    methods: [
      {
        id: 'adyen_cc',
        label: 'Kreditkarte',
        card: {
          how: 'frame',
          src: 'https://checkoutshopper-live.adyen.com/checkoutshopper/securedfields/3.9.0/securedFields.html',
          title: 'Iframe für Kartendaten',
        },
      },
      { id: 'paypal_express', label: 'PayPal' },
      { id: 'invoice', label: 'Kauf auf Rechnung' },
      { id: 'banktransfer', label: 'Vorkasse (2 % Skonto)' },
    ],
    shipping: { label: 'DHL', price: 4.95 },
  },
  expected: {
    before: ['reassuring', 'unproven'],
    checkout: ['reassuring', 'unproven'],
    facts: {
      emails: [{ address: 'service@leuchtenhaus-abendrot.example', kind: 'own-domain' }],
      phones: ['4066969417'],
      operators: ['Leuchtenhaus Abendrot GmbH & Co. KG'],
      countries: ['DE'],
      numbers: [{ value: 'DE999900153', valid: true }],
      policies: ['returns', 'shipping', 'privacy', 'terms', 'legal-notice', 'contact', 'about'],
      returnDays: 14,
      currency: 'EUR',
      offered: ['card', 'paypal', 'invoice', 'bank-transfer'],
      card: 'provider',
    },
    good: ['card-target', 'email', 'pay-later', 'register-number'],
  },
};
