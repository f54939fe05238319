import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Lonestar Container Depot',
  host: 'lonestar-container-depot.example',
  operator: 'Pecan Bend Intermodal LLC',
  street: '7710 Switchyard Road',
  town: 'Pecan Bend, TX 78999',
  country: 'USA',
  email: 'sales@lonestar-container-depot.example',
  phone: '(210) 555-0138',
  hours: 'Monday through Friday, 8 am to 5 pm Central',
  returnDays: 7,
  returnPaidBy: 'buyer',
  deliveryTime: '3–6 business days after payment clears',
  deliveryCost: 'included within 300 miles',
  carriers: 'tilt-bed truck',
  delivery: 'freight',
};

const box = (slug: string, name: string, price: number, colour: string, about: string, size: string) =>
  item(slug, name, price, ['box', colour], 'Containers', about, { details: [['Outside', size], ['Grade', 'wind and watertight']] }); // prettier-ignore

export const lonestarContainerDepot: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'bigcommerce',
  language: 'en',
  country: 'US',
  currency: 'USD',
  label: 'scam',
  why: 'Nothing on the page is wrong: a company name, a street, a telephone, sober prices and no hurry, all borrowed from a real depot. Only the money gives it away, because a company that sells steel for thousands wants a wire or Zelle to an account in the name of one private person, before the truck rolls.',
  accent: '#8a2f1d',
  ground: '#f4f1ec',
  slogan: 'Used shipping containers, delivered and set',
  intro: ['Conex boxes out of the Gulf ports, inspected at our yard. Tell the driver which way the doors should face.'],
  goods: [
    box('20-standard', '20 ft standard, used', 1850, '#4f6f8a', 'One repaired dent on the long side, floor sound, doors swing freely.', '20 × 8 × 8.5 ft'),
    box('40-high-cube', '40 ft high cube, used', 2650, '#8a4a2f', 'Built 2012, surface rust at the corner posts, gaskets replaced last year.', '40 × 8 × 9.5 ft'),
    box('20-one-trip', '20 ft one-trip', 2900, '#6f7f5a', 'Made one voyage with furniture and smells like it.', '20 × 8 × 8.5 ft'),
    box('10-cut', '10 ft cut-down', 1600, '#5a5f66', 'Cut and welded by our shop, new end wall, painted gray.', '10 × 8 × 8.5 ft'),
  ], // prettier-ignore
  pages: [
    en.about(['We are a yard crew of nine. If your ground is soft, put down railroad ties first; we have said it a thousand times.']),
    en.shipping(firm),
    en.returns(firm),
    en.terms(firm),
    en.privacy(firm),
    en.contact(firm),
  ],
  footer: {
    lines: ['Pecan Bend Intermodal LLC, 7710 Switchyard Road, Pecan Bend, TX 78999'],
    copyright: '© 2026 Lonestar Container Depot',
  },
  checkout: {
    methods: choices(
      ['Wire transfer', 'Beneficiary: Terrence W. Bolden, routing and account number follow on your invoice.'],
      ['Zelle', 'To the phone number of our accounts manager, T. Bolden.'],
    ),
    note: ['Full payment secures the truck slot. We do not take cash at delivery for insurance reasons.'],
    shipping: { label: 'Tilt-bed delivery', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['2105550138'],
      operators: [firm.operator],
      offered: ['bank-transfer', 'person-to-person'],
      notOffered: ['card', 'paypal', 'cash-on-delivery'],
    },
    bad: ['payment-choice'],
  },
};
