import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';
import { ALARMED, UNEASY } from '../verdicts';

/** Every line of the notice fits; it was copied from an invented firm that delivers nothing here. */
const firm: Firm = {
  shop: 'Heizöl Sparfuchs',
  host: 'heizoel-sparfuchs.example',
  operator: 'Norddeutsche Brennstoffhandel Kessler GmbH',
  person: 'Hinrich Kessler',
  street: 'Am Tanklager 6',
  town: '26999 Ellerhafen',
  country: 'Deutschland',
  email: 'bestellung@heizoel-sparfuchs.example',
  phone: '030 23125488',
  register: 'Amtsgericht Oldenburg, HRB 990417',
  vat: 'DE999900207',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '7–10 Werktage nach Zahlungseingang',
  deliveryCost: 'im Literpreis enthalten',
  carriers: 'dem Tankwagen und geeichtem Zähler',
  delivery: 'freight',
};

const oil = (slug: string, litres: number, price: number, colour: string) =>
  item(slug, `Heizöl schwefelarm, ${litres} Liter`, price, ['sack', colour], 'Heizöl', 'Nach DIN 51603-1, Abrechnung nach geeichtem Zähler. Preis gilt bei Bestellung bis Mitternacht.', { details: [['Menge', `${litres} l`], ['Lieferung', 'frei Haus']] }); // prettier-ignore

export const heizoelSparfuchs: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopware',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'scam',
  why: 'The pages are flawless and the legal notice is complete, which is how heating-oil fraud works: oil below the day’s price, several thousand euros wanted in advance. The only way to pay is an instant transfer to an account in Lithuania in a private person’s name, which no German fuel dealer of that size has.',
  accent: '#c4571a',
  ground: '#fdf3ea',
  slogan: 'Heizöl günstig online bestellen',
  intro: ['Vergleichen Sie selbst: Wir kaufen in Rotterdam auf Termin und geben den Vorteil weiter. Bestellen Sie in drei Minuten.'],
  goods: [
    oil('heizoel-1000', 1000, 689, '#a33a2a'),
    oil('heizoel-2000', 2000, 1338, '#8f2f22'),
    oil('heizoel-3000', 3000, 1977, '#7a261b'),
    oil('heizoel-5000', 5000, 3245, '#611d14'),
  ],
  pages: [de.shipping(firm), de.returns(firm), de.privacy(firm), de.terms(firm), de.imprint(firm), de.contact(firm)],
  footer: { lines: ['Norddeutsche Brennstoffhandel Kessler GmbH, Am Tanklager 6, 26999 Ellerhafen'], copyright: '© 2026 Heizöl Sparfuchs' },
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-SPARFUCHS1'],
  checkout: {
    methods: choices([
      'Vorkasse per Echtzeitüberweisung',
      'Kontoinhaber: D. Petrauskas, IBAN LT12 1000 0111 0100 1000. Der Liefertermin wird nach Zahlungseingang vergeben.',
    ]),
    shipping: { label: 'Tankwagen', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: [firm.operator],
      numbers: [{ value: 'DE999900207', valid: true }],
      offered: ['bank-transfer'],
      notOffered: ['card', 'paypal', 'invoice'],
      ibans: ['LT121000011101001000'],
    },
    bad: ['payment-choice'],
  },
};
