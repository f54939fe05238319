import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as it from '../policies/it';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Miele del Casale',
  host: 'miele-del-casale.example',
  operator: 'Azienda Agricola Il Casale di Fiorenza Bandini',
  person: 'Fiorenza Bandini',
  street: 'Podere Il Casale 7',
  town: '53999 Valdorcina (SI)',
  country: 'Italia',
  email: 'fiorenza@miele-del-casale.example',
  phone: '+39 0577 000412',
  vat: '99990100994',
  register: 'REA SI-999041',
  hours: 'Rispondo la sera, quando le api dormono.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–4 giorni lavorativi',
  deliveryCost: '6,90 €, gratis sopra i 59 €',
  carriers: 'un corriere espresso',
};

export const mieleDelCasale: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'opencart',
  language: 'it',
  country: 'IT',
  currency: 'EUR',
  label: 'honest',
  why: 'A beekeeper’s farm shop that names its owner, farm, telephone and a valid VAT number on every page, as Italian law asks. Ordinary prices, cards through a known provider, and one can pay the courier on delivery.',
  accent: '#a8690c',
  ground: '#fdf5e3',
  slogan: 'Miele e propoli dalle nostre arnie',
  intro: ['Quarantadue arnie tra sulla e castagni. Smielo a freddo, invasetto a mano e spedisco il martedì.'],
  // prettier-ignore
  goods: [
    item('millefiori-500', 'Miele millefiori, 500 g', 8.5, ['jar', '#d99a2b'], 'Mieli', 'Raccolto a giugno, profumo di prato. Cristallizza lentamente.', { details: [['Raccolto', 'giugno 2026'], ['Origine', 'Valdorcina']] }),
    item('castagno-500', 'Miele di castagno, 500 g', 9.5, ['jar', '#7a4a1c'], 'Mieli', 'Scuro, poco dolce, un poco amaro: con il pecorino è perfetto.'),
    item('sulla-250', 'Miele di sulla, 250 g', 5.2, ['jar', '#f1d58a'], 'Mieli', 'Chiarissimo e delicato, ai bambini piace più della marmellata.'),
    item('propoli-30', 'Propoli in gocce, 30 ml', 11, ['bottle', '#5b3a1a'], 'Dispensa', 'Estratto idroalcolico della nostra propoli.'),
    item('candela-cera', 'Candela di cera d’api', 7, ['candle', '#e0b04a'], 'Dispensa', 'Arrotolata a mano, profuma di miele anche spenta.'),
  ],
  pages: [
    it.about(['Ho lasciato l’ufficio nel 2014 per le api di mio nonno. Ora sono quarantadue arnie, un cane e troppa burocrazia.']),
    it.shipping(firm),
    it.returns(firm),
    it.terms(firm),
    it.privacy(firm),
    it.contact(firm),
  ],
  footer: {
    lines: [`${firm.operator} – Podere Il Casale 7, 53999 Valdorcina (SI) – P. IVA 99990100994 – REA SI-999041`],
    copyright: '© 2015–2026 Miele del Casale',
  },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/mieledelcasale.valdorcina' }],
  logos: ['Visa', 'Mastercard', 'PayPal', 'Contrassegno'],
  checkout: {
    methods: [cardAt('stripe', 'Carta di credito o debito'), ...choices('PayPal', 'Contrassegno (+ 4,00 €)', 'Bonifico bancario')],
    shipping: { label: 'Corriere espresso', price: 6.9 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['577000412'],
      countries: ['IT'],
      numbers: [{ value: '99990100994', valid: true }],
      returnDays: 14,
      terms: {
        paidBy: 'shopper',
        countedFrom: 'receipt',
        refund: '14 days',
        excluded: ['custom', 'opened'],
        withdrawal: true,
        cost: '6.9 EUR',
        freeFrom: '59 EUR',
        arrival: '2–4 working days',
        warrantyMonths: 24,
        legalWarranty: true,
      },
      offered: ['card', 'paypal', 'cash-on-delivery', 'bank-transfer'],
      card: 'provider',
      networks: ['facebook'],
    },
    good: ['card-target', 'email', 'pay-later'],
  },
};
