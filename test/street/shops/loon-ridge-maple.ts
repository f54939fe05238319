import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Loon Ridge Maple',
  host: 'loon-ridge-maple.example',
  operator: 'Loon Ridge Maple',
  street: '2214 Concession Road 9',
  town: 'Tamarack Corners, ON K0X 9X9',
  country: 'Canada',
  email: 'sugarbush@loon-ridge-maple.example',
  phone: '613-555-0162',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '4–8 business days',
  deliveryCost: '$14 flat, free over $120',
  carriers: 'Canada Post',
};

export const loonRidgeMaple: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'opencart',
  language: 'en',
  country: 'CA',
  currency: 'CAD',
  label: 'honest',
  why: 'A sugar bush whose privacy page still shows the gaps of the template, and which likes an e-transfer best. The road, the telephone and the evaporator’s visiting hours are given, the prices are those of any farm stand, and Square takes the card of whoever prefers that.',
  accent: '#8a3d1c',
  ground: '#fbf3ea',
  slogan: 'Maple syrup from 1,900 taps',
  intro: ['The 2026 run was short and dark. We bottled 2,300 litres, and when it is gone you wait for March like we do.'],
  // prettier-ignore
  goods: [
    item('amber-1l', 'Amber syrup, 1 L', 24, ['bottle', '#b8672a'], 'Syrup', 'Rich taste, from the second week of April.', { details: [['Grade', 'Canada A, Amber'], ['Volume', '1 L glass jug']] }),
    item('dark-500', 'Dark syrup, 500 mL', 15, ['bottle', '#6f3a18'], 'Syrup', 'For baked beans and people who find amber polite.'),
    item('maple-butter', 'Maple butter, 330 g', 13, ['jar', '#d9a566'], 'Spreads', 'Nothing in it but syrup and an hour of stirring.'),
    item('sugar-cakes', 'Sugar cakes, box of 12', 11, ['box', '#e0b884'], 'Spreads', 'Leaf moulds from my grandmother, two of them chipped.'),
  ],
  pages: [
    en.about([
      'Ross and Denise Kettle, and since last winter our daughter Bea. The sugar shack is open on weekends in March and April, ten to four.',
    ]),
    en.shipping(firm),
    en.returns(firm),
    {
      topic: 'privacy',
      slug: 'privacy',
      title: 'Privacy Policy',
      prose: [
        'This Privacy Policy describes how [STORE NAME] collects, uses and shares your personal information when you make a purchase from [STORE URL].',
        'We collect your name, address, email and what you ordered, to ship it to you. We do not sell your information.',
        'For more information about our privacy practices, please contact us by e-mail at [EMAIL ADDRESS].',
      ],
    },
    en.contact(firm),
  ],
  footer: { lines: ['2214 Concession Road 9, Tamarack Corners, Ontario. 613-555-0162'], copyright: '© 2026 Loon Ridge Maple' },
  checkout: {
    methods: [
      ...choices(['Interac e-Transfer', `Send it to ${firm.email} and put the order number in the message.`]),
      cardAt('square', 'Card'),
    ],
    shipping: { label: 'Canada Post', price: 14 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['6135550162'],
      countries: ['CA'],
      returnDays: 30,
      offered: ['card', 'person-to-person'],
      card: 'provider',
      placeholders: true,
    },
    bad: ['policy-placeholders'],
    good: ['card-target', 'email'],
  },
};
