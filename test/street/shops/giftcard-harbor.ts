import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Giftcard Harbor',
  host: 'giftcard-harbor.example',
  operator: 'Giftcard Harbor',
  street: '1 Harbor Plaza',
  town: 'New York, NY',
  country: 'USA',
  email: 'codes@giftcard-harbor.example',
  returnDays: 0,
  returnPaidBy: 'buyer',
  deliveryTime: '5–30 minutes by email',
  deliveryCost: 'free',
  carriers: 'email',
};

const card = (slug: string, name: string, was: number, price: number, colour: string) =>
  item(slug, `${name} gift card, $${was}`, price, ['voucher', colour], 'Gift cards', 'Instant code, works worldwide. Bought back from people who did not want their present.', { was, stock: 'Selling fast' }); // prettier-ignore

export const giftcardHarbor: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'bigcommerce',
  language: 'en',
  country: 'US',
  currency: 'USD',
  label: 'scam',
  why: 'Money for less than money: gift cards of every big name at half their value, which nobody sells. No company, no telephone, no refunds, a copied rating, and one pays with the Cash App, crypto-currency or, absurdly, with other gift cards.',
  accent: '#0b5d7a',
  ground: '#e8f3f7',
  slogan: 'Gift cards at half price, codes in minutes',
  intro: ['Why pay 100 when 50 is enough? Over 300,000 codes delivered.'],
  goods: [
    card('shopping-100', 'Online shopping', 100, 49, '#e08a1f'),
    card('gaming-50', 'Gaming', 50, 24, '#2f4a8f'),
    card('music-60', 'Music', 60, 28, '#2f9f5a'),
    card('streaming-100', 'Streaming', 100, 48, '#b02a2a'),
    card('apps-200', 'Apps', 200, 95, '#5a6a7a'),
    card('fuel-100', 'Fuel', 100, 47, '#c4b02f'),
    card('prepaid-500', 'Prepaid card', 500, 229, '#3a3a4a'),
  ],
  pages: [
    {
      topic: 'returns',
      slug: 'refund-policy',
      title: 'Refund policy',
      prose: ['Digital codes cannot be returned or refunded. If a code was already used, contact the issuer.'],
    },
    en.privacy({ ...firm, operator: 'CodeMarket Global', host: 'codemarket-global.example', email: 'privacy@codemarket-global.example' }),
    { topic: 'contact', slug: 'contact', title: 'Contact us', form: true, prose: [`Email: [${firm.email}](mailto:${firm.email})`] },
  ],
  footer: { lines: ['Rated 4.9 of 5 by 12,000 customers'], copyright: '© 2026 Giftcard Harbor' },
  logos: ['Visa', 'Mastercard', 'PayPal'],
  seals: [{ name: 'Trustpilot Excellent' }],
  checkout: {
    methods: choices('Cash App', 'Bitcoin or Litecoin', ['Gift card swap', 'Enter the codes of cards you own.']),
    shipping: { label: 'Instant delivery', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      promised: ['card', 'paypal'],
      offered: ['person-to-person', 'crypto', 'gift-card'],
      notOffered: ['card', 'paypal'],
      foreign: ['codemarket-global.example'],
    },
    bad: ['half-off', 'payment-choice', 'policy-ownership', 'promised-payment'],
  },
};
