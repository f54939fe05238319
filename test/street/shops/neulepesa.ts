import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as fi from '../policies/fi';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Neulepesä',
  host: 'neulepesa.example',
  operator: 'Tmi Neulepesä Aino Kallas-Virta',
  street: 'Pellavatie 4 B',
  town: '39999 Kuusiharju',
  country: 'Suomi',
  email: 'aino@neulepesa.example',
  phone: '040 000 0417',
  register: 'Y-tunnus: 9999990-9',
  hours: 'Vastaan viesteihin arki-iltaisin.',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '3–5 arkipäivää',
  deliveryCost: '5,90 €, yli 80 € tilaukset ilman toimituskuluja',
  carriers: 'Posti ja Matkahuolto',
};

export const neulepesa: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'fi',
  country: 'FI',
  currency: 'EUR',
  label: 'honest',
  why: 'A knitter’s small trade with business id, street and telephone, thirty days to send things back, and the consumer bodies named. Invoice, MobilePay or the bank’s own payment button at the checkout; nothing is reduced.',
  accent: '#4a6fa0',
  ground: '#eef2f8',
  slogan: 'Villasukkia ja lapasia suomenlampaan villasta',
  intro: ['Kehrään langan naapurin lampaista ja neulon talven yli. Jokaisessa parissa on numero ja lampaan nimi.'],
  // prettier-ignore
  goods: [
    item('villasukat', 'Villasukat, koko 38–40', 36, ['shirt', '#5f7f9f'], 'Sukat', 'Tiivis neulos, vahvistettu kantapää. Lampaan nimi: Kerttu.', { details: [['Materiaali', '100 % suomenlampaan villa'], ['Pesu', '30° villapesu']] }),
    item('kirjolapaset', 'Kirjolapaset', 42, ['bag', '#8f3f4a'], 'Lapaset', 'Mummon malli, kaksi väriä, tuplaranne.'),
    item('pipo', 'Pipo', 29, ['bowl', '#7f8f5a'], 'Päähineet', 'Joustaa hyvin, ei kutita ainakaan minua.'),
    item('lanka', 'Lankavyyhti, 100 g', 16, ['button', '#c9b999'], 'Langat', 'Kaksisäikeinen, 240 metriä, värjäämätön.'),
  ],
  pages: [
    fi.about(['Aloitin 2024, kun sukkalaatikkoon ei enää mahtunut. Myyn myös Kuusiharjun joulutorilla.']),
    fi.shipping(firm),
    fi.returns(firm),
    fi.terms(firm),
    fi.privacy(firm),
    fi.contact(firm),
  ],
  footer: {
    lines: ['Tmi Neulepesä Aino Kallas-Virta, Pellavatie 4 B, 39999 Kuusiharju, Y-tunnus 9999990-9'],
    copyright: '© 2026 Neulepesä',
  },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/neulepesa.kuusiharju/' }],
  logos: ['Klarna', 'MobilePay', 'Visa', 'Mastercard'],
  checkout: {
    methods: choices('Lasku (Klarna)', 'MobilePay', 'Verkkopankki ja kortit (Paytrail)'),
    shipping: { label: 'Posti', price: 5.9 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['400000417'],
      countries: ['FI'],
      numbers: [{ value: '99999909', valid: true }],
      returnDays: 30,
      terms: {
        paidBy: 'shopper',
        countedFrom: 'receipt',
        refund: '14 days',
        withdrawal: true,
        cost: '5.9 EUR',
        freeFrom: '80 EUR',
        arrival: '3–5 working days',
        privacy: ['controller', 'purposes', 'sharing', 'rights', 'contact'],
      },
      offered: ['klarna', 'card'],
      networks: ['instagram'],
    },
    good: ['email', 'social-profiles'],
  },
};
