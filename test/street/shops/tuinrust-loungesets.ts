import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as nl from '../policies/nl';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Tuinrust Loungesets',
  host: 'tuinrust-loungesets.example',
  operator: 'Van Ravenhorst Buitenmeubelen B.V.',
  street: 'Nijverheidsweg 30',
  town: '3999 ZZ Heuvelbroek',
  country: 'Nederland',
  email: 'verkoop@tuinrust-loungesets.example',
  phone: '0343 000 417',
  register: 'KvK-nummer: 99990561',
  vat: 'NL009999206B01',
  hours: 'Bereikbaar op werkdagen van 9.00 tot 17.00 uur.',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '5–8 werkdagen',
  deliveryCost: '€ 39 per set',
  carriers: 'onze eigen bezorgdienst',
  delivery: 'freight',
};

export const tuinrustLoungesets: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'magento',
  language: 'nl',
  country: 'NL',
  currency: 'EUR',
  label: 'scam',
  why: 'Trade-register and VAT number fit because they belong to a real furniture dealer, the texts are calm and the prices low but not absurd. No Dutch shop of this size lacks iDEAL: here there is only a transfer, to Lithuania, to a company that the site never mentions.',
  accent: '#4f6b3c',
  ground: '#f3f6ee',
  slogan: 'Loungesets voor lange avonden',
  intro: ['Wij kopen showroommodellen en seizoensrestanten op. Kom gerust langs na afspraak, of bestel rechtstreeks.'],
  // prettier-ignore
  goods: [
    item('hoekset-terra', 'Hoekset Terra, vijf delen', 649, ['chair', '#8a8f7f'], 'Loungesets', 'Aluminium frame, kussens met afritsbare hoes. Levering in drie dozen.', { details: [['Materiaal', 'aluminium, olefin'], ['Afmeting', '245 × 185 cm']] }),
    item('stoel-bank-lisse', 'Stoel-bankset Lisse', 499, ['chair', '#6f5a45'], 'Loungesets', 'Teak uit gecontroleerde bossen, wordt vanzelf zilvergrijs.'),
    item('dining-veere', 'Diningset Veere', 579, ['chair', '#3f4448'], 'Diningsets', 'Tafel van 180 centimeter en zes stapelstoelen.'),
    item('hoes-l', 'Beschermhoes L', 49, ['bag', '#5a5f5a'], 'Accessoires', 'Ademend doek, met trekkoord onderaan.'),
  ],
  pages: [nl.about(['Het bedrijf is in 1994 begonnen in een schuur. Inmiddels werken er elf mensen.']), nl.shipping(firm), nl.returns(firm), nl.terms(firm), nl.privacy(firm), nl.contact(firm)], // prettier-ignore
  footer: {
    lines: ['Van Ravenhorst Buitenmeubelen B.V., Nijverheidsweg 30, 3999 ZZ Heuvelbroek'],
    copyright: '© 2026 Tuinrust Loungesets',
  },
  checkout: {
    methods: choices([
      'Bankoverschrijving',
      'T.n.v. UAB Gintarinis Kelias, IBAN LT22 9999 9000 0000 0417. Na ontvangst plannen wij de bezorging.',
    ]),
    shipping: { label: 'Bezorging', price: 39 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['0343000417'],
      operators: [firm.operator],
      numbers: [{ value: 'NL009999206B01', valid: true }],
      offered: ['bank-transfer'],
      notOffered: ['card', 'paypal', 'ideal'],
      ibans: ['LT229999900000000417'],
    },
    bad: ['payment-choice'],
  },
};
