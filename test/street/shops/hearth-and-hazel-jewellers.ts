import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Hearth & Hazel',
  host: 'hearth-and-hazel-jewellers.example',
  operator: 'Hearth & Hazel',
  street: 'Returns Dept, No. 88 Huaxing Industrial Park',
  town: 'Yiwu',
  country: 'China',
  email: 'care@hearth-and-hazel-jewellers.example',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '10–18 business days',
  deliveryCost: 'free worldwide',
  carriers: 'our global logistics partners',
};

const jewel = (slug: string, name: string, was: number, price: number, group: string, colour: string, about: string) =>
  item(slug, name, price, ['button', colour], group, about, { was, stock: 'Only 4 left, will not be made again', rating: { count: 2617, average: 4.9 } }); // prettier-ignore

export const hearthAndHazelJewellers: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'en',
  country: 'GB',
  currency: 'GBP',
  label: 'scam',
  why: 'A widow closes the “family workshop in Birmingham” with everything two thirds off and a clock that starts anew, but there is no British address, company number or telephone and parcels go back to China. Cards and PayPal are taken, so a careful person is warned of trinkets for silver, not of losing a bank account.',
  accent: '#7c5c3e',
  ground: '#f8f3ec',
  slogan: 'Closing our workshop after 29 years',
  intro: [
    'It breaks my heart to write this. Since Arthur passed in the spring I cannot look at his bench. Everything he made must go to people who will wear it. With love, Eleanor',
  ],
  banner: 'FAREWELL SALE: up to 70% off, while pieces last',
  timer: { label: 'Farewell prices end in', ends: { restarts: 10799 } },
  ticker: ['Margaret in Stoke just bought Celtic Knot ring', 'Joan in Perth just bought Wren pendant'],
  // prettier-ignore
  goods: [
    jewel('celtic-knot-ring', 'Celtic Knot ring', 89, 27.95, 'Rings', '#b9bdc4', 'Woven from one length of sterling silver at Arthur’s bench. Gift boxed.'),
    jewel('wren-pendant', 'Wren pendant', 79, 24.95, 'Necklaces', '#c9cdd3', 'A wren no bigger than a thumbnail, on an eighteen-inch chain.'),
    jewel('bluebell-earrings', 'Bluebell earrings', 69, 21.95, 'Earrings', '#5f6fae', 'Enamel bells that move when you turn your head.'),
    jewel('oak-leaf-bangle', 'Oak leaf bangle', 119, 36.95, 'Bracelets', '#a8adb3', 'Cast from a leaf of the oak behind the workshop.'),
    jewel('thistle-brooch', 'Thistle brooch', 75, 22.95, 'Brooches', '#7d5f8f', 'Amethyst head, silver leaves. Arthur’s favourite since 1983.'),
    jewel('hare-moon-pendant', 'Hare and moon pendant', 85, 25.95, 'Necklaces', '#d5d8dc', 'The hare looks up, the moon is mother-of-pearl.'),
    jewel('daisy-studs', 'Daisy studs', 49, 15.95, 'Earrings', '#e6d98f', 'Twelve petals each, set one after the other under the lamp.'),
    jewel('rope-chain', 'Rope chain', 99, 29.95, 'Necklaces', '#bfc3c9', 'Twisted by hand, twenty inches, with a bolt ring.'),
    jewel('robin-brooch', 'Robin brooch', 72, 21.95, 'Brooches', '#b5523a', 'Red enamel breast, pin with a safety catch. The last of its kind.'),
  ],
  pages: [
    en.about(['Arthur and I met over a broken clasp in 1996. What began as one bench became a life. Thank you for twenty-nine beautiful years.']),
    en.shipping(firm),
    en.returns(firm),
    en.privacy(firm),
    { topic: 'contact', slug: 'contact', title: 'Contact', form: true, prose: [`Eleanor reads every message herself: [${firm.email}](mailto:${firm.email})`] },
  ], // prettier-ignore
  footer: { lines: ['Handmade in Birmingham'], copyright: '© 2026 Hearth & Hazel' },
  logos: ['Visa', 'Mastercard', 'PayPal', 'Apple Pay'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-HAZEL00417'],
  checkout: {
    methods: [cardAt('shopify', 'Credit card'), ...choices('PayPal')],
    shipping: { label: 'Free shipping', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: WARY,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      offered: ['card', 'paypal'],
      card: 'provider',
      visibleReviews: 0,
    },
    bad: ['claimed-rating', 'half-off', 'return-place'],
  },
};
