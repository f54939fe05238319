import type { Shop } from '../model';
import * as en from '../policies/en';
import type { Firm } from '../policies/firm';

const firm: Firm = {
  shop: 'Fernhollow Tea',
  host: 'fernhollow-tea.example',
  operator: 'Fernhollow Tea LLC',
  street: 'PO Box 417',
  town: 'Marrow Falls, OR 97999',
  country: 'USA',
  email: 'june@fernhollow-tea.example',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '4–7 business days',
  deliveryCost: '$5.50, free from $40',
  carriers: 'USPS',
};

export const fernhollowTea: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'en',
  country: 'US',
  currency: 'USD',
  label: 'honest',
  why: 'A shop opened this year by one person: a post-office box, no phone, no reviews yet, hardly anything to know it by. Nothing speaks against it either: prices are ordinary, the card goes to the platform’s payment frame, and the policies are its own.',
  accent: '#3f6b57',
  ground: '#eef4ef',
  slogan: 'Small-batch herbal teas',
  intro: [
    'Hi, I am June. I started blending teas at my kitchen table this spring and opened this shop in May. There are three blends so far.',
  ],
  goods: [
    {
      slug: 'evening-fern',
      name: 'Evening Fern blend',
      price: 12,
      group: 'Teas',
      about: ['Lemon balm, chamomile and a little mint. For the end of the day.'],
      details: [
        ['Contents', '2.1 oz (60 g), about 30 cups'],
        ['Ingredients', 'Lemon balm, chamomile, spearmint'],
      ],
      picture: 'tin',
      colour: '#6f9c7d',
    },
    {
      slug: 'morning-hollow',
      name: 'Morning Hollow blend',
      price: 12,
      group: 'Teas',
      about: ['Rooibos with orange peel and ginger.'],
      details: [['Contents', '2.1 oz (60 g)']],
      picture: 'tin',
      colour: '#c4713b',
    },
    {
      slug: 'tea-trio',
      name: 'All three blends',
      price: 33,
      group: 'Gifts',
      about: ['One tin of each, with a handwritten card.'],
      details: [['Contents', '3 × 2.1 oz']],
      picture: 'box',
      colour: '#a58a5c',
    },
  ],
  pages: [
    en.about(['Fernhollow Tea is just me and, on packing days, my brother. The herbs come from two farms in the valley.']),
    en.shipping(firm),
    en.returns(firm),
    en.privacy(firm),
    en.contact(firm),
  ],
  footer: { lines: ['Made in Marrow Falls, Oregon.'], copyright: '© 2026 Fernhollow Tea' },
  logos: ['Visa', 'Mastercard', 'Shop Pay'],
  checkout: {
    methods: [
      {
        id: 'credit-card',
        label: 'Credit card',
        card: {
          how: 'frame',
          src: 'https://checkout.pci.shopifyinc.com/build/card-fields.html',
          title: 'Field container for: Card number',
        },
      },
      { id: 'shop-pay', label: 'Shop Pay' },
    ],
    shipping: { label: 'USPS Ground', price: 5.5 },
  },
  expected: {
    before: ['unproven', 'reassuring'],
    checkout: ['unproven', 'reassuring'],
    facts: {
      emails: [{ address: 'june@fernhollow-tea.example', kind: 'own-domain' }],
      operators: ['Fernhollow Tea LLC'],
      countries: ['US'],
      policies: ['returns', 'shipping', 'privacy', 'contact', 'about'],
      returnDays: 14,
      currency: 'USD',
      offered: ['card', 'shop-pay'],
      card: 'provider',
    },
    good: ['card-target', 'email'],
  },
};
