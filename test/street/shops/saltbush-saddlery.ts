import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import { also, type Firm } from '../policies/firm';
import * as en from '../policies/en';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Saltbush Saddlery',
  host: 'saltbush-saddlery.example',
  operator: 'Saltbush Saddlery (Corinne Daly, sole trader)',
  street: '88 Stockroute Road',
  town: 'Wirrabilla SA 5999',
  country: 'Australia',
  email: 'corinne@saltbush-saddlery.example',
  phone: '(08) 5550 0417',
  register: 'ABN 99 999 990 350',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '5–10 business days',
  deliveryCost: '$12.50 flat rate',
  carriers: 'Australia Post',
};

export const saltbushSaddlery: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'bigcommerce',
  language: 'en',
  country: 'AU',
  currency: 'AUD',
  label: 'honest',
  why: 'A saddler on her own with an ABN whose check digits are right, a country address and a telephone. Nothing is reduced, waiting times are told, and card or Afterpay protect the buyer.',
  accent: '#7c4a1e',
  ground: '#f5ede2',
  slogan: 'Belts and bridles cut by hand in the mallee',
  intro: ['I stitch eight to the inch and I am slow. If you need it by Saturday, ring someone else.'],
  // prettier-ignore
  goods: [
    item('work-belt', 'Work belt, 38 mm', 95, ['bag', '#6b4020'], 'Belts', 'Vegetable-tanned harness leather, solid brass buckle. Send me your measure to the hole you use.', { details: [['Width', '38 mm'], ['Thickness', '4.5 mm']] }),
    item('stock-bridle', 'Stock bridle', 260, ['basket', '#4a2f1a'], 'Horse', 'Full or cob. Rolled throatlash, no fancy bits.'),
    item('dog-collar', 'Dog collar', 48, ['button', '#8c5a30'], 'Dog', 'Tested by Biscuit, who has eaten three cheaper ones.'),
    item('leather-balm', 'Leather balm, 150 g', 22, ['tin', '#c79a55'], 'Care', 'Beeswax and neatsfoot oil, cooked on the back verandah.'),
  ],
  pages: [
    en.about(['I did my time with a saddler in Gawler and came home in 2023. The shed faces south, so come in the morning.']),
    en.shipping(firm),
    {
      ...en.returns(firm),
      prose: [...en.returns(firm).prose, 'Our goods come with guarantees that cannot be excluded under the Australian Consumer Law.'],
    },
    also(en.privacy(firm), '# Cookies', 'Google Analytics counts visits with a cookie. Block it if you like, the shop works the same.'),
    en.contact(firm),
  ],
  footer: { lines: ['88 Stockroute Road, Wirrabilla SA 5999', 'ABN 99 999 990 350'], copyright: '© 2026 Saltbush Saddlery' },
  logos: ['Visa', 'Mastercard', 'Afterpay'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-SALTBUSH01'],
  checkout: { methods: [cardAt('square', 'Credit card'), ...choices('Afterpay')], shipping: { label: 'Australia Post', price: 12.5 } },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['55500417'],
      countries: ['AU'],
      numbers: [{ value: '99999990350', valid: true }],
      returnDays: 30,
      offered: ['card', 'afterpay'],
      card: 'provider',
    },
    good: ['card-target', 'email'],
  },
};
