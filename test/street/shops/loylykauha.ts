import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as fi from '../policies/fi';
import type { Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Löylykauha',
  host: 'loylykauha.example',
  operator: 'Tmi Veikko Saunalahti',
  street: 'Rantatie 140',
  town: '58999 Kerisalmi',
  country: 'Suomi',
  email: 'loylykauha@luukku.com',
  phone: '040 000 4170',
  register: 'Y-tunnus: 9999920-4',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–6 arkipäivää',
  deliveryCost: '6,90 €',
  carriers: 'Matkahuolto',
};

export const loylykauha: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'bigcommerce',
  language: 'fi',
  country: 'FI',
  currency: 'EUR',
  label: 'honest',
  why: 'A retired carpenter’s sauna ware on a platform template with an old free-mail address and a delivery page of three sentences. His business number fits, he may be rung up, prices are those of any market stall, and payment runs through bank buttons, card or an invoice afterwards.',
  accent: '#7a4a1e',
  ground: '#f7f1e8',
  slogan: 'Kiuluja ja kauhoja haavasta ja kuusesta',
  intro: [
    'Olin neljäkymmentä vuotta puuseppänä, nyt eläkkeellä teen sen verran kuin selkä antaa myöten. Kun jokin on loppu, uusi erä tulee yleensä parin viikon päästä.',
  ],
  // prettier-ignore
  goods: [
    item('kauha', 'Löylykauha, haapaa', 29, ['tool', '#d8b98a'], 'Kauhat', 'Varsi 40 cm, ei kuumene. Öljytty kerran, öljyä lisää syksyisin.', { details: [['Pituus', '40 cm'], ['Puu', 'haapa']] }),
    item('kiulu', 'Kiulu, 5 litraa', 64, ['basket', '#c49a63'], 'Kiulut', 'Vanteet kuparia. Pidä pohjalla vettä, niin ei rakoile.'),
    item('laudeliina', 'Laudeliina, pellavaa', 22, ['ticket', '#b8b39f'], 'Tekstiilit', 'Tämän kutoo vaimoni Liisa.'),
    item('vihtateline', 'Vihtakoukku', 9, ['button', '#6f5a3f'], 'Pienet', 'Jämäpalasta taivutettu.'),
  ],
  pages: [
    { topic: 'shipping', slug: 'toimitus', title: 'Toimitus', prose: ['Lähetän Matkahuollolla, 6,90 euroa. Menee 2–6 arkipäivää. Pihasta saa noutaa kun soittaa ensin.'] },
    fi.returns(firm),
    fi.privacy(firm),
    fi.contact(firm),
  ], // prettier-ignore
  footer: { lines: ['Tmi Veikko Saunalahti, Rantatie 140, 58999 Kerisalmi, Y-tunnus 9999920-4'], copyright: '© 2026 Löylykauha' },
  logos: ['Nordea', 'OP', 'Visa', 'Mastercard'],
  checkout: {
    methods: choices(['Verkkopankki', 'Paytrail: Nordea, OP, S-Pankki ja muut'], 'Pankki- tai luottokortti', 'Lasku, 14 päivää'),
    shipping: { label: 'Matkahuolto', price: 6.9 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['400004170'],
      countries: ['FI'],
      numbers: [{ value: '99999204', valid: true }],
      returnDays: 14,
      offered: ['card', 'invoice'],
    },
    good: ['pay-later', 'register-number'],
  },
};
