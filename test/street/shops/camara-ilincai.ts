import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as ro from '../policies/ro';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Cămara Ilincăi',
  host: 'camara-ilincai.example',
  operator: 'Drăgulescu Ilinca Întreprindere Individuală',
  street: 'Strada Livezii nr. 7',
  town: '907999 Valea Prunului, jud. Buzău',
  country: 'România',
  email: 'camarailincai@yahoo.com',
  phone: '0740 000 417',
  register: 'CUI 99999003, nr. de ordine în registrul comerțului F10/417/2024',
  hours: 'Răspund la telefon între 10 și 18, de luni până vineri.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–4 zile lucrătoare',
  deliveryCost: '22 lei, gratuit peste 250 de lei',
  carriers: 'Sameday',
};

export const camaraIlincai: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'opencart',
  language: 'ro',
  country: 'RO',
  currency: 'RON',
  label: 'honest',
  why: 'A sole trader cooks relish and jam and sells it with a yahoo address and sample pictures of jars that all look alike. Her registration can be looked up and fits its check digit, name, village and mobile number are given, and the courier takes cash at the door.',
  accent: '#7b2d26',
  ground: '#faf1ec',
  slogan: 'Zacuscă și dulcețuri fierte la ceaun',
  intro: ['Fierb ce crește în grădină și la vecini. Toamna e zacuscă, vara dulceață, iarna mai stau și eu.'],
  // prettier-ignore
  goods: [
    item('zacusca-vinete', 'Zacuscă de vinete, 300 g', 19, ['jar', '#9a3b26'], 'Zacuscă', 'Vinete coapte pe plită, ardei, ceapă, ulei. Fără conservanți.', { details: [['Gramaj', '300 g'], ['Termen', '12 luni']] }),
    item('zacusca-hribi', 'Zacuscă cu hribi, 300 g', 26, ['jar', '#6b4a2a'], 'Zacuscă', 'Hribii îi culege nașul meu, de aceea sunt puține borcane.'),
    item('dulceata-nuci', 'Dulceață de nuci verzi', 32, ['jar', '#2f2a1c'], 'Dulcețuri', 'Trei zile de muncă și degete negre.'),
    item('sirop-soc', 'Sirop de soc, 500 ml', 21, ['bottle', '#d9cf8a'], 'Siropuri', 'Se bea cu apă rece și lămâie.'),
  ],
  pages: [
    ro.about(['Am lucrat nouă ani la bancă. În 2024 m-am întors în casa bunicii și am găsit caietul ei de rețete.']),
    ro.shipping(firm),
    ro.returns(firm),
    ro.terms(firm),
    ro.privacy(firm),
    ro.contact(firm),
  ],
  footer: {
    lines: ['Drăgulescu Ilinca Întreprindere Individuală, CUI 99999003, Strada Livezii nr. 7, 907999 Valea Prunului, jud. Buzău', 'ANPC: [anpc.ro](https://anpc.ro/)'],
    copyright: '© 2026 Cămara Ilincăi',
  }, // prettier-ignore
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/camara.ilincai' }],
  checkout: {
    methods: choices('Ramburs la curier', ['Ordin de plată', 'Contul vine cu factura proformă, pe numele firmei.']),
    shipping: { label: 'Sameday', price: 22 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['740000417'],
      countries: ['RO'],
      numbers: [{ value: '99999003', valid: true }],
      returnDays: 14,
      offered: ['cash-on-delivery', 'bank-transfer'],
      networks: ['facebook'],
    },
    good: ['pay-later', 'register-number', 'social-profiles'],
  },
};
