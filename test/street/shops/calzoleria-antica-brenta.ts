import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as it from '../policies/it';
import { WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Calzoleria Antica Brenta',
  host: 'calzoleria-antica-brenta.example',
  operator: 'Sunrise Wave Trading Limited',
  street: 'Unit 12, Longgang Avenue',
  town: 'Shenzhen 518000',
  country: 'Cina',
  email: 'assistenza@calzoleria-antica-brenta.example',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '8–16 giorni lavorativi',
  deliveryCost: 'gratuite',
  carriers: 'i nostri partner logistici',
};

const shoe = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['shoe', colour], /stival/i.test(name) ? 'Stivali' : 'Mocassini e sandali', about, { was, options: { label: 'Numero', values: ['36', '37', '38', '39', '40', '41'] }, stock: 'Ultime paia', rating: { count: 1204, average: 4.8 } }); // prettier-ignore

export const calzoleriaAnticaBrenta: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'it',
  country: 'IT',
  currency: 'EUR',
  label: 'scam',
  why: 'An “old cobbler’s on the Brenta” without VAT number, street or telephone in Italy, whose legal notice names a Chinese trading company and whose returns go to Shenzhen. Two thirds off for ever, a clock that starts again; PayPal will help, yet who wants leather from a workshop gets glued plastic.',
  accent: '#7a4326',
  ground: '#f8f1ea',
  slogan: 'Dal 1958 scarpe cucite come una volta',
  intro: [
    'Papà Gino va in pensione e la bottega chiude con lui. Prima di spegnere la luce, le sue ultime paia a un prezzo che non vedrete più.',
  ],
  banner: 'Chiusura bottega: fino al 70 % di sconto',
  timer: { label: 'Lo sconto termina tra', ends: { restarts: 12599 } },
  // prettier-ignore
  goods: [
    shoe('mocassino-dolo', 'Mocassino Dolo', 139.9, 44.9, '#8a5230', 'Cucito a mano nella nostra bottega, suola in cuoio e mascherina morbida.'),
    shoe('stivaletto-mira', 'Stivaletto Mira', 189.9, 59.9, '#4f3322', 'Elastici laterali, fodera in vitello. Si infila senza calzascarpe.'),
    shoe('sandalo-stra', 'Sandalo Stra', 119.9, 37.9, '#b8763f', 'Due fasce incrociate, sottopiede in sughero che prende la forma del piede.'),
    shoe('stivale-oriago', 'Stivale Oriago', 219.9, 69.9, '#2f221a', 'Gambale alto di pelle conciata al vegetale, tacco di tre centimetri.'),
    shoe('ballerina-fiesso', 'Ballerina Fiesso', 109.9, 34.9, '#a33a3f', 'Punta tonda, fiocchetto cucito da zia Elda.'),
    shoe('mocassino-noale', 'Mocassino Noale', 145.9, 46.9, '#5f4a3a', 'Frangia e nappine, per l’ufficio e per la domenica.'),
    shoe('ciabatta-campagna', 'Ciabatta Campagna', 89.9, 28.9, '#9f8560', 'Da casa o da giardino, con il plantare della nonna.'),
  ],
  pages: [
    it.about(['Nel 1958 nonno Ettore aprì la bottega con due forme e un martello. Oggi salutiamo i clienti di tre generazioni.']),
    it.shipping(firm),
    it.returns(firm),
    it.privacy(firm),
    it.imprint(firm),
  ],
  footer: { lines: ['Artigianato italiano dal 1958'], copyright: '© 2026 Calzoleria Antica Brenta' },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/' }],
  logos: ['Visa', 'Mastercard', 'PayPal', 'Klarna'],
  scripts: ['https://connect.facebook.net/en_US/fbevents.js'],
  checkout: {
    methods: [cardAt('shopify', 'Carta di credito'), ...choices('PayPal')],
    shipping: { label: 'Spedizione gratuita', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: WARY,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: [firm.operator],
      offered: ['card', 'paypal'],
      notOffered: ['klarna'],
      card: 'provider',
      visibleReviews: 0,
    },
    bad: ['claimed-rating', 'half-off', 'return-place'],
  },
};
