import type { Goods, Shop } from '../model';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';

const firm: Firm = {
  shop: 'Lederwaren Hartmann',
  host: 'lederwaren-hartmann-abschied.example',
  operator: 'Lederwaren Hartmann',
  person: 'Brigitte Hartmann',
  street: 'Kastanienallee 19',
  town: '80999 München',
  country: 'Deutschland',
  email: 'kontakt-hartmann-abschied@gmail.com',
  vat: 'DE123456789',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '12–21 Werktage',
  deliveryCost: 'kostenlos',
  carriers: 'unseren Logistikpartnern',
};

const bag = (slug: string, name: string, was: number, price: number, group: string, colour: string): Goods => ({
  slug,
  name,
  price,
  was,
  group,
  about: [
    'Von Hand genäht in unserer kleinen Werkstatt in München. Feinstes Leder, jedes Stück mit Liebe gemacht. Nur noch wenige Stücke, danach nie wieder.',
  ],
  picture: 'bag',
  colour,
  stock: 'Fast ausverkauft! Nur noch 3 Stück',
});

export const lederwarenHartmannAbschied: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'scam',
  why: 'Eine rührende Abschiedsgeschichte mit 80 % auf alles, aber eine ungültige Steuernummer, eine Gratis-Mailadresse, kein Register und Lieferzeiten wie aus Übersee. Unten prangen die Zeichen von PayPal, Klarna und Visa, an der Kasse bleibt allein die Überweisung auf ein Konto in Litauen.',
  accent: '#7d3f2c',
  ground: '#f9f1ea',
  slogan: 'Wir sagen Danke – großer Abschiedsverkauf',
  intro: [
    'Nach 38 Jahren schließe ich schweren Herzens unsere kleine Werkstatt. Seit mein Mann Karl nicht mehr da ist, schaffe ich es allein nicht mehr. Bevor ich die Türen für immer schließe, möchte ich, dass jede Tasche ein gutes Zuhause findet.',
    'Darum gebe ich alles mit bis zu 80 % Rabatt ab. Danke für Ihre Treue! Ihre Brigitte',
  ],
  banner: 'Geschäftsaufgabe: 80 % auf alles, solange der Vorrat reicht',
  timer: { label: 'Abschiedsangebot endet in', ends: { restarts: 7199 } },
  goods: [
    bag('handtasche-klara', 'Handtasche Klara, Rindsleder', 249, 49.95, 'Taschen', '#8a4a2a'),
    bag('umhaengetasche-ida', 'Umhängetasche Ida', 199, 39.95, 'Taschen', '#b06a3b'),
    bag('rucksack-anton', 'Lederrucksack Anton', 279, 54.95, 'Rucksäcke', '#4d3526'),
    bag('geldboerse-lotte', 'Geldbörse Lotte', 89, 19.95, 'Kleinleder', '#a3372f'),
    bag('reisetasche-otto', 'Reisetasche Otto', 349, 69.95, 'Taschen', '#5d4632'),
    bag('guertel-max', 'Gürtel Max', 69, 14.95, 'Kleinleder', '#2f2a26'),
    bag('aktentasche-paul', 'Aktentasche Paul', 319, 64.95, 'Taschen', '#6b4a2f'),
    bag('schultertasche-mia', 'Schultertasche Mia', 189, 37.95, 'Taschen', '#c08a5c'),
    bag('schluesseletui-emil', 'Schlüsseletui Emil', 49, 11.95, 'Kleinleder', '#4a3a2f'),
  ],
  pages: [
    de.about([
      'Karl und ich haben 1988 mit einer Nähmaschine in der Garage angefangen. Heute nehme ich Abschied und danke allen, die uns begleitet haben.',
    ]),
    de.shipping(firm),
    de.returns(firm),
    de.privacy(firm),
    de.terms({ ...firm, shop: 'Nordwind Fashion Trading', operator: 'Nordwind Fashion Trading Ltd' }),
    de.imprint(firm),
  ],
  footer: {
    lines: ['Sicher bezahlen mit PayPal, Klarna, Visa und Mastercard', 'Käuferschutz inklusive'],
    copyright: '© 2026 Lederwaren Hartmann',
  },
  logos: ['PayPal', 'Klarna', 'Visa', 'Mastercard', 'Rechnung'],
  seals: [{ name: 'Trusted Shops' }],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-ABSCHIED01'],
  checkout: {
    methods: [
      {
        id: 'bacs',
        label: 'Banküberweisung (Vorkasse)',
        note: 'Überweisen Sie den Betrag an: Empfänger UAB Baltveda, IBAN LT12 1000 0111 0100 1000. Der Versand erfolgt nach Zahlungseingang.',
      },
    ],
    shipping: { label: 'Kostenloser Versand', price: 0 },
    note: ['PayPal und Kreditkarte sind wegen der hohen Nachfrage zurzeit nicht verfügbar. Bei Überweisung erhalten Sie 5 % Rabatt.'],
  },
  expected: {
    before: ['unproven', 'caution', 'danger'],
    checkout: ['danger'],
    facts: {
      terms: { paidBy: 'shopper', refund: '14 days', withdrawal: true, free: true, arrival: '12–21 working days' },
      emails: [{ address: 'kontakt-hartmann-abschied@gmail.com', kind: 'free-mail' }],
      countries: ['DE'],
      numbers: [{ value: 'DE123456789', valid: false }],
      policies: ['returns', 'shipping', 'privacy', 'terms', 'legal-notice', 'about'],
      currency: 'EUR',
      promised: ['paypal', 'klarna', 'card'],
      offered: ['bank-transfer'],
      notOffered: ['paypal', 'card', 'klarna'],
      seals: [{ name: 'Trusted Shops', proof: 'unlinked' }],
      ibans: ['LT121000011101001000'],
    },
    bad: ['delivery-time', 'half-off', 'payment-choice', 'promised-payment', 'register-number', 'seal-proof'],
  },
};
