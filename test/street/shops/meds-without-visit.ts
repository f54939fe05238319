import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as en from '../policies/en';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Maple Care Pharmacy',
  host: 'meds-without-visit.example',
  operator: 'Maple Care Online Pharmacy',
  street: 'Main Street',
  town: 'Toronto',
  country: 'Canada',
  email: 'support@maplecare-helpdesk.example',
  phone: '+44 20 7946 0417',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '14–21 days in a discreet plain envelope',
  deliveryCost: '$9.95, free over $150',
  carriers: 'airmail',
};

const pills = (slug: string, name: string, price: number, group: string, colour: string, about: string) =>
  item(slug, name, price, ['pill', colour], group, about, { was: price * 4 }); // prettier-ignore

export const medsWithoutVisit: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'en',
  country: 'CA',
  currency: 'USD',
  label: 'scam',
  why: 'A “Canadian pharmacy” that sells prescription drugs without one, which no licensed pharmacy may: British telephone, an e-mail at another domain, an address without a house number. Only crypto-currency and money transfer are taken, and the pharmacy seal is a pasted picture.',
  accent: '#1f7a6f',
  ground: '#e8f5f3',
  slogan: 'Your trusted Canadian pharmacy, no prescription required',
  intro: ['Save up to 80 % on the medicine you need. No doctor visit, no waiting, no questions.'],
  // prettier-ignore
  goods: [
    pills('sleep-10', 'Sleeping tablets 10 mg, 60 pills', 89, 'Sleep', '#4a6fa0', 'No prescription needed. Works in twenty minutes, eight hours of rest.'),
    pills('ed-100', 'Blue tablets 100 mg, 30 pills', 39, 'Men', '#3f7fbf', 'Same active substance as the brand. Bonus pills with every order.'),
    pills('weight-pen', 'Weight loss injection, 4 pens', 149, 'Weight', '#8fa03a', 'Shipped with a cold pack. Dosing chart included.'),
    pills('pain-50', 'Strong painkiller 50 mg, 90 pills', 119, 'Pain', '#b04a4a', 'For back, teeth and after surgery. Ships in plain packaging.'),
    pills('calm-2', 'Calming tablets 2 mg, 60 pills', 99, 'Sleep', '#7f5fa0', 'Takes the edge off. Do not combine with alcohol.'),
    pills('antibiotic-500', 'Antibiotic 500 mg, 30 pills', 35, 'Infection', '#c4863a', 'Broad spectrum. Keep some at home.'),
    pills('hair-1', 'Hair tablets 1 mg, 90 pills', 45, 'Men', '#6f6f75', 'Results after three months, keep taking it.'),
    pills('focus-20', 'Focus tablets 20 mg, 60 pills', 129, 'Focus', '#d0a03f', 'Longer concentration for study and night shifts.'),
  ],
  pages: [
    en.about(['Maple Care has served over 1.2 million satisfied patients since 2001.']),
    en.shipping(firm),
    en.returns(firm),
    en.privacy(firm),
    en.contact(firm),
  ],
  footer: { lines: ['FDA and Health Canada approved generics'], copyright: '© 2001–2026 Maple Care' },
  logos: ['Visa', 'Mastercard'],
  seals: [{ name: 'McAfee SECURE' }, { name: 'BBB Accredited Business' }],
  checkout: {
    methods: choices(['Bitcoin (15 % discount)', 'Wallet address follows by email.'], 'Western Union or MoneyGram'),
    note: ['Our card processor is updating its systems. Please choose another method.'],
    shipping: { label: 'Airmail, discreet', price: 9.95 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'other-domain' }],
      promised: ['card'],
      offered: ['crypto', 'money-transfer'],
      notOffered: ['card'],
      seals: [
        { name: 'McAfee', proof: 'unlinked' },
        { name: 'BBB', proof: 'unlinked' },
      ],
    },
    bad: ['half-off', 'payment-choice', 'promised-payment', 'seal-proof'],
  },
};
