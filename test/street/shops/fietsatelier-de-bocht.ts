import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as nl from '../policies/nl';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Fietsatelier De Bocht',
  host: 'fietsatelier-de-bocht.example',
  operator: 'Fietsatelier De Bocht V.O.F.',
  street: 'Kadewal 31',
  town: '7499 ZX Iselmuden',
  country: 'Nederland',
  email: 'werkplaats@fietsatelier-de-bocht.example',
  phone: '0570 000 417',
  register: 'KvK-nummer: 99990417',
  vat: 'NL009999103B01',
  hours: 'Open van dinsdag tot en met zaterdag, 10–17 uur. We mailen meestal dezelfde dag terug.',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '1–3 werkdagen',
  deliveryCost: '€ 6,95, wielen € 14,50',
  carriers: 'PostNL',
};

export const fietsatelierDeBocht: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'nl',
  country: 'NL',
  currency: 'EUR',
  label: 'honest',
  why: 'A workshop that sells second-hand bicycle parts, one of each, and says frankly what is worn on them. Trade register and VAT numbers, address, telephone and opening hours are there, and iDEAL, card and PayPal at the checkout.',
  accent: '#1f5d57',
  ground: '#eaf3f1',
  slogan: 'Gebruikte onderdelen voor oude stadsfietsen',
  intro: [
    'We halen afgedankte fietsen uit elkaar en geven de goede stukken een tweede leven. Van elk onderdeel is er één, met foto van precies dat stuk.',
  ],
  // prettier-ignore
  goods: [
    item('achternaaf-3v', 'Achternaaf met 3 versnellingen, gereviseerd', 49, ['wheel', '#8a8f94'], 'Naven', 'Schoongemaakt, opnieuw gevet en een week proefgereden. Krasjes op de as.', { brand: 'Sturmey-Archer', stock: 'Eén exemplaar' }),
    item('koplamp-jaren-70', 'Koplamp, jaren zeventig', 18.5, ['lamp', '#c9c2b4'], 'Verlichting', 'Chroom met vliegroest aan de onderkant. Nieuwe bedrading.', { stock: 'Eén exemplaar' }),
    item('zadel-leer', 'Leren zadel, ingereden', 34, ['chair', '#6e4526'], 'Zadels', 'Zit als een oude schoen. Eén klinknagel vervangen.'),
    item('stuur-omafiets', 'Stuur van een omafiets', 14, ['bike', '#2b2b2b'], 'Sturen', 'Recht, zwart, 22,2 mm. Handvatten zitten er niet bij.'),
  ],
  pages: [
    nl.about(['De Bocht is van Joris en Famke. Elke vrijdag sleutelen er leerlingen van de praktijkschool mee.']),
    nl.shipping(firm),
    nl.returns(firm),
    nl.terms(firm),
    nl.privacy(firm),
    nl.contact(firm),
  ],
  footer: {
    lines: ['Fietsatelier De Bocht V.O.F., Kadewal 31, 7499 ZX Iselmuden', 'KvK 99990417 · btw NL009999103B01'],
    copyright: '© 2026 De Bocht',
  },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/fietsatelierdebocht/' }],
  logos: ['iDEAL', 'Visa', 'Mastercard', 'PayPal'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-DEBOCHT001'],
  checkout: {
    methods: [...choices('iDEAL', 'PayPal'), cardAt('mollie', 'Creditcard')],
    shipping: { label: 'PostNL', price: 6.95 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['570000417'],
      operators: ['Fietsatelier De Bocht V.O.F.'],
      countries: ['NL'],
      numbers: [{ value: 'NL009999103B01', valid: true }],
      returnDays: 30,
      offered: ['ideal', 'paypal', 'card'],
      card: 'provider',
    },
    good: ['card-target', 'email', 'register-number'],
  },
};
