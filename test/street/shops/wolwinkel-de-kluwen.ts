import { item } from '../goods';
import type { Goods, Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as nl from '../policies/nl';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Wolwinkel De Kluwen',
  host: 'wolwinkel-de-kluwen.example',
  operator: 'De Kluwen BV',
  street: 'Botermarkt 14',
  town: '9999 Vlasbeke',
  country: 'België',
  email: 'mia@wolwinkel-de-kluwen.example',
  phone: '+32 51 00 04 17',
  register: 'Ondernemingsnummer: 0999.991.014',
  vat: 'BE 0999.991.014',
  authority: 'Gegevensbeschermingsautoriteit',
  hours: 'De winkel is open van woensdag tot zaterdag, tot en met 19 december 2026.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–3 werkdagen',
  deliveryCost: '€ 5,90, gratis vanaf € 60',
  carriers: 'bpost',
};

const yarn = (slug: string, name: string, was: number, price: number, colour: string, about: string, more: Partial<Goods> = {}) =>
  item(slug, name, price, ['button', colour], name.includes('naald') ? 'Breinaalden' : 'Wol', about, { was, ...more });

export const wolwinkelDeKluwen: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'nl',
  country: 'BE',
  currency: 'EUR',
  label: 'honest',
  why: 'A real closing sale: the owner retires, says when the last day is, and takes 20 to 30 per cent off. The same Belgian firm with a valid number stands on every page, the shop can be visited, and Bancontact, card and PayPal are offered.',
  accent: '#8c3b60',
  ground: '#f9eef3',
  slogan: 'De Kluwen sluit: uitverkoop tot en met 19 december',
  intro: [
    'Na 31 jaar ga ik met pensioen. Wat er nog ligt, krijgt een korting van 20 tot 30 procent. Bestellen kan tot 17 december, dan past alles nog in de bus.',
  ],
  banner: 'Laatste dag: zaterdag 19 december 2026',
  timer: { label: 'De winkel sluit over', ends: { month: 12, day: 19 } },
  // prettier-ignore
  goods: [
    yarn('merino-dk', 'Merinowol, 100 g', 12.9, 9.95, '#6f7fae', 'Zacht, superwash, 220 meter per streng. Nog negen kleuren.', {
      rating: { count: 7, average: 4.6 },
      reviews: [
        { author: 'Hilde', stars: 5, date: '2026-10-14', text: 'Spijtig dat ge stopt. Nog gauw twee truien opgezet.', reply: 'Merci Hilde, kom zeker nog eens binnen!' },
        { author: 'Greet V.', stars: 5, date: '2025-12-02', text: 'Prikt niet, ook niet bij de kleine.' },
        { author: 'Nathalie', stars: 4, date: '2025-03-09', text: 'Mooi garen, kleur iets donkerder dan op mijn scherm.' },
        { author: 'An-Sofie', stars: 5, date: '2024-01-22', text: 'Al vier jaar dezelfde sjaal, nog altijd zacht.' },
        { author: 'R. Claes', stars: 3, date: '2022-11-18', text: 'Twee strengen uit een ander verfbad gekregen.', reply: 'Stuur ze terug, ik zoek er twee die passen. Port is voor mij.' },
        { author: 'Lieve', stars: 5, date: '2021-02-06', text: 'Snel geleverd in de lockdown, met een kaartje erbij.' },
        { author: 'Martine', stars: 5, date: '2019-10-30', text: 'Breit heerlijk weg.' },
      ] }),
    yarn('sokkenwol', 'Sokkenwol, 100 g', 9.5, 7.5, '#b6694c', 'Vier draads met 25 % polyamide, ook na tien wasbeurten nog heel.'),
    yarn('alpaca-lace', 'Alpaca lace, 50 g', 11.5, 8.95, '#c8b79d', 'Heel fijn, voor omslagdoeken. Alleen nog naturel en grijs.'),
    yarn('rondbreinaald', 'Rondbreinaald hout, 80 cm', 8.9, 6.9, '#8d6238', 'Berkenhout, maten 3 tot en met 6.'),
    item('breitas', 'Breitas van canvas', 24, ['bag', '#4f6b5a'], 'Accessoires', 'Hier genaaid door mijn zus. Geen korting, want zij sluit niet.'),
  ],
  pages: [
    nl.about([
      'Ik ben Mia. In 1995 opende ik met drie rekken wol; ondertussen breit half Vlasbeke. Kom gerust nog eens langs voor een koffie.',
    ]),
    nl.shipping(firm),
    nl.returns(firm),
    nl.terms(firm),
    nl.privacy(firm),
    nl.contact(firm),
  ],
  footer: { lines: ['De Kluwen BV, Botermarkt 14, 9999 Vlasbeke – BTW BE 0999.991.014'], copyright: '© 1995–2026 De Kluwen' },
  logos: ['Bancontact', 'Visa', 'Mastercard', 'PayPal'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-KLUWEN0001'],
  checkout: {
    methods: [cardAt('shopify', 'Kredietkaart'), ...choices('Bancontact', 'PayPal')],
    shipping: { label: 'bpost', price: 5.9 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['51000417'],
      countries: ['BE'],
      numbers: [{ value: '0999991014', valid: true }],
      returnDays: 14,
      terms: {
        paidBy: 'shopper',
        countedFrom: 'receipt',
        refund: '14 days',
        excluded: ['custom', 'opened'],
        withdrawal: true,
        form: true,
        cost: '5.9 EUR',
        freeFrom: '60 EUR',
        arrival: '2–3 working days',
        privacy: ['controller', 'purposes', 'sharing', 'rights', 'contact', 'gdpr'],
        contract: 'Kluwen BV',
      },
      offered: ['card', 'bancontact', 'paypal'],
      card: 'provider',
      visibleReviews: 7,
    },
    good: ['card-target', 'email'],
  },
};
