import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Cedar Flats Band Boosters',
  host: 'cedar-flats-band-boosters.example',
  operator: 'Cedar Flats Band Boosters, Inc.',
  street: '400 Grange Road',
  town: 'Cedar Flats, OR 97999',
  country: 'USA',
  email: 'cfbandboosters@gmail.com',
  phone: '(541) 555-0147',
  returnDays: 30,
  returnPaidBy: 'shop',
  deliveryTime: 'about two weeks after the order window closes',
  deliveryCost: '$6, or free pickup at the band room',
  carriers: 'USPS',
};

export const cedarFlatsBandBoosters: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'bigcommerce',
  language: 'en',
  country: 'US',
  currency: 'USD',
  label: 'honest',
  why: 'Parents of a school band sell popcorn and hoodies to pay for buses: a free-mail box, an order window with a real last day, no returns policy of its own. The association says who it is, what the money is for and where one meets it, and a card goes to Square.',
  accent: '#7a1f2b',
  ground: '#f8f1ee',
  slogan: 'Popcorn and hoodies that get the band to State',
  intro: [
    'Orders for the winter sale close December 4, because the printer needs them that Friday. We run two sales a year and that is it.',
  ],
  // prettier-ignore
  goods: [
    item('caramel-popcorn', 'Caramel popcorn, 18 oz tin', 20, ['tin', '#c98a3f'], 'Popcorn', 'Popped by a family company two counties over. $9 of each tin goes to the buses.'),
    item('cheddar-popcorn', 'White cheddar popcorn, 12 oz', 15, ['sack', '#e6cf8f'], 'Popcorn', 'The one the low brass eats on the bus.'),
    item('band-hoodie', 'Marching band hoodie', 38, ['shirt', '#7a1f2b'], 'Spirit wear', 'Art by a sophomore on clarinet. Runs small, order one up.', { options: { label: 'Size', values: ['S', 'M', 'L', 'XL', '2XL'] } }),
    item('yard-sign', 'Yard sign, “My heart is on the field”', 18, ['board', '#2f4f7f'], 'Spirit wear', 'Corrugated plastic, with a wire stand.'),
  ],
  pages: [
    en.about([
      'We are a 501(c)(3) nonprofit run by parents, EIN 99-9990417. Meetings are open to everyone: first Tuesday of the month, 7 pm, band room. The treasurer’s report is read out loud.',
    ]),
    { topic: 'shipping', slug: 'pickup-and-shipping', title: 'Pickup & shipping', prose: ['Pick up free in the band room December 18, 3–7 pm, or pay $6 and we mail it with USPS. Grandparents in other states: order by November 30.', 'Wrong size? Bring it back on pickup day and we swap it if we can.'] }, // prettier-ignore
    en.contact(firm),
  ],
  footer: {
    lines: ['Cedar Flats Band Boosters, Inc., 400 Grange Road, Cedar Flats, OR 97999'],
    copyright: '© 2026 Cedar Flats Band Boosters',
  },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/cedarflatsbandboosters' }],
  checkout: {
    methods: [
      cardAt('square', 'Credit or debit card'),
      ...choices(['Check', 'Made out to Cedar Flats Band Boosters, handed to any section leader.']),
    ],
    shipping: { label: 'Pickup at the band room', price: 0 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['5415550147'],
      operators: ['Cedar Flats Band Boosters Inc.'],
      countries: ['US'],
      offered: ['card'],
      card: 'provider',
      networks: ['facebook'],
    },
    good: ['card-target'],
  },
};
