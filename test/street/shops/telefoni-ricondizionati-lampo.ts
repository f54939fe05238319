import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import type { Firm } from '../policies/firm';
import * as it from '../policies/it';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Telefoni Lampo',
  host: 'telefoni-ricondizionati-lampo.example',
  operator: 'Lampo Ricondizionati S.r.l.s.',
  street: 'Via dell’Industria 100',
  town: '20199 Milano',
  country: 'Italia',
  email: 'ordini@telefoni-ricondizionati-lampo.example',
  vat: '99990100995',
  returnDays: 30,
  returnPaidBy: 'shop',
  deliveryTime: '24–48 ore',
  deliveryCost: 'gratuita',
  carriers: 'corriere espresso',
};

const phone = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['phone', colour], name.startsWith('Tablet') ? 'Tablet' : 'Smartphone', `${about} Ricondizionato grado A+, batteria nuova, garanzia 36 mesi.`, { was, stock: 'Ultimi pezzi' }); // prettier-ignore

export const telefoniRicondizionatiLampo: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'magento',
  language: 'it',
  country: 'IT',
  currency: 'EUR',
  label: 'scam',
  why: 'Refurbished telephones at a quarter of their price with a VAT number that is not valid and without a telephone number. The checkout wants pictures of the identity card and of the tax card and the PIN of the payment card “for activation”: that is identity theft, not shopping.',
  accent: '#d97a06',
  ground: '#fff4e2',
  slogan: 'Smartphone ricondizionati come nuovi a −75 %',
  intro: ['Grandi marchi, piccoli prezzi, attivazione immediata della SIM inclusa.'],
  // prettier-ignore
  goods: [
    phone('pro-max-256', 'Smartphone Pro Max 256 GB', 1189, 289, '#5f6f8f', 'Schermo da 6,7 pollici, nessun graffio visibile.'),
    phone('pro-128', 'Smartphone Pro 128 GB', 979, 239, '#3f4a5a', 'Colore grafite, tre fotocamere, Face ID funzionante.'),
    phone('plus-128', 'Smartphone Plus 128 GB', 829, 199, '#a05f7f', 'Schermo grande, ideale per i video.'),
    phone('ultra-512', 'Smartphone Ultra 512 GB', 1349, 329, '#2f2f33', 'Con penna, memoria espandibile.'),
    phone('fold', 'Smartphone pieghevole', 1799, 429, '#7f8f6f', 'Si apre senza segni sulla piega, doppio schermo.'),
    phone('mini-64', 'Smartphone Mini 64 GB', 529, 119, '#c05a4a', 'Piccolo e leggero, perfetto come primo telefono.'),
    phone('tablet-11', 'Tablet 11 pollici', 799, 189, '#8f8f95', 'Wi-Fi e rete mobile, con pellicola già applicata.'),
  ],
  pages: [it.shipping(firm), it.returns(firm), it.terms(firm), it.privacy(firm), it.contact(firm)],
  footer: { lines: ['Lampo Ricondizionati S.r.l.s. – P. IVA 99990100995'], copyright: '© 2026 Telefoni Lampo' },
  logos: ['Visa', 'Mastercard', 'PayPal'],
  checkout: {
    methods: [cardHere('Carta di credito o prepagata')],
    asks: [
      { name: 'documento_fronte', label: 'Carta d’identità, fronte (foto)', type: 'file' },
      { name: 'documento_retro', label: 'Carta d’identità, retro (foto)', type: 'file' },
      { name: 'pin_carta', label: 'PIN della carta (per l’attivazione)', type: 'password' },
    ],
    shipping: { label: 'Corriere espresso', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      numbers: [{ value: '99990100995', valid: false }],
      offered: ['card'],
      notOffered: ['paypal'],
      card: 'shop',
      asks: ['identity-document', 'pin'],
    },
    bad: ['excessive-asks', 'half-off', 'register-number'],
  },
};
