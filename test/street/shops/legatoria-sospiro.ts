import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as it from '../policies/it';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Legatoria Sospiro',
  host: 'legatoria-sospiro.example',
  operator: 'Nives Callegari',
  street: 'Calle del Filo 1187',
  town: '30199 Isolagrande (VE)',
  country: 'Italia',
  email: 'legatoriasospiro.ordini@libero.it',
  vat: '99990110993',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5–8 giorni: ogni quaderno si cuce dopo l’ordine',
  deliveryCost: '5,50 € in Italia',
  carriers: 'Poste Italiane',
};

export const legatoriaSospiro: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'squarespace',
  language: 'it',
  country: 'IT',
  currency: 'EUR',
  label: 'honest',
  why: 'A bookbinder alone in her workshop, under the flat-rate scheme for the smallest, with a free-mail address and no telephone. She gives her name, street and VAT number, says that things take time, and PayPal or a card in Stripe’s frame protect the buyer.',
  accent: '#7a2d3a',
  ground: '#f7f0ec',
  slogan: 'Quaderni cuciti a mano, uno alla volta',
  intro: ['Carta avorio, filo di lino, coste tonde. Apro il laboratorio quando c’è acqua bassa.'],
  // prettier-ignore
  goods: [
    item('quaderno-laguna', 'Quaderno Laguna, A5', 28, ['book', '#2f6f7a'], 'Quaderni', '160 pagine color avorio da 120 g, copertina in carta marmorizzata. Il disegno non si ripete mai.'),
    item('taccuino-calle', 'Taccuino Calle, A6', 18, ['book', '#b5523b'], 'Quaderni', 'Da tasca, con elastico e segnalibro in seta.'),
    item('album-foto', 'Album per fotografie', 52, ['book', '#4a4238'], 'Album', 'Trenta fogli neri con velina, tela rilegata a piatto.', { stock: 'Su ordinazione' }),
  ],
  pages: [
    it.about([
      'Ho imparato a cucire i libri da una restauratrice e nel 2025 ho aperto il mio laboratorio. Faccio anche riparazioni, scrivimi.',
    ]),
    it.shipping(firm),
    it.returns(firm),
    it.privacy(firm),
    it.contact(firm),
  ],
  footer: {
    lines: [
      'Nives Callegari, Calle del Filo 1187, 30199 Isolagrande (VE)',
      'P.IVA 99990110993 – operazione in regime forfettario, senza IVA in fattura',
    ],
    copyright: '© 2026 Legatoria Sospiro',
  },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/legatoria.sospiro.laboratorio/' }],
  logos: ['Visa', 'Mastercard', 'PayPal'],
  checkout: {
    methods: [cardAt('stripe', 'Carta'), ...choices('PayPal')],
    shipping: { label: 'Piego assicurato', price: 5.5 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      countries: ['IT'],
      numbers: [{ value: '99990110993', valid: true }],
      returnDays: 14,
      offered: ['card', 'paypal'],
      card: 'provider',
      networks: ['instagram'],
    },
  },
};
