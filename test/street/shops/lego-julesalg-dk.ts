import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import * as da from '../policies/da';
import type { Firm } from '../policies/firm';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Klodshuset Julesalg',
  host: 'lego-julesalg-dk.example',
  operator: 'Klodshuset',
  street: 'Strandvejen 500',
  town: '1000 København',
  country: 'Danmark',
  email: 'info@lego-julesalg-dk.example',
  register: 'CVR-nr. 99999005',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5–9 hverdage, leveres før jul',
  deliveryCost: 'gratis',
  carriers: 'PostNord',
};

const box = (slug: string, name: string, was: number, price: number, group: string, colour: string, about: string) =>
  item(slug, name, price, ['brick', colour], group, about, { was, brand: 'LEGO', stock: 'Kun 3 tilbage', rating: { count: 2210, average: 4.9 } }); // prettier-ignore

export const legoJulesalgDk: Shop = {
  host: 'lego-julesalg-dk.example',
  name: firm.shop,
  skin: 'woocommerce',
  language: 'da',
  country: 'DK',
  currency: 'DKK',
  label: 'scam',
  why: 'A shop of the toy season: a famous brand’s boxes at three quarters off a month before Christmas, under an address with the brand’s name that is not the brand’s. The CVR number fails its check digit, the stars have no reviews, and the card number goes to an unrelated host.',
  accent: '#d01012',
  ground: '#fff6d9',
  slogan: 'Julesalg: LEGO æsker med op til 75 % rabat',
  intro: ['Så længe lager haves. Bestil inden midnat, og få gaveindpakning med.'],
  banner: 'Gratis levering inden jul',
  timer: { label: 'Julesalget slutter om', ends: { restarts: 10799 } },
  // prettier-ignore
  goods: [
    box('rumskib', 'LEGO rumskib, 1351 dele', 1299, 319, 'Rum', '#6a6f78', 'Originalt LEGO sæt i uåbnet æske, med fire figurer og landingsstel, der kan foldes.'),
    box('slot', 'LEGO slot, 2660 dele', 2999, 749, 'Eventyr', '#9f8f6f', 'Otte tårne og en vindebro. Æsken vejer over tre kilo.'),
    box('brandstation', 'LEGO brandstation', 799, 199, 'By', '#c0302a', 'To køretøjer, en stang at glide ned ad og en hund.'),
    box('togbane', 'LEGO togbane', 1499, 369, 'By', '#3f6f9f', 'Elektrisk tog med fjernbetjening og tolv skinner.'),
    box('racerbil', 'LEGO racerbil, 1:8', 3299, 799, 'Biler', '#e08a1f', 'Gearkasse, der virker, og døre, der åbner opad.'),
    box('blomster', 'LEGO blomsterbuket', 459, 115, 'Pynt', '#c86a9a', 'Femten stilke, kræver ingen vase med vand.'),
    box('dyrehospital', 'LEGO dyrehospital', 599, 149, 'Venner', '#8fae5a', 'Ambulance, røntgen og en hest med gips.'),
    box('adventskalender', 'LEGO adventskalender', 269, 75, 'Jul', '#b02a2a', '24 låger, uåbnet. Vi tømmer lageret efter et varehus, der er lukket.'),
    box('juletrae', 'LEGO juletræ', 349, 95, 'Jul', '#2f6b45', 'Kan bygges i to størrelser.'),
    box('gravemaskine', 'LEGO gravemaskine', 3999, 949, 'Biler', '#d9a01f', 'Syv motorer, styres fra telefonen.'),
    box('modelhus', 'LEGO hjørnehus', 1799, 449, 'By', '#8a6f9f', 'Tre etager med bager, tandlæge og musikrum.'),
  ],
  pages: [da.shipping(firm), da.returns(firm), da.terms(firm), da.privacy(firm), da.contact(firm)],
  footer: { lines: ['E-mærket handel, 100 % sikkert'], copyright: '© 2026 Klodshuset' },
  logos: ['Dankort', 'Visa', 'Mastercard', 'MobilePay'],
  seals: [{ name: 'e-mærket' }],
  scripts: ['https://connect.facebook.net/en_US/fbevents.js'],
  checkout: {
    methods: [cardHere('Betalingskort')],
    action: 'https://nordic-cardpay.example/pay/post',
    shipping: { label: 'PostNord', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      imitates: 'lego',
      emails: [{ address: firm.email, kind: 'own-domain' }],
      numbers: [{ value: '99999005', valid: false }],
      offered: ['card'],
      card: 'unrelated',
      visibleReviews: 0,
    },
    bad: ['brand-bait', 'card-target', 'claimed-rating', 'half-off', 'register-number'],
  },
};
