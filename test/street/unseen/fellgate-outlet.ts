import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import * as en from '../policies/en';
import { also, type Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Fellgate Outlet',
  host: 'fellgate-outlet.example',
  operator: 'Fellgate Mountain Clothing Ltd',
  person: 'Rhian Ockenden',
  street: 'Unit 3, Old Carding Mill',
  town: 'Thornbeck LA99 4QX',
  country: 'United Kingdom',
  email: 'outlet@fellgate-outlet.example',
  phone: '01632 960418',
  register: 'Registered in England and Wales, company number 09990862',
  vat: 'GB 999 9033 42',
  hours: 'Monday to Friday 9 to 5; the mill shop is open Saturdays 10 to 4.',
  returnDays: 60,
  returnPaidBy: 'shop',
  deliveryTime: '2–3 working days',
  deliveryCost: '£3.95, free from £60',
  carriers: 'Royal Mail and DPD',
};

const sizes = (...values: readonly string[]) => ({ label: 'Size', values });

export const fellgateOutlet: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'bigcommerce',
  language: 'en',
  country: 'GB',
  currency: 'GBP',
  label: 'honest',
  why: 'The outlet of a maker of outdoor clothing sells last season at half price throughout, as outlets do, and says of each jacket why it is there. Company and VAT number, telephone, a shop one can visit, sixty days of free returns and reviews kept by an outside service leave little to worry about.',
  accent: '#2f4d3a',
  ground: '#f1f4ef',
  slogan: 'Last season’s Fellgate, half the price',
  intro: [
    'Everything here was made for our own shops and did not sell in its season: old colours, odd sizes, samples and a few things we simply made too many of. Same seams, same guarantee.',
    'When a size is gone it is gone. We restock on the first Tuesday of the month, when the main warehouse sends over what is left.',
  ],
  banner: 'Half price on nearly everything, all year round. Free UK returns within 60 days.',
  // prettier-ignore
  goods: [
    item('corrie-shell', 'Corrie waterproof jacket, men’s', 110, ['shirt', '#c46a2b'], 'Waterproofs', 'Three-layer shell in last year’s orange, which our customers told us was too orange. Taped seams, two-way zip, helmet-size hood.', { was: 220, sku: 'FG-2217', options: sizes('S', 'XL', 'XXL'), details: [['Weight', '430 g'], ['Season', 'Autumn 2025'], ['Why it is here', 'colour discontinued']], reviews: [{ author: 'Gareth W.', stars: 5, date: '2026-03-14', text: 'Very orange. Very dry. Half what I paid for the last one.' }, { author: 'Moira', stars: 4, date: '2026-01-29', text: 'Comes up a bit long in the arm, cuffs sort it out.', reply: 'It does, the 2026 cut is shorter. Glad the cuffs help.' }, { author: 'D. Pascoe', stars: 2, date: '2025-11-08', text: 'Zip stuck in the second week. They swapped the jacket but it took twelve days.' }] }),
    item('corrie-shell-w', 'Corrie waterproof jacket, women’s', 110, ['shirt', '#55728f'], 'Waterproofs', 'The same shell, shorter and cut for a waist. Slate blue.', { was: 220, sku: 'FG-2218', options: sizes('8', '10', '18') }),
    item('tarn-down', 'Tarn down jacket', 87.5, ['shirt', '#7a2f3a'], 'Insulation', '700 fill-power duck down, traceable to the farm. Packs into its own pocket.', { was: 175, sku: 'FG-1904', options: sizes('XS', 'S', 'XXL') }),
    item('lathe-fleece', 'Lathe grid fleece', 32.5, ['shirt', '#3f6b57'], 'Layers', 'Thin, stretchy, dries on the way down from the hill.', { was: 65, sku: 'FG-1410', options: sizes('S', 'M', 'L', 'XL') }),
    item('merino-150', 'Merino base layer 150', 30, ['shirt', '#8a8578'], 'Layers', 'Long sleeves, flat seams, no itch. Sample run with an orange hem thread.', { was: 60, sku: 'FG-1122', options: sizes('M', 'L') }),
    item('scree-trousers', 'Scree walking trousers', 42.5, ['shirt', '#4b4a44'], 'Trousers', 'Double-weave nylon with a stretch panel at the knee. Comes in three leg lengths, of which we have two left.', { was: 85, sku: 'FG-3108', options: sizes('30 R', '32 L', '36 R') }),
    item('overtrousers', 'Rill overtrousers', 35, ['shirt', '#2f3133'], 'Waterproofs', 'Full-length side zips, so that the boots stay on.', { was: 70, sku: 'FG-3302', options: sizes('S', 'M', 'XXL') }),
    item('daysack-22', 'Daysack 22 litres', 37.5, ['bag', '#5b7d3f'], 'Bags', 'Photographed for a catalogue, never worn. Rain cover in the base.', { was: 75, sku: 'FG-5022' }),
    item('wool-cap', 'Waxed cap', 17.5, ['button', '#6b5a3a'], 'Bits', 'British waxed cotton. One size and a strap at the back.', { was: 35, sku: 'FG-6007' }),
    item('wash-in', 'Wash-in proofer, 300 ml', 9.5, ['bottle', '#3a7ca5'], 'Bits', 'Not reduced, just useful: one bottle does two jackets.', { sku: 'FG-7001' }),
  ],
  pages: [
    en.about(['Fellgate has cut jackets at the Old Carding Mill since 1988. The outlet started as a rail by the canteen door and went online in 2016. Our full-price shops are in Thornbeck and on the [main site](https://www.fellgate-mountain.example/).']),
    also(en.shipping(firm), 'We send to the UK and Ireland. Orders before noon leave the same day.'),
    en.returns(firm),
    en.terms(firm),
    also(en.privacy(firm), '# Cookies', 'We count visits only if you agree in the box at the bottom of the first page.'),
    en.contact(firm),
  ], // prettier-ignore
  footer: {
    lines: ['Fellgate Mountain Clothing Ltd, Unit 3, Old Carding Mill, Thornbeck LA99 4QX. Company number 09990862, VAT GB 999 9033 42.'],
    copyright: '© 2016–2026 Fellgate Mountain Clothing Ltd',
  },
  social: [
    { network: 'Instagram', href: 'https://www.instagram.com/fellgate.outlet.thornbeck' },
    { network: 'Facebook', href: 'https://www.facebook.com/fellgateoutletthornbeck' },
  ],
  logos: ['Visa', 'Mastercard', 'American Express', 'PayPal'],
  seals: [
    {
      name: 'Trustpilot',
      href: 'https://www.trustpilot.com/review/fellgate-outlet.example',
      script: 'https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js',
    },
  ],
  checkout: {
    methods: [cardAt('braintree', 'Credit or debit card'), ...choices('PayPal')],
    shipping: { label: 'Royal Mail Tracked 48', price: 3.95 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['1632960418'],
      countries: ['GB'],
      returnDays: 60,
      offered: ['card', 'paypal'],
      card: 'provider',
      networks: ['instagram', 'facebook'],
    },
  },
};
