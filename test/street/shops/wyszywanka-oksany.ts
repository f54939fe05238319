import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as pl from '../policies/pl';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Wyszywanka Oksany',
  host: 'wyszywanka-oksany.example',
  operator: 'Oksana Verbytska Wyszywanka',
  street: 'ul. Spichrzowa 8/4',
  town: '38-999 Zasanie Dolne',
  country: 'Polska',
  email: 'kontakt@wyszywanka-oksany.example',
  phone: '+48 500 000 417',
  vat: '999-997-00-10',
  register: 'REGON: 999990109, wpis do CEIDG',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3–5 dni roboczych, koszule na zamówienie do czterech tygodni',
  deliveryCost: '14,90 zł',
  carriers: 'InPost',
};

export const wyszywankaOksany: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'pl',
  country: 'PL',
  currency: 'PLN',
  label: 'honest',
  why: 'A foreign owner’s young shop that asks pardon for its Polish, with lines in Ukrainian and reviews that she says are copied from her old marketplace account. She is in the register of sole traders with numbers that fit, tells how long an embroidered shirt takes, and BLIK, cards and cash on delivery are offered.',
  accent: '#a3202f',
  ground: '#fbf2f1',
  slogan: 'Koszule haftowane ręcznie, jak u babci na Wołyniu',
  intro: ['Dzień dobry! Haftuję ja, mama i dwie sąsiadki. Przepraszam za błędy w polskim, uczę się od 2022 roku.', 'Ласкаво просимо! Пишіть мені українською.'],
  // prettier-ignore
  goods: [
    item('koszula-maky', 'Koszula damska „Maky”', 420, ['shirt', '#f3ece0'], 'Koszule', 'Len, haft krzyżykowy, około czterdziestu godzin pracy.', {
      options: { label: 'Rozmiar', values: ['36', '38', '40', '42', '44'] },
      reviews: [
        { author: 'Justyna W. (z Etsy)', stars: 5, date: '2025-06-14', text: 'Przepiękna, tylko prasować trzeba po lewej stronie.' },
        { author: 'Halyna (z Etsy)', stars: 5, date: '2025-08-21', text: 'Дуже гарна, дякую!' },
        { author: 'M. Kos (z Etsy)', stars: 3, date: '2024-12-03', text: 'Rękawy wyszły za długie.', reply: 'Skróciłam bezpłatnie, mam nadzieję, że teraz dobrze leży.' },
      ],
    }),
    item('koszula-dub', 'Koszula męska „Dub”', 460, ['shirt', '#dfe3da'], 'Koszule', 'Haft biały na białym, widać z bliska.'),
    item('rusznik', 'Ręcznik obrzędowy', 180, ['ticket', '#c23b3b'], 'Dla domu', 'Na wesele albo na ikonę. Imiona wyszyję za darmo.'),
    item('wzor', 'Wzór do haftu, kanwa i nici', 65, ['box', '#8a6f4a'], 'Zestawy', 'Dla cierpliwych; instrukcja po polsku i ukraińsku.'),
  ],
  pages: [
    pl.about(['Przyjechałam z Łucka z jedną walizką i maszyną mamy. Opinie przeniosłam z mojego starego konta na Etsy, są tam dalej do sprawdzenia.']),
    pl.shipping(firm),
    pl.returns(firm),
    pl.terms(firm),
    pl.privacy(firm),
    pl.contact(firm),
  ],
  footer: { lines: ['Oksana Verbytska Wyszywanka, ul. Spichrzowa 8/4, 38-999 Zasanie Dolne, NIP 999-997-00-10'], copyright: '© 2026 Wyszywanka Oksany' },
  social: [
    { network: 'Instagram', href: 'https://www.instagram.com/wyszywanka.oksany/' },
    { network: 'Facebook', href: 'https://www.facebook.com/wyszywankaoksany' },
  ],
  logos: ['BLIK', 'Visa', 'Mastercard', 'Przelewy24'],
  checkout: {
    methods: choices('BLIK', 'Karta płatnicza (Przelewy24)', 'Płatność przy odbiorze'),
    shipping: { label: 'Paczkomat InPost', price: 14.9 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['500000417'],
      countries: ['PL'],
      numbers: [{ value: '9999970010', valid: true }],
      returnDays: 14,
      offered: ['blik', 'card', 'cash-on-delivery'],
      networks: ['facebook', 'instagram'],
      visibleReviews: 3,
    },
    good: ['email', 'pay-later', 'register-number', 'social-profiles'],
  },
}; // prettier-ignore
