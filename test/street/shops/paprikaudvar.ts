import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as hu from '../policies/hu';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Paprikaudvar',
  host: 'paprikaudvar.example',
  operator: 'Baloghné Sárkány Piroska őstermelő',
  person: 'Baloghné Sárkány Piroska',
  street: 'Malom utca 12.',
  town: '6999 Kisrét',
  country: 'Magyarország',
  email: 'paprikaudvar@freemail.hu',
  phone: '+36 62 000 417',
  vat: '99990309-1-26',
  register: 'Őstermelői nyilvántartási szám: 9990417',
  hours: 'Telefonon este hat után, napközben a földön vagyok.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3–6 munkanap',
  deliveryCost: '1 690 Ft, utánvéttel 2 190 Ft',
  carriers: 'a Magyar Posta',
};

export const paprikaudvar: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'hu',
  country: 'HU',
  currency: 'HUF',
  label: 'honest',
  why: 'A small farmer who needs no company sells ground paprika with a free-mail address and no card payment. Her name, village, tax number and telephone stand in the imprint, the prices are those of the market, and the postman may be paid at the door.',
  accent: '#b3261e',
  ground: '#fcf1ec',
  slogan: 'Őrölt paprika a saját földünkről',
  intro: ['Három szomszédos parcella, egy kőmalom és sok szárított füzér. A csípősre tessék vigyázni.'],
  // prettier-ignore
  goods: [
    item('edes-250', 'Édesnemes őrölt paprika, 250 g', 2400, ['sack', '#b3261e'], 'Paprika', 'Idei termés, kővel őrölve. Hűvös, sötét helyen egy évig illatos.', { details: [['Tömeg', '250 g'], ['Szín', '140 ASTA']] }),
    item('csipos-100', 'Csípős őrölt paprika, 100 g', 1200, ['jar', '#8f1d16'], 'Paprika', 'A férjem kedvence, én kesztyűben mérem ki.'),
    item('fuzer', 'Paprikafüzér', 3500, ['basket', '#c4372a'], 'Füzér', 'Dísznek is, ételbe is. Minden darab másképp száradt.'),
    item('lekvar', 'Paprikalekvár', 1800, ['jar', '#d0562f'], 'Üvegben', 'Sajthoz, sült húshoz. Cukor alig van benne.'),
  ],
  pages: [hu.about(['Az udvarban 1974 óta szárítunk paprikát. A honlapot a lányom kezeli Pécsről.']), hu.shipping(firm), hu.returns(firm), hu.privacy(firm), hu.imprint(firm), hu.contact(firm)], // prettier-ignore
  footer: { lines: ['Baloghné Sárkány Piroska, 6999 Kisrét, Malom utca 12. Telefon: +36 62 000 417'], copyright: '© 2026 Paprikaudvar' },
  checkout: {
    methods: choices('Utánvét a postásnál', ['Banki átutalás', 'A számlaszámot a visszaigazolásban küldöm.']),
    shipping: { label: 'Magyar Posta', price: 1690 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['62000417'],
      countries: ['HU'],
      numbers: [{ value: '99990309', valid: true }],
      returnDays: 14,
      offered: ['cash-on-delivery', 'bank-transfer'],
    },
    good: ['pay-later', 'register-number'],
  },
};
