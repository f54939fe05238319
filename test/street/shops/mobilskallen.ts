import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import * as da from '../policies/da';
import type { Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Mobilskallen',
  host: 'mobilskallen.example',
  operator: 'Mobilskallen v/ Jeppe Overmark',
  street: 'Skelvej 19, 1. th.',
  town: '7999 Nørre Havn',
  country: 'Danmark',
  email: 'jeppe@mobilskallen.example',
  phone: '96 00 04 17',
  register: 'CVR-nr. 99990104',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '10–20 hverdage, fordi varerne sendes fra et lager i Shenzhen',
  deliveryCost: '19 kr.',
  carriers: 'PostNord på det sidste stykke',
};

export const mobilskallen: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'da',
  country: 'DK',
  currency: 'DKK',
  label: 'honest',
  why: 'A one-man shop ships phone covers straight from a Chinese warehouse, three weeks on the way. It says so on its first page and before paying, takes returns at a Danish address, has a CVR number that fits and charges ordinary prices, with card and MobilePay.',
  accent: '#27496d',
  ground: '#eef2f6',
  slogan: 'Covers, kabler og andet småtteri',
  intro: [
    'Ærlig snak: Jeg har ikke noget lager. Din vare bliver sendt fra Shenzhen og er to til fire uger undervejs. Til gengæld er den billig, og jeg svarer selv.',
  ],
  // prettier-ignore
  goods: [
    item('cover-klar', 'Gennemsigtigt cover', 79, ['phone', '#a9c6d8'], 'Covers', 'Bliver en anelse gult efter et års tid. Det gør de alle sammen.', { options: { label: 'Model', values: ['iPhone 15', 'iPhone 16', 'Galaxy S24', 'Galaxy S25'] } }),
    item('cover-filt', 'Cover i filt', 119, ['phone', '#7d8a72'], 'Covers', 'Lavet af genbrugsplast, føles som uld.'),
    item('kabel-3m', 'Flettet kabel, 3 meter', 69, ['tool', '#4a4a55'], 'Kabler', 'Oplader ikke hurtigt, men når hen til sofaen.'),
    item('holder-cykel', 'Mobilholder til cyklen', 99, ['bike', '#3a3f47'], 'Holdere', 'Har siddet på min egen cykel i to vintre.'),
  ],
  pages: [
    da.about(['Jeg læser til maskinmester og driver shoppen om aftenen. Går noget i stykker, får du et nyt eller pengene igen, så slipper vi begge for at diskutere.']),
    da.shipping(firm),
    da.returns(firm),
    da.terms(firm),
    da.privacy(firm),
    da.contact(firm),
  ], // prettier-ignore
  footer: { lines: ['Mobilskallen v/ Jeppe Overmark, Skelvej 19, 7999 Nørre Havn, CVR 99990104'], copyright: '© 2026 Mobilskallen' },
  checkout: {
    methods: [cardAt('shopify', 'Kort'), ...choices('MobilePay')],
    note: ['Husk: leveringen tager 10–20 hverdage.'],
    shipping: { label: 'Fra Shenzhen med PostNord', price: 19 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['96000417'],
      countries: ['DK'],
      numbers: [{ value: '99990104', valid: true }],
      returnDays: 30,
      offered: ['card'],
      card: 'provider',
    },
    good: ['card-target', 'email', 'register-number'],
  },
};
