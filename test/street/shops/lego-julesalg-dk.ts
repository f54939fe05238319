import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import * as da from '../policies/da';
import type { Firm } from '../policies/firm';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Klodshuset Julesalg',
  host: 'lego-julesalg-dk.example',
  operator: 'Klodshuset',
  street: 'Strandvejen 500',
  town: '1000 København',
  country: 'Danmark',
  email: 'info@lego-julesalg-dk.example',
  register: 'CVR-nr. 99999005',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5–9 hverdage, leveres før jul',
  deliveryCost: 'gratis',
  carriers: 'PostNord',
};

const box = (slug: string, name: string, was: number, price: number, group: string, colour: string) =>
  item(slug, name, price, ['brick', colour], group, 'Originalt LEGO sæt, uåbnet æske. Vi tømmer lageret efter et varehus, der er lukket.', { was, brand: 'LEGO', stock: 'Kun 3 tilbage', rating: { count: 2210, average: 4.9 } }); // prettier-ignore

export const legoJulesalgDk: Shop = {
  host: 'lego-julesalg-dk.example',
  name: firm.shop,
  skin: 'woocommerce',
  language: 'da',
  country: 'DK',
  currency: 'DKK',
  label: 'scam',
  why: 'A shop of the toy season: a famous brand’s boxes at three quarters off a month before Christmas, under an address with the brand’s name that is not the brand’s. The CVR number fails its check digit, the stars have no reviews, and the card number goes to an unrelated host.',
  accent: '#d01012',
  ground: '#fff6d9',
  slogan: 'Julesalg: LEGO æsker med op til 75 % rabat',
  intro: ['Så længe lager haves. Bestil inden midnat, og få gaveindpakning med.'],
  banner: 'Gratis levering inden jul',
  timer: { label: 'Julesalget slutter om', ends: { restarts: 10799 } },
  goods: [
    box('rumskib', 'LEGO rumskib, 1351 dele', 1299, 319, 'Rum', '#6a6f78'),
    box('slot', 'LEGO slot, 2660 dele', 2999, 749, 'Eventyr', '#9f8f6f'),
    box('brandstation', 'LEGO brandstation', 799, 199, 'By', '#c0302a'),
    box('togbane', 'LEGO togbane', 1499, 369, 'By', '#3f6f9f'),
    box('racerbil', 'LEGO racerbil, 1:8', 3299, 799, 'Biler', '#e08a1f'),
    box('blomster', 'LEGO blomsterbuket', 459, 115, 'Pynt', '#c86a9a'),
    box('dyrehospital', 'LEGO dyrehospital', 599, 149, 'Venner', '#8fae5a'),
    box('pirat', 'LEGO piratskib', 1099, 269, 'Eventyr', '#6a4a2f'),
  ],
  pages: [da.shipping(firm), da.returns(firm), da.terms(firm), da.privacy(firm), da.contact(firm)],
  footer: { lines: ['E-mærket handel, 100 % sikkert'], copyright: '© 2026 Klodshuset' },
  logos: ['Dankort', 'Visa', 'Mastercard', 'MobilePay'],
  seals: [{ name: 'e-mærket' }],
  scripts: ['https://connect.facebook.net/en_US/fbevents.js'],
  checkout: {
    methods: [cardHere('Betalingskort')],
    action: 'https://nordic-cardpay.example/pay/post',
    shipping: { label: 'PostNord', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      imitates: 'lego',
      emails: [{ address: firm.email, kind: 'own-domain' }],
      numbers: [{ value: '99999005', valid: false }],
      offered: ['card'],
      card: 'unrelated',
      visibleReviews: 0,
    },
    bad: ['brand-bait', 'card-target', 'claimed-rating', 'half-off', 'register-number'],
  },
};
