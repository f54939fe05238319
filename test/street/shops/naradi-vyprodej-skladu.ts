import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import * as cs from '../policies/cs';
import type { Firm } from '../policies/firm';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Nářadí Výprodej',
  host: 'naradi-vyprodej-skladu.example',
  operator: 'Nářadí Výprodej',
  street: 'Skladová 1',
  town: 'Praha',
  country: 'Česká republika',
  email: 'podpora.naradi.vyprodej@gmail.com',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '6–12 dnů',
  deliveryCost: 'zdarma',
  carriers: 'kurýra',
};

const tool = (slug: string, name: string, was: number, price: number, colour: string) =>
  item(slug, name, price, ['tool', colour], name.startsWith('Sada') ? 'Sady' : 'Elektrické nářadí', 'Vyprodáváme sklad po zrušené prodejně. Kufr, dvě baterie a nabíječka v ceně.', { was, brand: 'Makita', stock: 'Poslední 3 kusy' }); // prettier-ignore

export const naradiVyprodejSkladu: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'opencart',
  language: 'cs',
  country: 'CZ',
  currency: 'CZK',
  label: 'scam',
  why: 'Branded power tools at a sixth of their price, a restarting clock, no identification number, an address without a postcode and a free-mail box. The card form posts the number to a host that is neither the shop nor a payment provider.',
  accent: '#0f6f74',
  ground: '#e6f4f4',
  slogan: 'Výprodej skladu: aku nářadí se slevou až 85 %',
  intro: ['Končíme a vše musí pryč. Objednejte dnes, odesíláme zítra.'],
  banner: 'Sleva platí už jen dnes',
  timer: { label: 'Výprodej končí za', ends: { restarts: 5399 } },
  goods: [
    tool('vrtacka-18v', 'Aku vrtačka 18 V', 5990, 890, '#1f7a80'),
    tool('bruska-125', 'Aku bruska 125 mm', 6490, 990, '#2f6f74'),
    tool('pila-okruzni', 'Aku okružní pila', 7990, 1190, '#3f8a8f'),
    tool('kladivo', 'Vrtací kladivo', 8990, 1290, '#16595d'),
    tool('sada-6', 'Sada 6 strojů v tašce', 24990, 3490, '#0f4f53'),
    tool('pila-primocara', 'Přímočará pila', 5490, 850, '#4f9fa4'),
    tool('radio', 'Stavební rádio', 3490, 590, '#5f6f70'),
    tool('sekacka', 'Aku sekačka', 12990, 1890, '#6f8f4f'),
  ],
  pages: [cs.shipping(firm), cs.returns(firm), cs.privacy(firm), { topic: 'contact', slug: 'kontakt', title: 'Kontakt', form: true, prose: [`E-mail: [${firm.email}](mailto:${firm.email})`] }], // prettier-ignore
  footer: { lines: ['Bezpečný nákup, záruka vrácení peněz'], copyright: '© 2026 Nářadí Výprodej' },
  logos: ['Visa', 'Mastercard', 'PayPal', 'Google Pay'],
  seals: [{ name: 'Heureka Ověřeno zákazníky' }],
  checkout: {
    methods: [cardHere('Platební karta')],
    action: 'https://checkout.stark-acquirer.example/v2/charge',
    shipping: { label: 'Kurýr', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      offered: ['card'],
      notOffered: ['paypal', 'google-pay'],
      card: 'unrelated',
      seals: [{ name: 'Heureka', proof: 'unlinked' }],
    },
    bad: ['card-target', 'half-off', 'seal-proof'],
  },
};
