import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as pl from '../policies/pl';
import { UNEASY, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Węgiel Prosto z Kopalni',
  host: 'wegiel-prosto-z-kopalni.example',
  operator: 'Skład Opału Brzezina sp. z o.o.',
  street: 'ul. Torowa 15',
  town: '41-999 Zabrzanka',
  country: 'Polska',
  email: 'zamowienia@wegiel-prosto-z-kopalni.example',
  phone: '32 000 04 17',
  vat: '999-997-00-27',
  register: 'KRS 0000999274, kapitał zakładowy 50 000 zł',
  hours: 'Biuro czynne od poniedziałku do piątku w godz. 8–16.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5–7 dni roboczych od zaksięgowania wpłaty',
  deliveryCost: '149 zł za paletę',
  carriers: 'samochód z windą',
  delivery: 'freight',
};

const coal = (slug: string, name: string, price: number, colour: string, about: string, heat: string) =>
  item(slug, name, price, ['sack', colour], 'Opał', about, { details: [['Kaloryczność', heat], ['Opakowanie', 'worki po 20 kg na palecie']] }); // prettier-ignore

export const wegielProstoZKopalni: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'prestashop',
  language: 'pl',
  country: 'PL',
  currency: 'PLN',
  label: 'scam',
  why: 'A coal merchant with a tax number that fits, an office and a telephone, all of them another firm’s, at prices that are good but can be believed. Nothing but a prepaid transfer is accepted, to a man’s private account, and coal that is paid before it is seen is what the consumer office warns of each autumn.',
  accent: '#2b2b2e',
  ground: '#f2f1ef',
  slogan: 'Ekogroszek i orzech z dostawą pod dom',
  intro: ['Workujemy na placu przy bocznicy i wieziemy bez pośredników. Świadectwo jakości dołączamy do każdej palety.'],
  goods: [
    coal('ekogroszek-1t', 'Ekogroszek 1 tona', 1290, '#26262a', 'Niska zawartość popiołu, bez miału na dnie worka.', '26 MJ/kg'),
    coal('orzech-1t', 'Węgiel orzech 1 tona', 1190, '#1d1d20', 'Do kotłów zasypowych, sortyment 25–80 mm.', '27 MJ/kg'),
    coal('brykiet-1t', 'Brykiet drzewny 1 tona', 1090, '#8a5f3a', 'Prasowany z dębowych trocin, dobry do kominka.', '18 MJ/kg'),
  ],
  pages: [pl.about(['Rodzinny skład opału przy dawnej rampie kolejowej. Wagę legalizujemy co roku.']), pl.shipping(firm), pl.returns(firm), pl.terms(firm), pl.privacy(firm), pl.contact(firm)], // prettier-ignore
  footer: {
    lines: ['Skład Opału Brzezina sp. z o.o., ul. Torowa 15, 41-999 Zabrzanka, NIP 999-997-00-27'],
    copyright: '© 2026 Węgiel Prosto z Kopalni',
  },
  checkout: {
    methods: choices(['Przelew tradycyjny (przedpłata)', 'Odbiorca: Damian Wrona, nr konta PL34 9999 9999 0000 0000 0000 0417. W tytule prosimy o numer zamówienia.']), // prettier-ignore
    shipping: { label: 'Dostawa palety', price: 149 },
  },
  expected: {
    before: UNEASY,
    checkout: WARY,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: [firm.operator],
      numbers: [{ value: '9999970027', valid: true }],
      offered: ['bank-transfer'],
      notOffered: ['card', 'blik', 'cash-on-delivery'],
      ibans: ['PL34999999990000000000000417'],
    },
    bad: ['payment-choice'],
  },
};
