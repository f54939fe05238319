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

const tool = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['tool', colour], name.startsWith('Sada') ? 'Sady' : 'Elektrické nářadí', about, { was, brand: 'Makita', stock: 'Poslední 3 kusy' }); // prettier-ignore

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
  // prettier-ignore
  goods: [
    tool('vrtacka-18v', 'Aku vrtačka 18 V', 5990, 890, '#1f7a80', 'Dvě rychlosti, kroutící moment 54 Nm. Kufr, dvě baterie a nabíječka v ceně.'),
    tool('bruska-125', 'Aku bruska 125 mm', 6490, 990, '#2f6f74', 'Kotouč 125 mm, brzda, boční rukojeť.'),
    tool('pila-okruzni', 'Aku okružní pila', 7990, 1190, '#3f8a8f', 'Řez do hloubky 57 mm, vodítko a odsávání.'),
    tool('kladivo', 'Vrtací kladivo', 8990, 1290, '#16595d', 'SDS-plus, 2,4 J, tři režimy. Vrtá i do panelu.'),
    tool('sada-6', 'Sada 6 strojů v tašce', 24990, 3490, '#0f4f53', 'Vrtačka, utahovák, bruska, pila, svítilna a vysavač v jedné tašce.'),
    tool('pila-primocara', 'Přímočará pila', 5490, 850, '#4f9fa4', 'Kyvadlový zdvih, výměna listu bez klíče.'),
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
