import type { Goods, Shop } from '../model';
import * as en from '../policies/en';
import type { Firm } from '../policies/firm';

const firm: Firm = {
  shop: 'Northgate Cycles',
  host: 'northgate-cycles.example',
  operator: 'Northgate Cycles Limited',
  street: 'Unit 5, Foundry Park',
  town: 'Castleby DL9 7ZZ',
  country: 'United Kingdom',
  email: 'support@northgate-cycles.example',
  phone: '020 7946 0417',
  register: 'Company number 09990733, registered in England and Wales',
  vat: 'GB999003149',
  hours: 'Phones are open Monday to Saturday, 9 am to 6 pm.',
  returnDays: 60,
  returnPaidBy: 'buyer',
  deliveryTime: '1–3 working days',
  deliveryCost: '£2.99, free from £30',
  carriers: 'DPD and Royal Mail',
};

const part = (slug: string, name: string, brand: string, price: number, group: string, colour: string, was?: number): Goods => ({
  slug,
  name,
  price,
  ...(was !== undefined && { was }),
  group,
  brand,
  sku: `NG-${slug.toUpperCase()}`,
  about: [`${name}: new, boxed, with the maker’s two-year warranty. Fits most road and touring bikes; ask us if you are unsure.`],
  details: [
    ['Brand', brand],
    ['Warranty', '2 years'],
  ],
  picture: 'wheel',
  colour,
});

export const northgateCycles: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'magento',
  language: 'en',
  country: 'GB',
  currency: 'GBP',
  label: 'honest',
  why: 'A larger retailer of other firms’ brands with sales, stock notes and chat: loud, but each claim can be checked. The company, its numbers and its phone agree everywhere, reviews stand at the review service’s own site, and cards are handled in a payment provider’s frame.',
  accent: '#0f5c8c',
  ground: '#eaf2f7',
  slogan: 'Parts and tools for every bike',
  intro: ['Over four thousand parts in our warehouse in Castleby. Ordered by three, shipped the same day.'],
  banner: 'Autumn sale: up to 40 % off selected parts',
  goods: [
    { ...part('chain-10', '10-speed chain', 'Shimano', 18.99, 'Drivetrain', '#7d868c', 24.99), stock: 'Only 3 left in stock' },
    part('brake-pads', 'Brake pads, pair', 'SRAM', 12.5, 'Brakes', '#b23b3b'),
    part('tyre-28', 'Touring tyre 28 mm', 'Continental', 29.95, 'Wheels', '#3d3d3d', 39.95),
    part('saddle-classic', 'Leather saddle', 'Brooks', 89, 'Saddles', '#7a4b2a'),
    part('pedals-flat', 'Flat pedals', 'Northgate', 24, 'Pedals', '#4b6b52', 34),
    part('bottle-cage', 'Bottle cage', 'Northgate', 6.5, 'Accessories', '#88909a'),
    { ...part('floor-pump', 'Floor pump', 'Northgate', 32, 'Tools', '#c08a2e', 40), picture: 'tool' },
    { ...part('tool-set', 'Workshop tool set', 'Northgate', 74.99, 'Tools', '#5b5f66'), picture: 'box' },
  ],
  pages: [
    en.about([
      'Northgate began in 1994 as a repair shop behind the station. The shop is still there; the warehouse and thirty colleagues came later.',
    ]),
    en.shipping(firm),
    en.returns(firm),
    en.privacy(firm),
    en.terms(firm),
    en.contact(firm),
    {
      topic: 'warranty',
      slug: 'warranty',
      title: 'Warranty',
      prose: ['Parts carry the maker’s warranty of two years. Send the part to us; we deal with the maker.'],
    },
  ],
  footer: {
    lines: ['Northgate Cycles Limited, Unit 5, Foundry Park, Castleby DL9 7ZZ', 'Call us: 020 7946 0417'],
    copyright: '© 2026 Northgate Cycles Limited',
  },
  social: [
    { network: 'YouTube', href: 'https://www.youtube.com/@northgatecycles' },
    { network: 'Facebook', href: 'https://www.facebook.com/northgatecycles' },
  ],
  logos: ['Visa', 'Mastercard', 'PayPal', 'Klarna'],
  seals: [
    {
      name: 'Trustpilot',
      href: 'https://www.trustpilot.com/review/northgate-cycles.example',
      script: 'https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js',
    },
  ],
  scripts: ['https://www.googletagmanager.com/gtm.js?id=GTM-NORTH01', 'https://widget.intercom.io/widget/north417'],
  checkout: {
    methods: [
      {
        id: 'stripe_payments',
        label: 'Credit or debit card',
        card: {
          how: 'frame',
          src: 'https://js.stripe.com/v3/elements-inner-card-19066928f2ed1ba3ffada645e45f5b50.html',
          title: 'Secure card payment input frame',
        },
      },
      { id: 'paypal_express', label: 'PayPal' },
      { id: 'klarna_kp', label: 'Pay later with Klarna' },
    ],
    shipping: { label: 'DPD next day', price: 2.99 },
  },
  expected: {
    before: ['reassuring', 'unproven'],
    checkout: ['reassuring', 'unproven'],
    facts: {
      emails: [{ address: 'support@northgate-cycles.example', kind: 'own-domain' }],
      phones: ['2079460417'],
      operators: ['Northgate Cycles Limited'],
      countries: ['GB'],
      policies: ['returns', 'shipping', 'privacy', 'terms', 'contact', 'about', 'warranty'],
      returnDays: 60,
      currency: 'GBP',
      offered: ['card', 'paypal', 'klarna'],
      card: 'provider',
      services: [{ name: 'Trustpilot', hosted: true }],
      networks: ['youtube', 'facebook'],
    },
    good: ['card-target', 'email', 'independent-reviews', 'social-profiles'],
  },
};
