import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'E-Bike Lagerhaus',
  host: 'ebike-lagerhaus.example',
  operator: 'Radwelt Alpenland GmbH',
  person: 'M. Gruber',
  street: 'Gewerbepark Ost 12',
  town: '5999 Salzachau',
  country: 'Österreich',
  email: 'kundendienst@ebike-lagerhaus.example',
  vat: 'ATU99999003',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5–7 Werktage',
  deliveryCost: 'gratis',
  carriers: 'Spedition',
  delivery: 'freight',
};

const bike = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['bike', colour], name.startsWith('Lasten') ? 'Lastenräder' : 'E-Bikes', about, { was, stock: 'Nur noch 2 Räder' }); // prettier-ignore

export const ebikeLagerhaus: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'opencart',
  language: 'de',
  country: 'AT',
  currency: 'EUR',
  label: 'scam',
  why: 'Electric bicycles at a third of their price, all of them, from a firm whose UID number fails its check digit and that has no telephone. PayPal and card logos stand at the bottom, yet “for technical reasons” the checkout takes nothing but a transfer abroad.',
  accent: '#1f7a4d',
  ground: '#e9f5ee',
  slogan: 'Lagerräumung: Marken-E-Bikes bis −68 %',
  intro: ['Wir räumen unser Außenlager für die neuen Modelle. Jedes Rad wird fahrfertig geliefert.'],
  banner: 'Winteraktion endet heute um Mitternacht',
  // prettier-ignore
  goods: [
    bike('trekking-500', 'E-Trekkingrad 500 Wh', 2799, 899, '#2f5f8f', 'Mittelmotor mit 65 Nm, hydraulische Scheibenbremsen, Gepäckträger bis 27 kg.'),
    bike('mountain-750', 'E-Mountainbike Fully 750 Wh', 4999, 1599, '#a33a3a', 'Federweg 150 mm, Teleskopsattelstütze, Akku im Unterrohr.'),
    bike('city-tief', 'E-Citybike Tiefeinsteiger', 2399, 769, '#7fa08f', 'Tiefer Einstieg, Rücktritt, Korb vorn inklusive.'),
    bike('klapprad', 'E-Klapprad 20 Zoll', 1799, 579, '#d0a23a', 'Passt in jeden Kofferraum, 18 kg leicht.'),
    bike('lasten-long', 'Lastenrad Longjohn', 6499, 2099, '#4a4a55', 'Ladefläche 200 kg, Kettenschutz, doppelter Ständer.'),
    bike('gravel-e', 'E-Gravelbike', 3899, 1249, '#6d5a8f', 'Carbongabel, leise Nabe, Schutzbleche zum Anstecken.'),
    bike('jugend-24', 'E-Jugendrad 24 Zoll', 1999, 639, '#c46a3a', 'Begrenzt auf 20 km/h, für Kinder ab 1,35 m.'),
    bike('trekking-625', 'E-Trekkingrad 625 Wh', 3299, 1049, '#3f6f6f', 'Reichweite bis 140 Kilometer, Licht mit Bremsfunktion.'),
    bike('lasten-kurz', 'Lastenrad Kompakt', 4299, 1399, '#6a5a45', 'Box für zwei Kinder, Regenverdeck liegt bei.'),
    bike('city-damen', 'E-Citybike Damen 400 Wh', 2199, 699, '#b5838a', 'Sieben Gänge, verstellbarer Vorbau, Schloss am Rahmen.'),
  ],
  pages: [de.shipping(firm), de.returns(firm), de.privacy(firm), de.terms(firm), { ...de.imprint(firm), prose: ['Radwelt Alpenland GmbH', 'Gewerbepark Ost 12, 5999 Salzachau, Österreich', 'UID: ATU99999003', `E-Mail: [${firm.email}](mailto:${firm.email})`] }], // prettier-ignore
  footer: { lines: ['Käuferschutz und 30 Tage Probefahrt'], copyright: '© 2026 E-Bike Lagerhaus' },
  logos: ['PayPal', 'Visa', 'Mastercard', 'Klarna', 'EPS'],
  seals: [{ name: 'Trusted Shops Gütesiegel' }],
  checkout: {
    methods: choices(['Banküberweisung', 'Bank: SIA Velo Baltija, IBAN LV80 BANK 0000 4351 9500 1']),
    note: ['Aus technischen Gründen steht derzeit nur die Banküberweisung zur Verfügung. Dafür ziehen wir 3 % ab.'],
    shipping: { label: 'Spedition', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: ['Radwelt Alpenland GmbH'],
      numbers: [{ value: 'ATU99999003', valid: false }],
      promised: ['paypal', 'card'],
      offered: ['bank-transfer'],
      notOffered: ['paypal', 'card', 'klarna', 'eps'],
      ibans: ['LV80BANK0000435195001'],
      seals: [{ name: 'Trusted Shops', proof: 'unlinked' }],
    },
    bad: ['half-off', 'payment-choice', 'promised-payment', 'register-number', 'seal-proof'],
  },
};
