import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as cs from '../policies/cs';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Mydlárna Jitřenka',
  host: 'mydlarna-jitrenka.example',
  operator: 'Alžběta Koudelová',
  street: 'Na Strouze 118',
  town: '569 99 Dolní Lhotka',
  country: 'Česká republika',
  email: 'bety@mydlarna-jitrenka.example',
  phone: '+420 461 000 417',
  vat: '89999002',
  register: 'Fyzická osoba zapsaná v živnostenském rejstříku. Nejsem plátce DPH.',
  hours: 'Na e-maily odpovídám večer, na telefon kdykoli mám ruce bez louhu.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–4 pracovní dny',
  deliveryCost: 'Zásilkovna 79 Kč, nad 900 Kč zdarma',
  carriers: 'Zásilkovnu',
};

export const mydlarnaJitrenka: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'prestashop',
  language: 'cs',
  country: 'CZ',
  currency: 'CZK',
  label: 'honest',
  why: 'A soap maker, sole trader and no VAT payer, with her identification number, trade-register note, address and telephone. Cash on delivery and cards stand beside the transfer; ingredients are listed to the last oil.',
  accent: '#7a5aa0',
  ground: '#f5f0fa',
  slogan: 'Mýdla vařená studenou cestou',
  intro: ['Každé mýdlo zraje šest týdnů na půdě. Bez palmového oleje, bez spěchu.'],
  // prettier-ignore
  goods: [
    item('levandule', 'Mýdlo levandule', 95, ['soap', '#9a86c4'], 'Mýdla', 'Olivový olej, kokosový olej, bambucké máslo, levandule ze zahrady.', { details: [['Hmotnost', '90 g'], ['Šarže', 'L-26/31']] }),
    item('mesicek', 'Mýdlo měsíček', 95, ['soap', '#e0a53a'], 'Mýdla', 'Jemné i pro miminka, nevoní skoro ničím.'),
    item('uhli', 'Mýdlo s aktivním uhlím', 110, ['soap', '#3a3a3f'], 'Mýdla', 'Na mastnou pleť. Umyvadlo po něm opláchněte.'),
    item('tuhy-sampon', 'Tuhý šampon kopřiva', 149, ['soap', '#5f8a4a'], 'Vlasy', 'Vydrží asi padesát mytí.', {
      rating: { count: 3, average: 4.7 },
      reviews: [
        { author: 'Zdena P.', stars: 5, date: '2026-04-02', text: 'Vlasy si týden zvykaly, teď nechci jiný.' },
        { author: 'Ivo', stars: 4, date: '2026-05-17', text: 'Dobrý, jen se mi rozpustil, když ležel v mokru.' },
        { author: 'Marcela Š.', stars: 5, date: '2026-09-30', text: 'Kupuji potřetí, i pro maminku.' },
      ],
    }),
  ],
  pages: [
    cs.about(['Jmenuji se Běta a mýdla vařím od mateřské. Každou recepturu mi schválila hodnotitelka kosmetiky.']),
    cs.shipping(firm),
    cs.returns(firm),
    cs.terms(firm),
    cs.privacy(firm),
    cs.contact(firm),
  ],
  footer: { lines: ['Alžběta Koudelová, Na Strouze 118, 569 99 Dolní Lhotka, IČO 89999002'], copyright: '© 2026 Mydlárna Jitřenka' },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/mydlarna.jitrenka.lhotka/' }],
  logos: ['Visa', 'Mastercard'],
  checkout: {
    methods: choices('Dobírka (+ 39 Kč)', 'Platební kartou online', 'Bankovním převodem'),
    shipping: { label: 'Zásilkovna', price: 79 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['461000417'],
      countries: ['CZ'],
      numbers: [{ value: '89999002', valid: true }],
      returnDays: 14,
      terms: {
        paidBy: 'shopper',
        countedFrom: 'receipt',
        refund: '14 days',
        withdrawal: true,
        cost: '79 CZK',
        freeFrom: '900 CZK',
        arrival: '2–4 working days',
        privacy: ['controller', 'purposes', 'sharing', 'rights', 'contact', 'gdpr'],
        warrantyMonths: 24,
        legalWarranty: true,
      },
      offered: ['cash-on-delivery', 'card', 'bank-transfer'],
      visibleReviews: 3,
    },
    good: ['email', 'pay-later'],
  },
};
