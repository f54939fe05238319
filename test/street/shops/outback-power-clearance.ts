import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Outback Power Clearance',
  host: 'outback-power-clearance.example',
  operator: 'Outback Power Pty Ltd',
  street: 'Unit 9, 417 Freight Road',
  town: 'Brisbane QLD',
  country: 'Australia',
  email: 'sales@outback-power-clearance.example',
  register: 'ABN 99 999 990 351',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '3–7 business days',
  deliveryCost: 'free Australia-wide',
  carriers: 'road freight',
  delivery: 'freight',
};

const kit = (slug: string, name: string, was: number, price: number, group: string, colour: string) =>
  item(slug, name, price, ['box', colour], group, 'Brand new, boxed, full manufacturer warranty. Receivership stock, we must empty the depot by Friday.', { was, stock: 'Only 4 left' }); // prettier-ignore

export const outbackPowerClearance: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'bigcommerce',
  language: 'en',
  country: 'AU',
  currency: 'AUD',
  label: 'scam',
  why: 'Batteries, fridges and generators at a fifth of their price “from receivership”, with an ABN that is not valid and no telephone. Cards and PayPal are shown, but one may only pay by PayID or transfer to a person, which an Australian bank will not bring back.',
  accent: '#b8460e',
  ground: '#fbeee4',
  slogan: 'Camping power at receivership prices',
  intro: ['The administrators gave us until Friday. Solar, batteries, fridges: all must go.'],
  banner: 'Depot closes Friday: 80 % off',
  timer: { label: 'Depot closes in', ends: { restarts: 9999 } },
  goods: [
    kit('power-station-2000', 'Power station 2000 Wh', 2999, 549, 'Power', '#3a3f44'),
    kit('battery-200ah', 'Lithium battery 200 Ah', 1899, 359, 'Power', '#2f5f7f'),
    kit('fridge-75', 'Camp fridge 75 L', 1499, 289, 'Camp', '#5a6a6f'),
    kit('solar-blanket', 'Solar blanket 300 W', 799, 149, 'Power', '#24365a'),
    kit('generator', 'Inverter generator', 1999, 379, 'Power', '#b03a2a'),
    kit('rooftop-tent', 'Rooftop tent', 2499, 459, 'Camp', '#7f7a4f'),
    kit('winch', 'Winch 12,000 lb', 999, 189, 'Vehicle', '#4a4a4a'),
    kit('awning-270', '270 degree awning', 1299, 239, 'Vehicle', '#8f7f5a'),
  ],
  pages: [en.shipping(firm), en.returns(firm), en.privacy(firm), en.contact(firm)],
  footer: { lines: ['Outback Power Pty Ltd, ABN 99 999 990 351'], copyright: '© 2026 Outback Power' },
  logos: ['Visa', 'Mastercard', 'PayPal', 'Afterpay'],
  seals: [{ name: 'Norton Secured' }],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-OUTBACK001'],
  checkout: {
    methods: choices(['Bank transfer (PayID)', 'PayID and account name are sent by email. Please pay within the hour.']),
    shipping: { label: 'Road freight', price: 0 },
    lateMs: 600,
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: ['Outback Power Pty Ltd'],
      numbers: [{ value: '99999990351', valid: false }],
      promised: ['card', 'paypal'],
      offered: ['bank-transfer'],
      notOffered: ['card', 'paypal', 'afterpay'],
      seals: [{ name: 'Norton', proof: 'unlinked' }],
    },
    bad: ['half-off', 'payment-choice', 'promised-payment', 'register-number', 'seal-proof'],
  },
};
