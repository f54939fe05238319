import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import { also, type Firm } from '../policies/firm';
import * as hu from '../policies/hu';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Mézes Kamra',
  host: 'mezes-kamra.example',
  operator: 'Szalóky Piroska egyéni vállalkozó',
  street: 'Malom utca 17.',
  town: '8999 Kerkahegy',
  country: 'Magyarország',
  email: 'piroska@mezes-kamra.example',
  phone: '+36 92 000 417',
  vat: '99999009-1-40',
  register: 'Nyilvántartási szám: 99904117. Alanyi adómentes.',
  hours: 'Hétköznap 9–16 óráig hívhattok, ha nem veszem fel, a kemencénél vagyok.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–4 munkanap',
  deliveryCost: '1 490 Ft, 15 000 Ft felett ingyenes',
  carriers: 'a GLS és a Foxpost',
};

export const mezesKamra: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'opencart',
  language: 'hu',
  country: 'HU',
  currency: 'HUF',
  label: 'honest',
  why: 'A gingerbread baker, sole trader free of VAT, with tax number, register number, seat and telephone in the impressum as Hungarian law asks. One can pay the courier, by card at Barion, or by transfer.',
  accent: '#a65a1f',
  ground: '#fcf2e6',
  slogan: 'Kézzel írókázott mézeskalács',
  intro: ['Nagymamám receptje, saját méz, semmi sietség. Esküvőre és névre szólóan is sütök, két héttel előre szóljatok.'],
  // prettier-ignore
  goods: [
    item('sziv', 'Mézeskalács szív, 15 cm', 2400, ['button', '#b53a3a'], 'Ajándék', 'Piros-fehér írókázás, felirattal. Tíz szóig.'),
    item('doboz', 'Vegyes mézeskalács, 500 g', 3900, ['tin', '#c98a4a'], 'Édesség', 'Diós, narancsos és sima, fémdobozban.', { details: [['Összetevők', 'liszt, méz 22 %, tojás, vaj, fűszerek'], ['Minőségét megőrzi', '60 nap']] }),
    item('haziko', 'Mézeskalács házikó, készlet', 6900, ['box', '#8f5a2f'], 'Ajándék', 'Lapok, zsákban a cukormáz, rajzos útmutató.'),
    item('akacmez', 'Akácméz, 900 g', 3600, ['jar', '#e8c46a'], 'Méz', 'A testvérem méhészetéből.'),
  ],
  pages: [
    hu.about(['Tizenkét éve sütök, tavaly óta főállásban. A műhelyt bárki megnézheti, ha előtte csörög.']),
    hu.shipping(firm),
    hu.returns(firm),
    hu.terms(firm),
    also(
      hu.privacy(firm),
      '# Sütik',
      'A látogatókat a Google Analytics számolja, de csak akkor, ha az oldal alján hozzájárultál. A hozzájárulás bármikor visszavonható.',
    ),
    hu.imprint(firm),
    hu.contact(firm),
  ],
  footer: { lines: ['Szalóky Piroska e.v., 8999 Kerkahegy, Malom utca 17., adószám: 99999009-1-40'], copyright: '© 2026 Mézes Kamra' },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/mezeskamra.kerkahegy' }],
  logos: ['Visa', 'Mastercard', 'Barion'],
  scripts: ['https://cdn.cookie-script.com/s/mezeskamra417.js', 'https://www.googletagmanager.com/gtag/js?id=G-MEZESKAMRA'],
  checkout: {
    methods: choices('Utánvét (+ 490 Ft)', 'Bankkártya (Barion)', 'Előre utalás'),
    shipping: { label: 'GLS futár', price: 1490 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['92000417'],
      countries: ['HU'],
      numbers: [{ value: '99999009', valid: true }],
      returnDays: 14,
      terms: {
        paidBy: 'shopper',
        countedFrom: 'receipt',
        refund: '14 days',
        withdrawal: true,
        cost: '1490 HUF',
        freeFrom: '15000 HUF',
        arrival: '2–4 working days',
        privacy: ['controller', 'purposes', 'sharing', 'rights', 'contact', 'gdpr'],
      },
      offered: ['cash-on-delivery', 'card', 'bank-transfer'],
      networks: ['facebook'],
    },
    good: ['email', 'pay-later'],
  },
};
