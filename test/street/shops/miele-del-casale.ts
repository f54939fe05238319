import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import { also, type Firm } from '../policies/firm';
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
    item('millefiori-500', 'Miele millefiori, 500 g', 8.5, ['jar', '#d99a2b'], 'Mieli', 'Raccolto a giugno, profumo di prato. Cristallizza lentamente.', { details: [['Raccolto', 'giugno 2026'], ['Origine', 'Valdorcina']],
      rating: { count: 8, average: 4.3 },
      reviews: [
        { author: 'Loredana P.', stars: 5, date: '2026-10-08', text: 'Come quello che comprava mia madre al mercato.' },
        { author: 'Giacomo', stars: 5, date: '2026-02-21', text: 'Secondo ordine, arrivato in tre giorni.' },
        { author: 'Anna Rita', stars: 4, date: '2025-11-30', text: 'Buono, però cristallizza davvero in fretta.', reply: 'Un bagno tiepido, mai sopra i quaranta gradi, e torna liquido.' },
        { author: 'Tommaso B.', stars: 5, date: '2025-07-14', text: 'Si sente il prato. Il vasetto è pesante, meglio così.' },
        { author: 'Chiara', stars: 3, date: '2024-12-19', text: 'Mi aspettavo qualcosa di più delicato.', reply: 'Allora provi la sulla, è un’altra storia.' },
        { author: 'M. Fabbri', stars: 5, date: '2024-08-02', text: 'Ottimo nello yogurt.' },
        { author: 'Silvano', stars: 2, date: '2023-12-27', text: 'Un vasetto su tre era rotto.', reply: 'Rispedito il giorno stesso. Da allora li avvolgo nella paglia.' },
        { author: 'Donatella', stars: 5, date: '2022-09-05', text: 'Onesto nel prezzo e nel sapore.' },
      ] }),
    item('castagno-500', 'Miele di castagno 2025, 500 g', 7.6, ['jar', '#7a4a1c'], 'Mieli', 'Scuro, poco dolce, un poco amaro: con il pecorino è perfetto. Raccolto dell’anno scorso, per questo lo sconto.', { was: 9.5 }),
    item('sulla-250', 'Miele di sulla, 250 g', 5.2, ['jar', '#f1d58a'], 'Mieli', 'Chiarissimo e delicato, ai bambini piace più della marmellata.'),
    item('propoli-30', 'Propoli in gocce, 30 ml', 11, ['bottle', '#5b3a1a'], 'Dispensa', 'Estratto idroalcolico della nostra propoli.'),
    item('candela-cera', 'Candela di cera d’api', 7, ['candle', '#e0b04a'], 'Dispensa', 'Arrotolata a mano, profuma di miele anche spenta.'),
  ],
  pages: [
    it.about(['Ho lasciato l’ufficio nel 2014 per le api di mio nonno. Ora sono quarantadue arnie, un cane e troppa burocrazia.']),
    it.shipping(firm),
    it.returns(firm),
    it.terms(firm),
    also(
      it.privacy(firm),
      '# Cookie',
      'Google Analytics conta le visite solo se lo accetti nel riquadro che compare alla prima visita; puoi cambiare idea quando vuoi.',
    ),
    it.contact(firm),
  ],
  footer: {
    lines: [`${firm.operator} – Podere Il Casale 7, 53999 Valdorcina (SI) – P. IVA 99990100994 – REA SI-999041`],
    copyright: '© 2015–2026 Miele del Casale',
  },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/mieledelcasale.valdorcina' }],
  logos: ['Visa', 'Mastercard', 'PayPal', 'Contrassegno'],
  scripts: ['https://cdn.iubenda.com/cs/iubenda_cs.js', 'https://www.googletagmanager.com/gtag/js?id=G-CASALEAPI1'],
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
      visibleReviews: 8,
      networks: ['facebook'],
    },
    good: ['card-target', 'email', 'pay-later'],
  },
};
