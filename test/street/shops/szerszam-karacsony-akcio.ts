import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import type { Firm } from '../policies/firm';
import * as hu from '../policies/hu';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Szerszám Akció',
  host: 'szerszam-karacsony-akcio.example',
  operator: 'Szerszám Akció ügyfélszolgálat',
  street: 'Fő utca 1.',
  town: 'Budapest',
  country: 'Magyarország',
  email: 'szerszamakcio.rendeles@gmail.com',
  vat: '99999010-2-41',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '8–15 munkanap',
  deliveryCost: 'ingyenes',
  carriers: 'futár',
};

const tool = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['tool', colour], name.includes('készlet') ? 'Készletek' : 'Gépek', about, { was, stock: 'Már csak 4 darab', rating: { count: 3120, average: 5 } }); // prettier-ignore

export const szerszamKaracsonyAkcio: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'hu',
  country: 'HU',
  currency: 'HUF',
  label: 'scam',
  why: 'Cordless tools at 15 per cent of their price, five stars from thousands without one review, a tax number that fails its check digit, free mail. The card number is typed into plain fields that go to an unrelated host.',
  accent: '#c0392b',
  ground: '#fdeeec',
  slogan: 'Karácsonyi raktárkisöprés: akár −85 %',
  intro: ['Most vagy soha! A legjobb gépek a legjobb áron, ingyenes szállítással.'],
  banner: 'Az akció ma éjfélig tart',
  timer: { label: 'Az akció vége', ends: { restarts: 2699 } },
  // prettier-ignore
  goods: [
    tool('csavarbehajto', 'Akkus csavarbehajtó', 59900, 8990, '#2f6f74', '54 Nm, két fokozat, két akkumulátorral. Két év garancia.'),
    tool('sarokcsiszolo', 'Akkus sarokcsiszoló', 64900, 9790, '#3a3f44', '125 mm-es tárcsa, lágyindítás, oldalfogantyú.'),
    tool('gepkeszlet', 'Gépkészlet, 5 részes', 219900, 32990, '#a33a2a', 'Fúró, csavarozó, csiszoló, fűrész és lámpa egy táskában.'),
    tool('lancfuresz', 'Akkus láncfűrész', 89900, 13490, '#d0872f', '35 cm-es vezető, önkenő lánc.'),
    tool('furokalapacs', 'Fúrókalapács', 79900, 11990, '#4f6f4f', 'SDS-plus, 2,7 J, három üzemmód.'),
    tool('magasnyomasu', 'Magasnyomású mosó', 99900, 14990, '#d0b02f', '165 bar, nyolcméteres tömlő, habosító.'),
    tool('dugokulcs', 'Dugókulcs készlet, 216 részes', 49900, 7490, '#6a6f76', 'Krómvanádium, racsnis hajtókar, hordtáska.'),
    tool('hegeszto', 'Inverteres hegesztő', 74900, 11290, '#5a6a2f', '200 A, fejpajzs és elektródák a csomagban.'),
    tool('ipari-porszivo', 'Ipari porszívó', 69900, 10490, '#8f6f3a', '30 liter, nedves és száraz, szerszámcsatlakozóval.'),
  ],
  pages: [hu.shipping(firm), hu.returns(firm), hu.privacy(firm), { ...hu.imprint(firm), prose: ['Szerszám Akció', 'Adószám: 99999010-2-41', `E-mail: [${firm.email}](mailto:${firm.email})`] }], // prettier-ignore
  footer: { lines: ['Biztonságos vásárlás'], copyright: '© 2026 Szerszám Akció' },
  logos: ['Visa', 'Mastercard', 'PayPal'],
  seals: [{ name: 'Árukereső Megbízható Bolt' }],
  checkout: {
    methods: [cardHere('Bankkártya')],
    action: 'https://pay.danube-acquire.example/card/new',
    shipping: { label: 'Futár', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      numbers: [{ value: '99999010', valid: false }],
      offered: ['card'],
      notOffered: ['paypal'],
      card: 'unrelated',
      visibleReviews: 0,
    },
    bad: ['card-target', 'claimed-rating', 'half-off', 'register-number'],
  },
};
