import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Wren & Page',
  host: 'wren-and-page-prints.example',
  operator: 'Wren & Page',
  street: 'Campus Box 4417',
  town: 'Millbrook Falls, VT 05099',
  country: 'USA',
  email: 'wrenandpage.prints@gmail.com',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '1–2 weeks; we print on Saturdays',
  deliveryCost: '$4 flat, any number of prints',
  carriers: 'USPS',
};

export const wrenAndPagePrints: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'squarespace',
  language: 'en',
  country: 'US',
  currency: 'USD',
  label: 'honest',
  why: 'Two students sell linocuts to pay for paper: a free-mail address, a campus box, no company and hardly any policies. What they sell costs little and is theirs, they say who they are, and a card in Stripe’s frame or PayPal protects whoever buys.',
  accent: '#33503f',
  ground: '#eef2ec',
  slogan: 'Linocuts from a dorm basement',
  intro: ['We are June and Mateo, printmaking majors. Editions of 40, numbered in pencil, smudges included.'],
  // prettier-ignore
  goods: [
    item('wren-lino', 'Wren, linocut 8 × 10 in', 24, ['book', '#6d7d4f'], 'Prints', 'Two colors on cream paper. Edition of 40, about half are left.'),
    item('page-moth', 'Luna moth, linocut 11 × 14 in', 36, ['book', '#7fa894'], 'Prints', 'Three blocks, one of which June dropped. You can find the dent.'),
    item('card-set', 'Five note cards', 12, ['ticket', '#c9a15a'], 'Cards', 'Blank inside, with kraft envelopes.'),
  ],
  pages: [
    en.about(['The press belongs to the art department and so does the basement. Graduating in May 2027, after that we will see.']),
    {
      topic: 'shipping',
      slug: 'faq',
      title: 'Shipping & returns FAQ',
      prose: [
        'Shipping is $4 within the US, no matter how many prints. Orders go out with USPS every Monday and take one to two weeks.',
        'Something arrived bent? Send us a photo and we replace it. You can also return any print within 14 days if you just do not like it; postage back is on you.',
      ],
    },
    en.contact({ ...firm, operator: 'June Abbot and Mateo Ruiz' }),
  ],
  footer: { lines: ['Wren & Page, Campus Box 4417, Millbrook Falls, VT 05099'], copyright: '© 2026 Wren & Page' },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/wrenandpage.prints/' }],
  logos: ['Visa', 'Mastercard', 'PayPal'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-WRENPAGE01'],
  checkout: {
    methods: [cardAt('stripe', 'Credit or debit card'), ...choices('PayPal')],
    shipping: { label: 'USPS First Class', price: 4 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      countries: ['US'],
      offered: ['card', 'paypal'],
      card: 'provider',
      networks: ['instagram'],
    },
    good: ['card-target', 'social-profiles'],
  },
};
