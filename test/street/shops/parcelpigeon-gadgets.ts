import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Parcelpigeon',
  host: 'parcelpigeon-gadgets.example',
  operator: 'Parcelpigeon Ltd',
  street: '3 Wharf Chambers',
  town: 'Ottermouth EX99 4PP',
  country: 'United Kingdom',
  email: 'help@parcelpigeon-gadgets.example',
  register: 'Registered in England and Wales, company number 09990453',
  hours: 'Ravi answers within 24 hours, also at weekends.',
  returnDays: 30,
  returnPaidBy: 'shop',
  deliveryTime: '9–16 days: parcels come straight from our supplier in Shenzhen',
  deliveryCost: 'free',
  carriers: 'a tracked line-haul service and Evri',
};

export const parcelpigeonGadgets: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'en',
  country: 'GB',
  currency: 'GBP',
  label: 'honest',
  why: 'A dropshipper that says so in the first line, names the origin and the weeks it takes, and lets one send goods back to an English address at its own cost. A young company without telephone and with reviews taken over from a widget, but nothing is pretended.',
  accent: '#d2522d',
  ground: '#fdf1ec',
  slogan: 'Odd little gadgets, honestly slow post',
  intro: [
    'We keep no stock. You order, our supplier in Shenzhen packs, and the parcel is with you in two weeks or so. That is why it is cheap.',
  ],
  // prettier-ignore
  goods: [
    item('egg-timer', 'Dinosaur egg timer', 9.5, ['button', '#6fa05a'], 'Kitchen', 'It roars. There is no volume control.', {
      rating: { count: 4, average: 4.5 },
      reviews: [
        { author: 'M.', stars: 5, date: '2026-10-12', text: 'Kids love it, dog does not.' },
        { author: 'Katie W', stars: 5, date: '2026-10-12', text: 'Took 13 days as they said. Works.' },
        { author: 'Jon', stars: 3, date: '2026-10-12', text: 'Smaller than I thought but fine for the price.', reply: 'Thanks Jon, we added the size (7 cm).' },
        { author: 'Priya', stars: 5, date: '2026-10-13', text: 'Bought two more as presents.' },
      ],
    }),
    item('cable-snail', 'Snail cable tidy, set of 4', 7, ['bowl', '#c79a4a'], 'Desk', 'Silicone snails for the edge of your desk.'),
    item('head-torch', 'Clip-on head torch', 12, ['lamp', '#3f4a5a'], 'Outdoor', 'USB-C, two hours on full. Not waterproof, whatever the factory writes.'),
    item('pocket-scale', 'Luggage scale', 8.5, ['tool', '#5f6f7f'], 'Travel', 'Within 100 g, we checked six of them.'),
  ],
  pages: [
    en.about([
      'Parcelpigeon is Ravi and a spreadsheet. I order every gadget for myself first, and about half never make it into the shop.',
      'Reviews come from buyers by e-mail two weeks after delivery; we imported those from our old shop in October 2026.',
    ]),
    en.shipping(firm),
    en.returns(firm),
    en.privacy(firm),
    en.terms(firm),
    en.contact(firm),
  ],
  footer: {
    lines: ['Parcelpigeon Ltd, 3 Wharf Chambers, Ottermouth EX99 4PP. Company number 09990453.'],
    copyright: '© 2026 Parcelpigeon Ltd',
  },
  social: [{ network: 'TikTok', href: 'https://www.tiktok.com/@parcelpigeon.gadgets' }],
  logos: ['Visa', 'Mastercard', 'PayPal', 'Klarna'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-PIGEON0001'],
  checkout: {
    methods: [cardAt('shopify', 'Credit card'), ...choices('PayPal', 'Klarna')],
    shipping: { label: 'Tracked, 9–16 days', price: 0 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: ['Parcelpigeon Ltd'],
      countries: ['GB'],
      returnDays: 30,
      offered: ['card', 'paypal', 'klarna'],
      card: 'provider',
      visibleReviews: 4,
    },
    good: ['card-target', 'email', 'social-profiles'],
  },
};
