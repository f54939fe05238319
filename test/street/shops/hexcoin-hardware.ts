import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { HESITANT, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Hexgrid Hardware',
  host: 'hexcoin-hardware.example',
  operator: 'Hexgrid Hardware LLC',
  street: '1900 Datacenter Drive, Suite 417',
  town: 'Cheyenne, WY 82099',
  country: 'USA',
  email: 'sales@hexcoin-hardware.example',
  phone: '(307) 555-0182',
  hours: 'Support by email, usually within one business day.',
  returnDays: 15,
  returnPaidBy: 'buyer',
  deliveryTime: '3–6 business days',
  deliveryCost: '$25 per unit',
  carriers: 'UPS',
};

export const hexcoinHardware: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'bigcommerce',
  language: 'en',
  country: 'US',
  currency: 'USD',
  label: 'scam',
  why: 'Nothing is wrong with this shop for graphics cards but two things: its prices are a little too good, and it takes crypto-currency only, so that no order can ever be charged back. A careful person hesitates at the home page and is warned at the checkout.',
  accent: '#2563a8',
  ground: '#eaf1f9',
  slogan: 'GPUs and miners, in stock and shipped today',
  intro: ['We buy whole pallets from data centers that upgrade. Tested, cleaned, with a 12 month warranty.'],
  // prettier-ignore
  goods: [
    item('gpu-24', 'Graphics card 24 GB, pulled', 649, ['machine', '#3a3a42'], 'Graphics cards', 'Ran in an air-conditioned rack for 14 months. Fans replaced.', { details: [['Memory', '24 GB'], ['Warranty', '12 months']] }),
    item('gpu-16', 'Graphics card 16 GB, new', 429, ['machine', '#4a5a6a'], 'Graphics cards', 'Sealed box.'),
    item('miner-100', 'Miner 100 TH/s', 1150, ['machine', '#8a8f95'], 'Miners', 'With power supply, firmware unlocked.'),
    item('server-ram', 'Server memory 64 GB', 119, ['button', '#2f7a4a'], 'Parts', 'ECC, matched pairs.'),
  ],
  pages: [
    en.about(['Hexgrid was started by two data center technicians who were tired of seeing good hardware shredded.']),
    en.shipping(firm),
    en.returns(firm),
    en.privacy(firm),
    en.terms(firm),
    en.contact(firm),
  ],
  footer: { lines: ['Hexgrid Hardware LLC, 1900 Datacenter Drive, Cheyenne, WY 82099'], copyright: '© 2026 Hexgrid Hardware LLC' },
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-HEXGRID001'],
  checkout: {
    methods: choices(['Bitcoin', 'BTC address: bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'], 'USDT (TRC-20)', 'Ethereum'),
    shipping: { label: 'UPS Ground', price: 25 },
  },
  expected: {
    before: HESITANT,
    checkout: WARY,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['3075550182'],
      countries: ['US'],
      offered: ['crypto'],
      notOffered: ['card', 'paypal'],
    },
    bad: ['payment-choice'],
  },
};
