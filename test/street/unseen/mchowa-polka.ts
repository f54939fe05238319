import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as pl from '../policies/pl';
import { HESITANT } from '../verdicts';

const firm: Firm = {
  shop: 'Mchowa Półka',
  host: 'mchowa-polka.example',
  operator: 'Mchowa Półka Kalina Drożdżyńska',
  street: 'ul. Torfowa 8/3',
  town: '99-418 Olszanka Leśna',
  country: 'Polska',
  email: 'mchowapolka.sklep.0418@gmail.com',
  phone: '+48 46 000 04 18',
  vat: '9999500327',
  register: 'Wpis do CEIDG od marca 2026, zwolnienie z VAT',
  hours: 'Odpisuję wieczorami, po dwudziestej.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3–6 dni roboczych',
  deliveryCost: '14,99 zł, od 200 zł gratis',
  carriers: 'InPost',
};

export const mchowaPolka: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'pl',
  country: 'PL',
  currency: 'PLN',
  label: 'honest',
  why: 'A woman makes moss pictures on the side and opened her shop this spring: a gmail address, pictures of seals that she found somewhere and that lead nowhere, money in advance unless one takes PayPal. Her name, address, telephone and a valid tax number are there, prices are what such work costs, and nothing presses one to buy.',
  accent: '#4d6b3c',
  ground: '#f4f6ee',
  slogan: 'Obrazy i półki z mchu, robione przy kuchennym stole',
  intro: [
    'Cześć, tu Kalina. Układam obrazy z mchu stabilizowanego: nie trzeba ich podlewać, nie gubią listków, a w sypialni pachnie lasem. Każdy robię sama, dlatego bywa, że trzeba poczekać kilka dni.',
  ],
  // prettier-ignore
  goods: [
    item('obraz-40', 'Obraz z mchu, koło 40 cm', 189, ['board', '#5f7f45'], 'Obrazy', 'Mech poduszkowy i płaski, rama ze sklejki brzozowej. Każdy wychodzi trochę inaczej.', { stock: 'Robiony na zamówienie', reviews: [{ author: 'Ewelina', stars: 5, date: '2026-07-19', text: 'Wisi w przedpokoju, wszyscy dotykają. Dziękuję za liścik!' }, { author: 'Marcin', stars: 4, date: '2026-09-02', text: 'Ładny, szedł ponad tydzień.' }] }),
    item('obraz-60', 'Obraz z mchu, koło 60 cm', 319, ['board', '#4e6f3b'], 'Obrazy', 'Większy brat. Waży 2,4 kg, haczyk w komplecie.'),
    item('obraz-pas', 'Pas leśny 120 × 20 cm', 349, ['board', '#66784b'], 'Obrazy', 'Nad łóżko albo kanapę. Kora, paproć i trzy odcienie mchu.'),
    item('literka', 'Litera z mchu, 30 cm', 99, ['board', '#7b9656'], 'Drobiazgi', 'Dowolna litera alfabetu, polskie też. Ogonek przy Ą robię z korzonka.'),
    item('polka-brzoza', 'Półka brzozowa z mchem', 149, ['board', '#c7a774'], 'Półki', 'Deska 60 cm, rowek z mchem z przodu. Udźwig 6 kg.'),
    item('sloik-las', 'Las w słoiku, 1 litr', 79, ['jar', '#587f58'], 'Drobiazgi', 'Mech żywy, tym razem wymaga spryskania raz na dwa tygodnie.'),
    item('magnes', 'Magnes z mchem, 3 sztuki', 29, ['button', '#6d8a4a'], 'Drobiazgi', 'Na lodówkę. Z resztek, których szkoda wyrzucić.'),
    item('zestaw', 'Zestaw zrób to sam', 119, ['box', '#a4865a'], 'Drobiazgi', 'Rama 25 cm, trzy garście mchu, klej i kartka z instrukcją. Dobry na prezent.', { was: 135 }),
  ],
  pages: [
    pl.about(['Skończyłam ogrodnictwo, pracuję w szkole, a mech zaczęłam układać w czasie choroby mamy. Od marca 2026 mam działalność i ten sklep. Zapraszam też na jarmarki w Olszance, jeśli ktoś woli dotknąć, zanim kupi.']),
    pl.shipping(firm),
    pl.returns(firm),
    pl.terms(firm),
    pl.privacy(firm),
    pl.contact(firm),
  ], // prettier-ignore
  footer: { lines: ['Kalina Drożdżyńska, ul. Torfowa 8/3, 99-418 Olszanka Leśna, NIP 9999500327'], copyright: '© 2026 Mchowa Półka' },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/mchowa.polka.kaliny' }],
  seals: [{ name: 'Bezpieczne zakupy' }, { name: 'Trusted Shops' }],
  checkout: {
    methods: choices(['Przelew tradycyjny', 'Numer konta wyślę w mailu z potwierdzeniem, zamówienie czeka siedem dni.'], 'PayPal'),
    shipping: { label: 'Paczkomat InPost', price: 14.99 },
    note: ['Jeśli coś trzeba zmienić w zamówieniu, proszę napisać w uwagach.'],
  },
  expected: {
    before: HESITANT,
    checkout: HESITANT,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['460000418'],
      numbers: [{ value: '9999500327', valid: true }],
      returnDays: 14,
      seals: [{ name: 'Trusted Shops', proof: 'unlinked' }],
      offered: ['bank-transfer', 'paypal'],
      notOffered: ['card', 'cash-on-delivery'],
    },
  },
};
