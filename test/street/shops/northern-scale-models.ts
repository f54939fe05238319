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
  why: 'A hobby shop that resells well-known brands at list price, one old kit for less, with their article numbers and barcodes. A company with tax number, street, telephone and store hours; cards in a provider’s frame and PayPal.',
  accent: '#274b6d',
  ground: '#edf1f5',
  slogan: 'Plastic kits, paint and patience',
  intro: ['We stock what we build. If a kit has bad decals, the listing says so.'],
  // prettier-ignore
  goods: [
    item('tamiya-35001', 'Tamiya 1/35 utility vehicle', 32.99, ['box', '#6d7a4d'], '1/35', 'Goes together in a weekend. Tires are vinyl, let them breathe before painting.', { brand: 'Tamiya', sku: '35001', gtin: '2000099904171',
      rating: { count: 6, average: 4.2 },
      reviews: [
        { author: 'Dale K.', stars: 5, date: '2026-08-16', text: 'Great first 1/35 for my daughter. Everything fits.' },
        { author: 'bench_wolf', stars: 4, date: '2025-11-02', text: 'Nice tooling for its age. Figures are soft.' },
        { author: 'Marie-Ève', stars: 5, date: '2024-04-27', text: 'Shipped the same day, box without a dent.' },
        { author: 'R. Halloran', stars: 2, date: '2023-12-05', text: 'Decal sheet was yellow.', reply: 'Old stock, our mistake. A fresh sheet is in the mail.' },
        { author: 'Prairie Modeller', stars: 4, date: '2022-09-19', text: 'Fun weekend build. Take the advice about the tires seriously.' },
        { author: 'Ken', stars: 5, date: '2021-03-13', text: 'Built my third one.' },
      ] }),
    item('revell-04000', 'Revell 1/72 trainer aircraft', 18.4, ['box', '#5b7f9f'], '1/72', 'Old tooling: raised panel lines, some flash on the gear doors. A new issue is coming, so these go for less.', { was: 24.5, brand: 'Revell', sku: '04000' }),
    item('paint-set', 'Acrylic paint set, 6 × 17 ml', 21.99, ['bottle', '#9f4f3f'], 'Paint', 'The six colors we reorder most.'),
    item('side-cutter', 'Side cutter', 38, ['tool', '#8a8f94'], 'Tools', 'Single blade. Not for photo-etch, please.'),
    item('italeri-6500', 'Italeri 1/72 farm tractor', 15.75, ['box', '#8a3f2f'], '1/72', 'A small kit for one evening. No glue needed for the wheels.', { brand: 'Italeri', sku: '6500' }),
    item('tamiya-61000', 'Tamiya 1/48 floatplane', 39.99, ['box', '#c9b04f'], '1/48', 'Comes with a beaching trolley and two Canadian markings.', { brand: 'Tamiya', sku: '61000' }),
    item('etched-rails', 'Etched brass hand rails, 1/350', 17.25, ['tool', '#b58a3a'], '1/350', 'Fragile. We ship them between two pieces of Masonite.'),
    item('ship-kit-350', 'Airfix 1/350 coast guard cutter', 64.5, ['box', '#5f6f7a'], '1/350', 'Two hull halves that need clamps and an hour of quiet.', { brand: 'Airfix', sku: 'A50999' }),
    item('thinner-250', 'Acrylic thinner, 250 ml', 12.49, ['bottle', '#c9d3da'], 'Paint', 'Also cleans the airbrush. Ground shipping only.'),
    item('brush-set', 'Brushes 000, 0 and 2', 18.99, ['tool', '#7a5a3f'], 'Tools', 'Synthetic sable. Keep the caps on.'),
    item('cutting-mat', 'Cutting mat, 12 × 18 in', 19.5, ['ticket', '#3f6f5a'], 'Tools', 'Green, and it will not stay clean.'),
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
      visibleReviews: 6,
    },
    good: ['card-target', 'email', 'product-details', 'social-profiles'],
  },
};
