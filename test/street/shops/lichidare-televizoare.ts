import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import type { Firm } from '../policies/firm';
import * as ro from '../policies/ro';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Lichidare Televizoare',
  host: 'lichidare-televizoare.example',
  operator: 'Mega Stoc Electro SRL',
  street: 'Bulevardul Unirii nr. 1',
  town: '039999 București',
  country: 'România',
  email: 'megastoc.electro@gmail.com',
  phone: '0700 000 417',
  register: 'CUI 99999012, J40/99417/2026',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '24–48 de ore',
  deliveryCost: 'gratuit',
  carriers: 'curier rapid',
};

const tv = (slug: string, name: string, was: number, price: number, group: string, colour: string, about: string) =>
  item(slug, name, price, ['machine', colour], group, `${about} Produs resigilat din lichidarea unui magazin cunoscut, ambalaj intact, garanție 24 de luni.`, { was, stock: 'Ultimele 5 bucăți' }); // prettier-ignore

export const lichidareTelevizoare: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'ro',
  country: 'RO',
  currency: 'RON',
  label: 'scam',
  why: 'Televisions at a quarter of the price from “the closing of a known chain”, with a clock, a gmail address and a company number that no Romanian office can have given. The footer shows cash on delivery, PayPal and the consumer office’s sign, but only a card form that sends to a foreign host is left.',
  accent: '#c2271f',
  ground: '#fdf2f0',
  slogan: 'Lichidare totală de stoc, până la -80%',
  intro: ['Magazinul s-a închis, depozitul trebuie golit până la sfârșitul lunii. Prețurile nu se mai repetă.'],
  banner: 'ULTIMA ZI: transport gratuit și cadou la fiecare televizor',
  timer: { label: 'Oferta expiră în', ends: { restarts: 6299 } },
  // prettier-ignore
  goods: [
    tv('tv-55', 'Televizor Smart 4K 139 cm', 2499, 549, 'Televizoare', '#1f2226', 'Ecran 4K, HDR, sistem inteligent cu toate aplicațiile.'),
    tv('tv-65', 'Televizor Smart 4K 165 cm', 3499, 749, 'Televizoare', '#16181c', 'Ecran mare pentru meciuri, trei intrări HDMI.'),
    tv('tv-43', 'Televizor Smart 109 cm', 1699, 379, 'Televizoare', '#2a2d33', 'Potrivit pentru dormitor sau bucătărie.'),
    tv('soundbar', 'Soundbar cu subwoofer', 999, 219, 'Audio', '#333333', '300 W, subwoofer fără fir, Bluetooth.'),
    tv('masina-spalat', 'Mașină de spălat 9 kg', 2199, 469, 'Electrocasnice', '#d8dadd', '1400 rotații, program rapid de 15 minute, clasa A.'),
    tv('frigider', 'Combină frigorifică 340 l', 2799, 599, 'Electrocasnice', '#c9ccd0', 'No Frost, lumină LED, uși reversibile.'),
    tv('aspirator', 'Aspirator vertical fără fir', 1299, 279, 'Electrocasnice', '#5f4f8a', 'Autonomie 45 de minute, perie pentru păr de animale.'),
    tv('espressor', 'Espressor automat', 2399, 519, 'Electrocasnice', '#4a3a30', 'Râșniță ceramică, cappuccino la o apăsare.'),
    tv('uscator', 'Uscător de rufe cu pompă', 2599, 559, 'Electrocasnice', '#d3d6da', 'Clasa A++, 8 kg, tambur luminat.'),
  ],
  pages: [ro.shipping(firm), ro.returns(firm), ro.terms(firm), ro.privacy(firm), ro.contact(firm)],
  footer: { lines: ['Mega Stoc Electro SRL, CUI 99999012'], copyright: '© 2026 Lichidare Televizoare' },
  logos: ['Visa', 'Mastercard', 'PayPal', 'Ramburs'],
  seals: [{ name: 'ANPC' }],
  checkout: {
    methods: [cardHere('Card bancar')],
    action: 'https://card-checkout-pay.example/process',
    note: ['Plata ramburs nu este disponibilă pentru produsele din lichidare.'],
    shipping: { label: 'Curier rapid', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      operators: [firm.operator],
      numbers: [{ value: '99999012', valid: false }],
      promised: ['paypal', 'cash-on-delivery'],
      offered: ['card'],
      notOffered: ['paypal', 'cash-on-delivery'],
      card: 'unrelated',
    },
    bad: ['card-target', 'half-off', 'promised-payment', 'register-number'],
  },
};
