import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Schuhhaus Ahlbeck',
  host: 'schuhhaus-ahlbeck-raeumung.example',
  operator: 'Schuhhaus Ahlbeck e.K.',
  person: 'Henning Ahlbeck',
  street: 'Lange Straße 44',
  town: '18999 Peenmünde',
  country: 'Deutschland',
  email: 'laden@schuhhaus-ahlbeck-raeumung.example',
  phone: '038377 00062',
  register: 'Amtsgericht Peenmünde, HRA 99062',
  vat: 'DE999902014',
  hours: 'Der Laden ist bis zum 30. Januar montags bis samstags von 9 bis 18 Uhr offen.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–4 Werktage',
  deliveryCost: '5,90 €',
  carriers: 'DHL',
};

const shoe = (slug: string, name: string, was: number, price: number, group: string, colour: string, about: string, sizes: readonly string[]) =>
  item(slug, name, price, ['shoe', colour], group, about, { was, options: { label: 'Größe', values: sizes } }); // prettier-ignore

export const schuhhausAhlbeckRaeumung: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'magento',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'honest',
  why: 'A shoe shop clears its shelves because nobody takes it over, with a fresh site and reductions everywhere, just as the fakes tell it. Here the story can be checked: merchant’s register, VAT number, a shop with opening hours until a named day, odd leftover sizes, invoice and PayPal.',
  accent: '#30475e',
  ground: '#f0f3f5',
  slogan: 'Räumungsverkauf bis 30. Januar: wir hören auf',
  intro: [
    'Meine Tochter ist Ärztin geworden und mein Knie macht nicht mehr mit. Was noch in den Regalen steht, gibt es jetzt auch hier, um ein Viertel bis fast die Hälfte herabgesetzt.',
  ],
  goods: [
    shoe('wanderstiefel', 'Wanderstiefel Leder, Herren', 189, 129, 'Herren', '#5a4230', 'Zwiegenäht. Der letzte Lieferant, der das noch machte, hat auch aufgehört.', ['41', '46', '47']),
    shoe('pumps-marine', 'Pumps marineblau', 99, 59, 'Damen', '#27406b', 'Absatz fünf Zentimeter. Stand im Schaufenster, deshalb am Rand minimal ausgeblichen.', ['36', '40']),
    shoe('kinder-gummistiefel', 'Gummistiefel für Kinder', 24.95, 18.95, 'Kinder', '#d0a72f', 'Gelb, mit Reflektoren hinten.', ['22', '23', '29']),
    shoe('hausschuh-filz', 'Hausschuhe aus Filz', 45, 29, 'Damen', '#8b8f86', 'Aus der Manufaktur im Nachbarort, Sohle aus Latex.', ['37', '38', '41', '42']),
    item('schuhcreme', 'Schuhcreme, 50 ml', 4.5, ['tin', '#2f2a26'], 'Pflege', 'Schwarz, braun oder farblos. Davon haben wir noch kistenweise.'),
  ], // prettier-ignore
  pages: [
    de.about(['Gegründet hat mein Großvater 1931. Gutscheine lösen wir bis zum letzten Tag ein; danach schreibt uns bitte, die Firma besteht bis Ende 2027 weiter.']),
    de.shipping(firm),
    de.returns(firm),
    de.privacy(firm),
    de.terms(firm),
    de.imprint(firm),
    de.contact(firm),
  ], // prettier-ignore
  footer: {
    lines: ['Schuhhaus Ahlbeck e.K., Lange Straße 44, 18999 Peenmünde, Telefon 038377 00062'],
    copyright: '© 2026 Schuhhaus Ahlbeck e.K.',
  },
  checkout: {
    methods: choices('Kauf auf Rechnung', 'PayPal', 'Vorkasse', 'Barzahlung bei Abholung im Laden'),
    shipping: { label: 'DHL', price: 5.9 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['3837700062'],
      operators: [firm.operator],
      countries: ['DE'],
      numbers: [{ value: 'DE999902014', valid: true }],
      returnDays: 14,
      offered: ['invoice', 'paypal', 'bank-transfer'],
    },
    good: ['email', 'pay-later', 'register-number'],
  },
};
