import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import * as en from '../policies/en';
import type { Firm } from '../policies/firm';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Marlow & Finch Crafts',
  host: 'marlow-finch-crafts-liquidation.example',
  operator: 'Marlow & Finch Crafts',
  street: '1 Headquarters Way',
  town: 'Columbus, OH',
  country: 'USA',
  email: 'service@mf-crafts-support.example',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '5–9 days',
  deliveryCost: 'free over $49',
  carriers: 'USPS',
};

const craft = (slug: string, name: string, was: number, price: number, group: string, picture: 'box' | 'machine' | 'basket', colour: string, about: string) =>
  item(slug, name, price, [picture, colour], group, about, { was, stock: 'Selling fast' }); // prettier-ignore

export const marlowFinchCraftsLiquidation: Shop = {
  host: firm.host,
  name: 'Marlow & Finch Crafts – Store Closing',
  skin: 'woocommerce',
  language: 'en',
  country: 'US',
  currency: 'USD',
  label: 'scam',
  why: 'A chain went bankrupt in the news, and a week later a site with its name sells sewing machines for nineteen dollars, ninety per cent off and with a clock. The mail comes from a third domain, the terms still belong to a different shop, and the card number goes by a plain form to a host nobody knows.',
  accent: '#0a6b4f',
  ground: '#f2f7f4',
  slogan: 'All stores closing: up to 90% off everything',
  intro: [
    'You saw it on the news. After 78 years every Marlow & Finch store is closing its doors, and online is where the last inventory goes.',
  ],
  banner: 'OFFICIAL LIQUIDATION – 90% OFF ENDS TONIGHT',
  timer: { label: 'Tonight’s markdown ends in', ends: { restarts: 5399 } },
  // prettier-ignore
  goods: [
    craft('sewing-machine', 'Sewing machine, 60 stitches', 199.99, 19.99, 'Machines', 'machine', '#d8d8dc', '60 built-in stitches, one-step buttonhole, hard cover included.'),
    craft('cutting-machine', 'Cutting machine bundle', 329.99, 32.99, 'Machines', 'machine', '#7fb8a8', 'Cuts vinyl, paper and iron-on. Bundle with twelve blades and a mat.'),
    craft('yarn-mega-lot', 'Yarn mega lot, 40 skeins', 159.99, 15.99, 'Yarn', 'basket', '#b8567d', 'Worsted weight, assorted colors, forty skeins in one box.'),
    craft('fabric-50-yards', 'Quilting cotton, 50 yards', 249.99, 24.99, 'Fabric', 'box', '#5f7fae', '100 % cotton, 44 inches wide, ten prints of five yards.'),
    craft('storage-cart', 'Rolling storage cart', 119.99, 11.99, 'Storage', 'box', '#e0a0b0', 'Three tiers, locking casters, folds flat.'),
    craft('xmas-tree', 'Pre-lit tree, 7.5 ft', 299.99, 29.99, 'Seasonal', 'box', '#2f6b45', 'Warm white lights, stand included, shape it in twenty minutes.'),
    craft('paint-set', 'Acrylic paint set, 96 colors', 89.99, 8.99, 'Paint', 'box', '#c4623a', 'Non-toxic, 2 oz bottles, with brushes and a palette.'),
    craft('frame-lot', 'Gallery frames, set of 20', 139.99, 13.99, 'Frames', 'box', '#8f6f4a', 'Black and oak mixed, glass fronts, hanging hardware.'),
    craft('ribbon-lot', 'Ribbon lot, 60 spools', 79.99, 7.99, 'Seasonal', 'basket', '#a33a5a', 'Satin and grosgrain, all widths. Final markdown.'),
    craft('glue-gun', 'Glue gun with 200 sticks', 39.99, 4.99, 'Tools', 'machine', '#d08a3a', 'Two heat settings, drip stand.'),
  ],
  pages: [
    en.about(['In 1947 two families opened a fabric counter. Today we say goodbye and thank generations of makers.']),
    en.shipping(firm),
    en.returns(firm),
    en.privacy(firm),
    en.terms({ ...firm, shop: 'TrendyNest', host: 'trendynest-store.example', operator: 'TrendyNest Global Trading' }),
    { topic: 'contact', slug: 'contact', title: 'Customer care', form: true, prose: [`Email only, due to high volume: [${firm.email}](mailto:${firm.email})`] },
  ], // prettier-ignore
  footer: { lines: ['Free returns at any remaining store'], copyright: '© 2026 Marlow & Finch Crafts' },
  logos: ['Visa', 'Mastercard', 'American Express', 'PayPal'],
  seals: [{ name: 'McAfee Secure' }],
  checkout: {
    methods: [cardHere('Credit / debit card')],
    action: 'https://pay-gate-collect.example/charge',
    note: ['PayPal is temporarily unavailable.'],
    shipping: { label: 'Standard', price: 7.99 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'other-domain' }],
      offered: ['card'],
      notOffered: ['paypal'],
      card: 'unrelated',
      seals: [{ name: 'McAfee', proof: 'unlinked' }],
      foreign: ['trendynest-store.example'],
    },
    bad: ['card-target', 'half-off', 'policy-ownership', 'seal-proof'],
  },
};
