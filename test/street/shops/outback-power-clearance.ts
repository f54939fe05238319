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

const kit = (slug: string, name: string, was: number, price: number, group: string, colour: string, about: string) =>
  item(slug, name, price, ['box', colour], group, about, { was, stock: 'Only 4 left' }); // prettier-ignore

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
  // prettier-ignore
  goods: [
    kit('power-station-2000', 'Power station 2000 Wh', 2999, 549, 'Power', '#3a3f44', '2000 Wh, two 240 V outlets, charges from solar in four hours.'),
    kit('battery-200ah', 'Lithium battery 200 Ah', 1899, 359, 'Power', '#2f5f7f', 'LiFePO4 with Bluetooth monitor, 4000 cycles, brand new in the box.'),
    kit('fridge-75', 'Camp fridge 75 L', 1499, 289, 'Camp', '#5a6a6f', 'Dual zone, fridge and freezer, runs on 12 V and 240 V.'),
    kit('solar-blanket', 'Solar blanket 300 W', 799, 149, 'Power', '#24365a', 'Folds to the size of an esky, with a 20 A regulator.'),
    kit('generator', 'Inverter generator', 1999, 379, 'Power', '#b03a2a', '3.5 kVA, quiet enough for a camp ground, full manufacturer warranty.'),
    kit('rooftop-tent', 'Rooftop tent', 2499, 459, 'Camp', '#7f7a4f', 'Sleeps three, annex included, fits any rack.'),
    kit('winch', 'Winch 12,000 lb', 999, 189, 'Vehicle', '#4a4a4a', 'Synthetic rope, wireless remote, solenoid in the box.'),
    kit('awning-270', '270 degree awning', 1299, 239, 'Vehicle', '#8f7f5a', 'Covers side and back of the car, LED strip built in.'),
    kit('recovery-kit', 'Recovery kit, 11 pieces', 399, 79, 'Vehicle', '#b5523a', 'Snatch strap, tree protector, gloves and a bag for it all.'),
    kit('shower-12v', '12 V hot water shower', 349, 69, 'Camp', '#5f8fa0', 'Gas fired, pump and five metres of hose.'),
    kit('roof-rack', 'Aluminium roof platform', 1199, 219, 'Vehicle', '#3a3a3c', 'Rated to 120 kg, mounts for most utes.'),
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
