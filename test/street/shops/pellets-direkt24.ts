import type { Goods, Shop } from '../model';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';

/** The notice was copied from a forwarding company that has nothing to do with the shop. */
const copied: Firm = {
  shop: 'Spedition Uferlos GmbH',
  host: 'spedition-uferlos.example',
  operator: 'Spedition Uferlos GmbH',
  person: 'Jens Uferlos',
  street: 'Hafenstraße 40',
  town: '28999 Bremen',
  country: 'Deutschland',
  email: 'info@spedition-uferlos.example',
  phone: '+44 20 7946 0733',
  register: 'Amtsgericht Bremen, HRB 99073',
  vat: 'DE999900100',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5–8 Werktage nach Zahlungseingang',
  deliveryCost: 'frei Haus ab 1 Tonne',
  carriers: 'eigener Flotte',
  delivery: 'freight',
};

const fuel = (slug: string, name: string, was: number, price: number, group: string, colour: string, about: string): Goods => ({
  slug,
  name,
  price,
  was,
  group,
  about: [about],
  details: [
    ['Heizwert', '4,9 kWh/kg'],
    ['Verpackung', 'Palette'],
  ],
  picture: 'sack',
  colour,
  stock: 'Nur noch wenige Paletten zu diesem Preis',
});

export const pelletsDirekt24: Shop = {
  host: 'pellets-direkt24.example',
  name: 'Pellets Direkt 24',
  skin: 'handmade',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'scam',
  why: 'Brennstoff weit unter dem Marktpreis, zu zahlen im Voraus auf ein Konto in Spanien; eine andere Zahlungsart gibt es nicht. Impressum und AGB gehören einer fremden Spedition, die Steuernummer ist falsch, die Telefonnummer britisch und das Gütesiegel ein Bild ohne Verweis.',
  accent: '#9a5b13',
  ground: '#f6efe2',
  slogan: 'Holzpellets zum Bestpreis, bundesweit geliefert',
  intro: ['Sichern Sie sich jetzt den Winterpreis: Pellets, Briketts und Kaminholz direkt ab Werk. Über 20.000 zufriedene Kunden.'],
  banner: 'Nur heute: 55 % auf Palettenware, Lieferung gratis',
  // prettier-ignore
  goods: [
    fuel('pellets-palette', 'Holzpellets ENplus A1, Palette 990 kg', 469, 199, 'Pellets', '#b98a4e', '66 Sack zu 15 kg auf einer Palette, ENplus A1, direkt vom Werk.'),
    fuel('briketts-palette', 'Holzbriketts RUF, Palette 960 kg', 429, 189, 'Briketts', '#9a6d3a', 'Ohne Bindemittel gepresst, wenig Asche, lange Glut.'),
    fuel('kaminholz-buche', 'Kaminholz Buche, 2 Raummeter', 380, 159, 'Kaminholz', '#7d5632', 'Ofenfertig getrocknet, gespalten auf 33 cm.'),
    fuel('kaminholz-eiche', 'Kaminholz Eiche, 2 Raummeter', 360, 149, 'Kaminholz', '#5d4026', 'Brennt lange und heiß, Restfeuchte unter 20 Prozent.'),
    fuel('pellets-probe', 'Holzpellets, 10 Sack', 89, 45, 'Pellets', '#cda56e', 'Zum Ausprobieren, ein Lieferort, frei Bordsteinkante.'),
    fuel('anzuendholz', 'Anzündholz, 5 Sack', 45, 19, 'Kaminholz', '#a27b4b', 'Fichte, fein gespalten, fünf Netze.'),
    fuel('kohle-palette', 'Kohlebriketts, Palette', 590, 249, 'Briketts', '#33302d', 'Hält die Glut bis zum Morgen, 40 Bündel.'),
    fuel('pellets-zwei', 'Holzpellets, 2 Paletten', 929, 389, 'Pellets', '#a9783d', 'Für zwei Winter auf Vorrat, eine Anfahrt.'),
  ],
  pages: [
    de.shipping(copied),
    de.returns(copied),
    de.privacy(copied),
    de.terms(copied),
    {
      ...de.imprint(copied),
      prose: [
        ...de.imprint(copied).prose,
        'E-Mail für Bestellungen: [bestellung@pellets-direkt24.example](mailto:bestellung@pellets-direkt24.example)',
      ],
    },
  ],
  footer: { lines: ['Bestellung auch per E-Mail: bestellung@pellets-direkt24.example'], copyright: '© 2026 Pellets Direkt 24' },
  logos: ['Visa', 'Mastercard', 'PayPal', 'SEPA-Lastschrift'],
  seals: [{ name: 'Trusted Shops Käuferschutz' }, { name: 'EHI geprüfter Online-Shop' }],
  checkout: {
    methods: [
      {
        id: 'vorkasse',
        label: 'Vorkasse per Überweisung',
        note: 'Bankverbindung: ES91 2100 0418 4502 0005 1332, Empfänger PD Energia. Bitte als Echtzeitüberweisung, dann liefern wir diese Woche.',
      },
    ],
    shipping: { label: 'Spedition', price: 0 },
  },
  expected: {
    before: ['unproven', 'caution', 'danger'],
    checkout: ['danger'],
    facts: {
      operators: ['Spedition Uferlos GmbH'],
      numbers: [{ value: 'DE999900100', valid: false }],
      policies: ['returns', 'shipping', 'privacy', 'terms', 'legal-notice'],
      currency: 'EUR',
      offered: ['bank-transfer'],
      notOffered: ['paypal', 'card', 'direct-debit'],
      promised: ['card', 'paypal'],
      seals: [{ name: 'Trusted Shops', proof: 'unlinked' }],
      ibans: ['ES9121000418450200051332'],
      foreign: ['spedition-uferlos.example'],
    },
    bad: ['half-off', 'payment-choice', 'policy-ownership', 'promised-payment', 'register-number', 'seal-proof'],
  },
};
