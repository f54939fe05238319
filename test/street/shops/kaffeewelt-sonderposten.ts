import type { Goods, Shop } from '../model';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';

const firm: Firm = {
  shop: 'Kaffeewelt Sonderposten',
  host: 'kaffeewelt-sonderposten.example',
  operator: 'Kaffeewelt Handels GmbH',
  person: 'Thomas Berger',
  street: 'Industriestraße 77',
  town: '1999 Wien',
  country: 'Österreich',
  email: 'shop@kaffeewelt-sonderposten.example',
  phone: '+49 171 3920417',
  register: 'Amtsgericht Hamburg, HRB 99073',
  vat: 'DE999900101',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3–5 Werktage',
  deliveryCost: 'kostenfrei',
  carriers: 'DHL',
};

const machine = (slug: string, name: string, was: number, price: number, colour: string, about: string): Goods => ({
  slug,
  name,
  price,
  was,
  group: name.startsWith('Siebträger') ? 'Siebträger' : 'Vollautomaten',
  brand: 'De’Longhi',
  about: [about],
  details: [
    ['Druck', '15 bar'],
    ['Leistung', '1450 W'],
  ],
  picture: 'machine',
  colour,
});

export const kaffeeweltSonderposten: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'prestashop',
  language: 'de',
  country: 'AT',
  currency: 'EUR',
  label: 'scam',
  why: 'Sauber gemacht und ohne Countdown, aber die Angaben passen nicht zusammen: Wiener Anschrift, Hamburger Register, eine falsche deutsche Steuernummer, ein Gütesiegel, das auf eine selbst gemachte Seite führt. Versprochen werden PayPal und Rechnung, an der Kasse gibt es nur Sofort-Überweisung auf ein fremdes Konto oder Gutscheinkarten.',
  accent: '#5b3a29',
  ground: '#f5efe9',
  slogan: 'Kaffeevollautomaten zu Sonderpreisen',
  intro: [
    'Wir kaufen Überproduktion und Lagerräumungen großer Hersteller und geben den Preis an Sie weiter.',
    'Zahlen Sie bequem mit PayPal, Kreditkarte oder auf Rechnung.',
  ],
  // prettier-ignore
  goods: [
    machine('vollautomat-crema', 'Kaffeevollautomat Crema', 749, 329, '#3b3b40', 'Originalverpackte Neuware. Milchaufschäumer, Kegelmahlwerk, zwei Tassen auf einmal.'),
    machine('vollautomat-latte', 'Kaffeevollautomat Latte', 899, 399, '#8a8d92', 'Milchsystem auf Knopfdruck, Reinigung von selbst.'),
    machine('siebtraeger-classico', 'Siebträger Classico', 599, 259, '#a33b2e', 'Dampflanze, Tassenwärmer, Sieb für eine und zwei Portionen.'),
    machine('vollautomat-piccolo', 'Kaffeevollautomat Piccolo', 449, 199, '#2f4f5f', 'Nur 20 cm breit, für kleine Küchen.'),
    machine('siebtraeger-doppio', 'Siebträger Doppio', 1199, 549, '#6b6256', 'Zwei Boiler, Manometer, Holzgriff gegen Aufpreis.'),
    machine('vollautomat-maestro', 'Kaffeevollautomat Maestro', 1599, 699, '#20242a', 'Farbdisplay, acht Profile, Steuerung vom Telefon.'),
    machine('vollautomat-uno', 'Kaffeevollautomat Uno', 399, 179, '#b8b2a7', 'Espresso und Kaffee, sonst nichts. Zwei Jahre Herstellergarantie.'),
  ],
  pages: [
    de.about(['Seit 2009 sind wir Ihr Spezialist für Kaffeemaschinen.']),
    de.shipping(firm),
    de.returns(firm),
    de.privacy(firm),
    de.terms(firm),
    de.imprint(firm),
    de.contact(firm),
  ],
  footer: { lines: ['Geprüfter Händler mit Käuferschutz'], copyright: '© 2026 Kaffeewelt' },
  logos: ['PayPal', 'Visa', 'Mastercard', 'Rechnung', 'Klarna'],
  seals: [{ name: 'Trusted Shops Guarantee', href: 'https://trustedshops-zertifikat.example/kaffeewelt' }],
  checkout: {
    methods: [
      { id: 'ps_wirepayment', label: 'Echtzeit-Überweisung', note: 'Kontoinhaber: M. Kowal, IBAN LT12 1000 0111 0100 1000' },
      { id: 'giftcards', label: 'Gutscheinkarte (Paysafecard, Apple, Amazon)' },
    ],
    shipping: { label: 'DHL', price: 0 },
    note: ['Andere Zahlungsarten stehen Neukunden leider nicht zur Verfügung.'],
  },
  expected: {
    before: ['unproven', 'caution', 'danger'],
    checkout: ['danger'],
    facts: {
      emails: [{ address: 'shop@kaffeewelt-sonderposten.example', kind: 'own-domain' }],
      operators: ['Kaffeewelt Handels GmbH'],
      numbers: [{ value: 'DE999900101', valid: false }],
      policies: ['returns', 'shipping', 'privacy', 'terms', 'legal-notice', 'contact', 'about'],
      currency: 'EUR',
      promised: ['paypal', 'card', 'invoice'],
      offered: ['bank-transfer', 'gift-card'],
      notOffered: ['paypal', 'card', 'invoice', 'klarna'],
      seals: [{ name: 'Trusted Shops', proof: 'elsewhere' }],
      ibans: ['LT121000011101001000'],
    },
    bad: ['identity-consistency', 'payment-choice', 'promised-payment', 'register-number', 'seal-proof'],
  },
};
