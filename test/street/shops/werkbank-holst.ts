import type { Shop } from '../model';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';

const firm: Firm = {
  shop: 'Werkbank Holst',
  host: 'werkbank-holst.example',
  operator: 'Detlef Holst',
  street: 'Am Sägewerk 8',
  town: '24999 Erlenmoor',
  country: 'Deutschland',
  email: 'holst@werkbank-holst.example',
  phone: '030 23125417',
  hours: 'Am Telefon meist nachmittags. Wenn ich an der Drehbank stehe, rufe ich zurück.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3–6 Werktage',
  deliveryCost: '6,50 € je Sendung',
  carriers: 'DHL',
};

export const werkbankHolst: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'handmade',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'honest',
  why: 'Ein Einzelunternehmer mit selbst gebauter Seite, ohne Handelsregister und als Kleinunternehmer ohne Umsatzsteuernummer, wie es das Gesetz erlaubt. Vorkasse ist hier eine von drei Möglichkeiten, Nachnahme und PayPal gibt es auch.',
  accent: '#6d4c2f',
  ground: '#efe9e0',
  slogan: 'Werkzeug für Holz, selbst geschmiedet',
  intro: [
    'Ich baue und überhole Handwerkzeug: Hobel, Stecheisen, Hämmer. Alles Einzelstücke oder kleine Serien.',
    'Kleinunternehmer nach § 19 UStG, daher wird keine Umsatzsteuer ausgewiesen.',
  ],
  goods: [
    {
      slug: 'schreinerhammer',
      name: 'Schreinerhammer 300 g',
      price: 42,
      group: 'Hämmer',
      about: ['Geschmiedeter Kopf, Stiel aus Esche. Liegt gut in der Hand und hält Jahrzehnte.'],
      details: [
        ['Kopf', '300 g, C45'],
        ['Stiel', 'Esche, 31 cm'],
      ],
      picture: 'tool',
      colour: '#6e7780',
    },
    {
      slug: 'stecheisen-satz',
      name: 'Stecheisen, 4er-Satz',
      price: 118,
      group: 'Stecheisen',
      about: ['6, 12, 18 und 24 mm, scharf abgezogen, in einer Leinenrolle.'],
      details: [['Breiten', '6/12/18/24 mm']],
      picture: 'chisel',
      colour: '#8a8f94',
    },
    {
      slug: 'kloepfel',
      name: 'Klöpfel aus Weißbuche',
      price: 28,
      group: 'Hämmer',
      about: ['Gedreht aus einem Stück.'],
      details: [['Gewicht', '450 g']],
      picture: 'mallet',
      colour: '#b58b57',
    },
  ],
  pages: [
    de.about([
      'Ich habe 30 Jahre als Tischler gearbeitet und mache seit 2011 nur noch Werkzeug. Die Werkstatt ist in Erlenmoor, Besuch nach Anruf gern.',
    ]),
    de.shipping(firm),
    de.returns(firm),
    de.privacy(firm),
    {
      ...de.imprint(firm),
      prose: [
        '# Angaben gemäß § 5 DDG',
        'Detlef Holst',
        'Am Sägewerk 8, 24999 Erlenmoor',
        'Telefon: 030 23125417',
        'E-Mail: [holst@werkbank-holst.example](mailto:holst@werkbank-holst.example)',
        'Kleinunternehmer nach § 19 UStG',
      ],
    },
  ],
  footer: { lines: ['Detlef Holst, Am Sägewerk 8, 24999 Erlenmoor, Telefon 030 23125417'], copyright: '© Detlef Holst 2011–2026' },
  checkout: {
    methods: [
      { id: 'vorkasse', label: 'Vorkasse (Überweisung)', note: 'Sie bekommen die Bankverbindung mit meiner Bestätigung.' },
      { id: 'nachnahme', label: 'Nachnahme, zuzüglich 6 €' },
      { id: 'paypal', label: 'PayPal' },
    ],
    shipping: { label: 'DHL', price: 6.5 },
  },
  expected: {
    before: ['unproven', 'reassuring'],
    checkout: ['unproven', 'reassuring'],
    facts: {
      emails: [{ address: 'holst@werkbank-holst.example', kind: 'own-domain' }],
      phones: ['3023125417'],
      countries: ['DE'],
      policies: ['returns', 'shipping', 'privacy', 'legal-notice', 'about'],
      returnDays: 14,
      currency: 'EUR',
      offered: ['bank-transfer', 'cash-on-delivery', 'paypal'],
    },
    good: ['email', 'pay-later'],
  },
};
