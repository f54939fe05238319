import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as es from '../policies/es';
import type { Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Vivero La Umbría',
  host: 'vivero-la-umbria.example',
  operator: 'Vivero La Umbría, S.L.',
  street: 'Camino de la Acequia, s/n',
  town: '22999 Valdecierzo (Huesca)',
  country: 'España',
  email: 'pedidos@vivero-la-umbria.example',
  phone: '974 000 418',
  register: 'Registro Mercantil de Huesca, tomo 99, folio 41, hoja HU-9918',
  vat: 'B99900516',
  hours: 'De octubre a mayo, de 8 a 14 h. En agosto cerramos.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–5 días laborables, solo de octubre a mayo',
  deliveryCost: '9,50 €',
  carriers: 'una agencia de la comarca',
};

const tree = (slug: string, name: string, price: number, colour: string, about: string) =>
  item(slug, name, price, ['basket', colour], 'Frutales', about);

export const viveroLaUmbria: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'opencart',
  language: 'es',
  country: 'ES',
  currency: 'EUR',
  label: 'honest',
  why: 'A nursery in the hills that wastes no words and takes neither cards nor PayPal, only a transfer or cash to the driver. Owner, tax number, register, address and telephone are all there, the prices are those of any nursery, and whoever pays at the door risks nothing.',
  accent: '#5a7a34',
  ground: '#f6f7f0',
  slogan: 'Frutales y aromáticas',
  intro: ['Planta de cultivo propio. Raíz desnuda de diciembre a febrero.'],
  // prettier-ignore
  goods: [
    tree('almendro-guara', 'Almendro Guara', 9.8, '#b98a5a', 'Autofértil. Floración tardía.'),
    tree('almendro-marcona', 'Almendro Marcona', 9.8, '#a97c4f', 'Necesita polinizador.'),
    tree('olivo-empeltre', 'Olivo Empeltre, maceta 3 l', 7.5, '#7d8459', 'Dos años.'),
    tree('granado-mollar', 'Granado Mollar', 11, '#a83d35', 'Grano dulce, sin pepita dura.'),
    tree('cerezo-garrafal', 'Cerezo Garrafal', 13.5, '#7d2530', 'Sobre Santa Lucía.'),
    tree('membrillero', 'Membrillero', 10.5, '#cfa93e', 'Raíz desnuda.'),
    item('tomillo', 'Tomillo, alveolo de 12', 14.4, ['box', '#7a8a66'], 'Aromáticas', 'Planta de estaquilla.'),
    item('lavandin', 'Lavandín Súper, alveolo de 12', 14.4, ['box', '#7a6a9a'], 'Aromáticas', 'Para destilar o para lindero.'),
    item('romero', 'Romero rastrero, maceta 1 l', 2.9, ['basket', '#5f7466'], 'Aromáticas', 'Aguanta las heladas.'),
    item('cinta-injertar', 'Cinta de injertar, rollo', 4.2, ['button', '#d8d2b8'], 'Útiles', 'La que usamos nosotros.'),
  ],
  pages: [es.shipping(firm), es.returns(firm), es.terms(firm), es.privacy(firm), es.imprint(firm), es.contact(firm)],
  footer: { lines: ['Vivero La Umbría, S.L. · NIF B99900516 · Tel. 974 000 418'], copyright: '© 2013–2026 Vivero La Umbría' },
  checkout: {
    methods: choices(
      ['Contra reembolso', 'Se paga al transportista. Recargo de 3 €.'],
      ['Transferencia bancaria', 'Le mandamos el número de cuenta, a nombre del vivero, con la confirmación.'],
    ),
    shipping: { label: 'Agencia', price: 9.5 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['974000418'],
      operators: ['Vivero La Umbría S.L.'],
      countries: ['ES'],
      numbers: [{ value: 'B99900516', valid: true }],
      returnDays: 14,
      offered: ['cash-on-delivery', 'bank-transfer'],
      notOffered: ['card', 'paypal'],
    },
  },
};
