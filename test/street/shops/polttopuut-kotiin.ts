import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as fi from '../policies/fi';
import type { Firm } from '../policies/firm';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Polttopuut Kotiin',
  host: 'polttopuut-kotiin.example',
  operator: 'Keski-Suomen Klapi Oy',
  street: 'Halkotie 41',
  town: '41999 Korpilahdenkylä',
  country: 'Suomi',
  email: 'tilaukset@polttopuut-kotiin.example',
  phone: '017 000 0417',
  register: 'Y-tunnus: 9999991-7',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5–7 arkipäivää maksun saavuttua',
  deliveryCost: 'sisältyy hintaan',
  carriers: 'nosturiauto',
  delivery: 'freight',
};

const wood = (slug: string, name: string, price: number, colour: string) =>
  item(
    slug,
    name,
    price,
    ['sack', colour],
    name.startsWith('Pelletti') ? 'Pelletit' : 'Klapit',
    'Kotimainen, kuiva, 33 cm. Toimitus pihaan nosturilla.',
  );

export const polttopuutKotiin: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'opencart',
  language: 'fi',
  country: 'FI',
  currency: 'EUR',
  label: 'scam',
  why: 'Firewood at a friendly price, correct Finnish, a valid business id and an address, all borrowed. Money is wanted in advance and by transfer only, to an account in Estonia under another name, which the firm named in the terms would never need.',
  accent: '#4f5f2a',
  ground: '#f1f3e6',
  slogan: 'Kuivat klapit ja pelletit kotiin toimitettuna',
  intro: ['Varaa talven puut nyt. Toimitamme koko maahan lavakuormina.'],
  goods: [
    wood('koivu-2', 'Koivuklapi, 2 heittokuutiota', 178, '#d8c9a8'),
    wood('sekapuu-4', 'Sekapuu, 4 heittokuutiota', 259, '#a8814f'),
    wood('pelletti-lava', 'Pelletti, 1000 kg lava', 289, '#c79a5a'),
    wood('sytyke', 'Sytykkeet, 30 säkkiä', 95, '#b5884a'),
  ],
  pages: [fi.shipping(firm), fi.returns(firm), fi.terms(firm), fi.privacy(firm), fi.contact(firm)],
  footer: { lines: ['Keski-Suomen Klapi Oy, Y-tunnus 9999991-7'], copyright: '© 2026 Polttopuut Kotiin' },
  checkout: {
    methods: choices(['Ennakkomaksu tilisiirrolla', 'Saaja: Kase Trade OÜ, IBAN EE38 2200 2210 2014 5685']),
    shipping: { label: 'Nosturiauto', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: ['Keski-Suomen Klapi Oy'],
      numbers: [{ value: '99999917', valid: true }],
      offered: ['bank-transfer'],
      notOffered: ['card', 'klarna'],
      ibans: ['EE382200221020145685'],
    },
    bad: ['payment-choice'],
  },
};
