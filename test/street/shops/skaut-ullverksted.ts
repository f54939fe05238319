import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as no from '../policies/no';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Skaut ullverksted',
  host: 'skaut-ullverksted.example',
  operator: 'Skaut ullverksted Ragnhild Myklebost',
  street: 'Fjordvegen 61',
  town: '6999 Ytre Sula',
  country: 'Norge',
  email: 'skautull@gmail.com',
  phone: '57 00 04 17',
  register: 'Org.nr. 999 920 004',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3–6 virkedager, lenger når ferja står',
  deliveryCost: '99 kr, fritt over 1200 kr',
  carriers: 'Posten',
};

export const skautUllverksted: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'squarespace',
  language: 'no',
  country: 'NO',
  currency: 'NOK',
  label: 'honest',
  why: 'A weaver at the coast below the limit for VAT, with a gmail address, three policies and nobody’s reviews. Name, road, telephone and an organisation number that fits stand below every page, the blankets cost what handwork costs, and Vipps or a card at Stripe take the money.',
  accent: '#2e5266',
  ground: '#eef2f3',
  slogan: 'Ullpledd vevd ved fjorden',
  intro: [
    'Ulla kommer fra tre gårder her ute, garnet spinnes på et lite spinneri, og pleddene vever jeg selv. Det blir rundt førti i året.',
  ],
  // prettier-ignore
  goods: [
    item('pledd-naust', 'Pledd Naust', 2450, ['ticket', '#3f6b7f'], 'Pledd', 'Villsau og spælsau, 130 × 190 cm. Klør litt den første vinteren.', { details: [['Materiale', '100 % ull'], ['Mål', '130 × 190 cm']] }),
    item('pledd-lyng', 'Pledd Lyng', 2450, ['ticket', '#7d4f73'], 'Pledd', 'Farget med lyng, derfor er ikke to like.'),
    item('sitteunderlag', 'Sitteunderlag', 320, ['chair', '#8a8f7a'], 'Småting', 'Tovet, tykt som ei brødskive.'),
    item('restegarn', 'Restegarn, pose 200 g', 140, ['sack', '#b0a48f'], 'Småting', 'Nok til et par votter, om du ikke er nøye på fargen.'),
  ],
  pages: [
    no.about(['Jeg lærte å veve av nabokona Borghild, som fortsatt kommer innom og retter på meg. Verkstedet er et gammelt naust.']),
    no.shipping(firm),
    no.returns(firm),
    no.privacy(firm),
    no.contact(firm),
  ],
  footer: {
    lines: ['Skaut ullverksted Ragnhild Myklebost, Fjordvegen 61, 6999 Ytre Sula, org.nr. 999 920 004'],
    copyright: '© 2026 Skaut ullverksted',
  },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/skaut.ullverksted/' }],
  checkout: {
    methods: [...choices('Vipps'), cardAt('stripe', 'Bankkort')],
    shipping: { label: 'Posten', price: 99 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['57000417'],
      countries: ['NO'],
      numbers: [{ value: '999920004', valid: true }],
      returnDays: 14,
      offered: ['card'],
      card: 'provider',
      networks: ['instagram'],
    },
    good: ['card-target', 'register-number', 'social-profiles'],
  },
};
