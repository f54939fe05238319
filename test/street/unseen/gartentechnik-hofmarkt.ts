import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as de from '../policies/de';
import { also, type Firm } from '../policies/firm';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Gartentechnik Hofmarkt',
  host: 'gartentechnik-hofmarkt.example',
  operator: 'Hofmarkt Gartentechnik GmbH',
  street: 'Industriestrasse 18',
  town: '8999 Oberwiesen-Tal',
  country: 'Schweiz',
  email: 'info@gartentechnik-hofmarkt.example',
  returnDays: 14,
  returnPaidBy: 'shop',
  deliveryTime: '2–4 Werktage',
  deliveryCost: 'kostenlos in der ganzen Schweiz',
  carriers: 'Planzer und der Schweizerischen Post',
};

const machine = (slug: string, name: string, was: number, price: number, group: string, brand: string, about: string) =>
  item(slug, name, price, [group === 'E-Bikes' ? 'bike' : 'machine', group === 'E-Bikes' ? '#38494f' : '#c7601e'], group, about, { was, brand, stock: 'Sofort lieferbar' }); // prettier-ignore

export const gartentechnikHofmarkt: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'de',
  country: 'CH',
  currency: 'CHF',
  label: 'scam',
  why: 'Robot mowers and e-bikes of dear brands for a third of their price, all at once in stock, and no telephone, no person and no UID number behind them. TWINT, cards and invoice are shown on every page, yet at the end only a transfer to a foreign account is left, which the legal texts copied from Germany do not mention.',
  accent: '#3c6e2f',
  ground: '#f3f7ef',
  slogan: 'Markengeräte für Garten und Hof zum Lagerpreis',
  intro: [
    'Wir sind Ihr Fachhändler für Gartentechnik und E-Bikes mit über 20 Jahren Erfahrung und mehr als 45’000 zufriedenen Kunden. Dank direktem Einkauf beim Hersteller sparen Sie bis zu 70 %.',
  ],
  banner: 'Lagerverkauf: bis zu 70 % auf alle Markengeräte – gratis Lieferung bis zur Haustüre',
  // prettier-ignore
  goods: [
    machine('automower-430x', 'Automower 430X NERA', 3990, 1190, 'Mähroboter', 'Husqvarna', 'Für Flächen bis 3200 m². Originalverpackt, volle Herstellergarantie.'),
    machine('automower-310e', 'Automower 310E NERA', 2690, 790, 'Mähroboter', 'Husqvarna', 'Ohne Begrenzungskabel, leise, mit App.'),
    machine('rasentraktor-x167', 'Rasentraktor X167R', 6490, 1790, 'Traktoren', 'John Deere', 'Grasfangkorb 300 Liter, stufenloses Getriebe.'),
    machine('ms-261', 'Motorsäge MS 261 C-M', 999, 299, 'Forst', 'STIHL', '3 kW, 40 cm Schiene, M-Tronic.'),
    machine('hsa-94', 'Akku-Heckenschere HSA 94 T', 649, 199, 'Forst', 'STIHL', 'Messerlänge 75 cm, ohne Akku und Ladegerät.'),
    machine('holzspalter-10', 'Holzspalter 10 Tonnen', 1590, 449, 'Forst', 'Scheppach', 'Stehend, für Holz bis 135 cm, 400 V.'),
    machine('hochdruck-k7', 'Hochdruckreiniger K 7 Premium', 729, 229, 'Reinigung', 'Kärcher', 'Mit Flächenreiniger und 10 m Schlauch.'),
    machine('ebike-turbo-vado', 'Turbo Vado 4.0', 4299, 1290, 'E-Bikes', 'Specialized', 'Akku 710 Wh, Grösse S bis XL. Fahrbereit geliefert.'),
    machine('ebike-reaction', 'Reaction Hybrid Pro 625', 3499, 1090, 'E-Bikes', 'Cube', 'Bosch Performance CX, 27,5 und 29 Zoll.'),
    machine('ebike-flyer', 'Gotour 7.23', 4999, 1490, 'E-Bikes', 'Flyer', 'Tiefeinsteiger, Riemenantrieb, Nabenschaltung.'),
    machine('schneefraese', 'Schneefräse ST 227', 2290, 690, 'Winter', 'Husqvarna', 'Arbeitsbreite 68 cm, Elektrostart, beheizte Griffe.'),
  ],
  pages: [
    de.about(['Seit über 20 Jahren steht Hofmarkt für Qualität, Beratung und faire Preise. Unser Team aus Fachberatern ist jederzeit für Sie da. Ihre Zufriedenheit ist unser Antrieb.']),
    also(de.shipping(firm), '# Zahlung', 'Sie können bequem mit TWINT, Kreditkarte, PayPal oder auf Rechnung bezahlen. Alle Zahlungen sind SSL-verschlüsselt.'),
    de.returns(firm),
    de.terms(firm),
    de.privacy(firm),
    de.imprint(firm),
    de.contact(firm),
  ], // prettier-ignore
  footer: { lines: ['Hofmarkt Gartentechnik GmbH, Industriestrasse 18, 8999 Oberwiesen-Tal'], copyright: '© 2026 Gartentechnik Hofmarkt' },
  logos: ['TWINT', 'Visa', 'Mastercard', 'PayPal', 'Klarna Rechnung'],
  seals: [{ name: 'Trusted Shops' }, { name: 'Swiss Online Garantie' }],
  checkout: {
    methods: choices([
      'Banküberweisung',
      'Kreditkarte und TWINT sind wegen Wartung vorübergehend nicht verfügbar. 3 % Rabatt bei Überweisung! Empfänger: HM Trade UAB, IBAN LT16 9999 9000 0000 5181.',
    ]),
    shipping: { label: 'Spedition', price: 0 },
    lateMs: 400,
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: [firm.operator],
      returnDays: 14,
      promised: ['card', 'paypal'],
      offered: ['bank-transfer'],
      notOffered: ['card', 'paypal', 'twint'],
      ibans: ['LT169999900000005181'],
      seals: [{ name: 'Trusted Shops', proof: 'unlinked' }],
    },
  },
};
