import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as cs from '../policies/cs';
import type { Firm } from '../policies/firm';
import { ALARMED, UNEASY } from '../verdicts';

/** An invented firm that looks real; the shop has only borrowed its name and number. */
const firm: Firm = {
  shop: 'Pelety Sklad Morava',
  host: 'pelety-sklad-morava.example',
  operator: 'Moravské palivové dřevo s.r.o.',
  street: 'Pilařská 300',
  town: '789 99 Horní Pila',
  country: 'Česká republika',
  email: 'objednavky@pelety-sklad-morava.example',
  phone: '+420 583 000 417',
  vat: '89999240',
  register: 'Zapsáno v obchodním rejstříku u Krajského soudu v Ostravě, oddíl C, vložka 99417',
  hours: 'Po–Pá 8–16',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5–8 pracovních dnů po připsání platby',
  deliveryCost: 'v ceně palety',
  carriers: 'nákladní vůz s hydraulickým čelem',
  delivery: 'freight',
};

const fuel = (slug: string, name: string, price: number, group: string, colour: string) =>
  item(
    slug,
    name,
    price,
    ['sack', colour],
    group,
    'Certifikát ENplus A1, výhřevnost 4,9 kWh/kg, popel do 0,5 %. Sklad přijímá objednávky do vyprodání zásob.',
  );

export const peletySkladMorava: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'prestashop',
  language: 'cs',
  country: 'CZ',
  currency: 'CZK',
  label: 'scam',
  why: 'A clean shop with a complete notice and a right identification number, taken from a firm that does not sell here. What gives it away is the payment: tens of thousands of crowns in advance, by transfer only, to an Estonian account whose holder is not the seller.',
  accent: '#7a5a1f',
  ground: '#f7f1e4',
  slogan: 'Dřevěné pelety a brikety na paletě',
  intro: ['Ceny pro rok 2026 držíme díky odběru přímo od výrobce. Rozvoz po celé republice.'],
  goods: [
    fuel('pelety-990', 'Pelety ENplus A1, paleta 990 kg', 5900, 'Pelety', '#c79a5a'),
    fuel('pelety-2x', 'Pelety ENplus A1, 2 palety', 11500, 'Pelety', '#b5884a'),
    fuel('brikety-960', 'Brikety RUF, paleta 960 kg', 5400, 'Brikety', '#8a6236'),
    fuel('drevo-buk', 'Palivové dřevo buk, 2 prm', 3900, 'Dřevo', '#6a482a'),
  ],
  pages: [cs.shipping(firm), cs.returns(firm), cs.terms(firm), cs.privacy(firm), cs.contact(firm)],
  footer: {
    lines: ['Moravské palivové dřevo s.r.o., Pilařská 300, 789 99 Horní Pila, IČO 89999240'],
    copyright: '© 2026 Pelety Sklad Morava',
  },
  checkout: {
    methods: choices(['Bankovním převodem předem', 'Příjemce: OÜ Puit Trade, IBAN EE38 2200 2210 2014 5685']),
    shipping: { label: 'Rozvoz paletou', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: [firm.operator],
      numbers: [{ value: '89999240', valid: true }],
      offered: ['bank-transfer'],
      notOffered: ['card', 'cash-on-delivery'],
      ibans: ['EE382200221020145685'],
    },
    bad: ['payment-choice'],
  },
};
