import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as da from '../policies/da';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Hjertegenbrug',
  host: 'hjertegenbrug.example',
  operator: 'Foreningen Varmestuen Lyngby Mark',
  street: 'Møllestræde 2',
  town: '5999 Lyngby Mark',
  country: 'Danmark',
  email: 'butik@hjertegenbrug.example',
  phone: '62 00 04 17',
  register: 'CVR-nr. 99999012',
  hours: 'Frivillige svarer mandag og torsdag kl. 12–16.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3–7 hverdage',
  deliveryCost: '49 kr., eller hent gratis i butikken',
  carriers: 'GLS',
};

export const hjertegenbrug: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'opencart',
  language: 'da',
  country: 'DK',
  currency: 'DKK',
  label: 'honest',
  why: 'A charity’s second-hand shop run by volunteers: an association with its CVR number, an address where one can collect, a telephone at set hours. Used things at small prices, payment by card or on collection.',
  accent: '#a8322d',
  ground: '#faeeed',
  slogan: 'Genbrug, der giver varm mad',
  intro: ['Alt er doneret, og hver krone går til varmestuen. I 2025 blev det til 11.240 måltider.'],
  // prettier-ignore
  goods: [
    item('kaffestel', 'Kaffestel, 6 kopper', 120, ['cup', '#3f5f8f'], 'Køkken', 'Blåt mønster i musselstil, ét lille skår i en underkop.'),
    item('strikket-sweater', 'Strikket sweater, str. L', 80, ['shirt', '#7d6b4f'], 'Tøj', 'Håndstrikket af en frivillig, uld, aldrig brugt.'),
    item('spisestol', 'Spisestol i teak', 350, ['chair', '#8a5a32'], 'Møbler', 'Nypolstret af onsdagsholdet. Kun afhentning.'),
  ],
  pages: [
    da.about(['Foreningen har drevet varmestue siden 1987. Butikken passes af 34 frivillige, og regnskabet kan læses i varmestuen.']),
    da.shipping(firm),
    da.returns(firm),
    da.terms(firm),
    da.privacy(firm),
    da.contact(firm),
  ],
  footer: {
    lines: ['Foreningen Varmestuen Lyngby Mark, Møllestræde 2, 5999 Lyngby Mark, CVR 99999012, tlf. 62 00 04 17'],
    copyright: '© 2026 Hjertegenbrug',
  },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/hjertegenbrug.lyngbymark' }],
  logos: ['Dankort', 'Visa', 'Mastercard', 'MobilePay'],
  checkout: {
    methods: choices('Betalingskort (Dankort, Visa, Mastercard)', 'MobilePay', 'Betal ved afhentning'),
    shipping: { label: 'GLS', price: 49 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['62000417'],
      countries: ['DK'],
      numbers: [{ value: '99999012', valid: true }],
      returnDays: 14,
      terms: {
        paidBy: 'shopper',
        countedFrom: 'receipt',
        refund: '14 days',
        withdrawal: true,
        cost: '49 kr',
        free: false,
        arrival: '3–7 working days',
        privacy: ['controller', 'purposes', 'sharing', 'rights', 'contact', 'gdpr'],
      },
      offered: ['card'],
    },
    good: ['email'],
  },
};
