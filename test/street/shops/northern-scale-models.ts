import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Northern Scale Models',
  host: 'northern-scale-models.example',
  operator: 'Northern Scale Models Inc.',
  street: '417 Portage Street',
  town: 'Pinewaska, MB R9X 0A7',
  country: 'Canada',
  email: 'orders@northern-scale-models.example',
  phone: '(204) 555-0147',
  register: 'GST/HST number 999990005 RT0001',
  hours: 'Store hours: Wednesday to Sunday, noon to six.',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '2–7 business days',
  deliveryCost: 'from $11, by weight',
  carriers: 'Canada Post',
};

export const northernScaleModels: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'bigcommerce',
  language: 'en',
  country: 'CA',
  currency: 'CAD',
  label: 'honest',
  why: 'A hobby shop that resells well-known brands at list price with their article numbers and barcodes. A company with tax number, street, telephone and store hours; cards in a provider’s frame and PayPal.',
  accent: '#274b6d',
  ground: '#edf1f5',
  slogan: 'Plastic kits, paint and patience',
  intro: ['We stock what we build. If a kit has bad decals, the listing says so.'],
  // prettier-ignore
  goods: [
    item('tamiya-35001', 'Tamiya 1/35 utility vehicle', 32.99, ['box', '#6d7a4d'], '1/35', 'Goes together in a weekend. Tires are vinyl, let them breathe before painting.', { brand: 'Tamiya', sku: '35001', gtin: '2000099904171' }),
    item('revell-04000', 'Revell 1/72 trainer aircraft', 24.5, ['box', '#5b7f9f'], '1/72', 'Old tooling: raised panel lines, some flash on the gear doors.', { brand: 'Revell', sku: '04000' }),
    item('paint-set', 'Acrylic paint set, 6 × 17 ml', 21.99, ['bottle', '#9f4f3f'], 'Paint', 'The six colors we reorder most.'),
    item('side-cutter', 'Side cutter', 38, ['tool', '#8a8f94'], 'Tools', 'Single blade. Not for photo-etch, please.'),
  ],
  pages: [
    en.about(['Opened in 2003 above the hardware store, moved downstairs when the floor gave up. Club night is every second Tuesday.']),
    en.shipping(firm),
    en.returns(firm),
    en.privacy(firm),
    en.terms(firm),
    en.contact(firm),
  ],
  footer: {
    lines: ['Northern Scale Models Inc., 417 Portage Street, Pinewaska, MB R9X 0A7 · (204) 555-0147'],
    copyright: '© 2003–2026 Northern Scale Models Inc.',
  },
  social: [{ network: 'YouTube', href: 'https://www.youtube.com/@northernscalemodels-bench' }],
  logos: ['Visa', 'Mastercard', 'PayPal'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-NSMODELS01'],
  checkout: {
    methods: [cardAt('braintree', 'Credit card'), ...choices('PayPal')],
    shipping: { label: 'Canada Post Expedited', price: 13.2 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['2045550147'],
      operators: ['Northern Scale Models Inc.'],
      countries: ['CA'],
      returnDays: 30,
      offered: ['card', 'paypal'],
      card: 'provider',
    },
    good: ['card-target', 'email', 'product-details', 'social-profiles'],
  },
};
