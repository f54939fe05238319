import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as pl from '../policies/pl';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Rowery Hurt',
  host: 'rowery-elektryczne-hurt.example',
  operator: 'Rowery Hurt Sp. z o.o.',
  street: 'ul. Magazynowa 88',
  town: '62-999 Dąbrówka Wielka',
  country: 'Polska',
  email: 'zamowienia@rowery-elektryczne-hurt.example',
  vat: '999-998-00-21',
  register: 'KRS 0000999417, kapitał zakładowy 5 000 zł',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3–7 dni roboczych',
  deliveryCost: 'gratis',
  carriers: 'spedycja paletowa',
  delivery: 'freight',
};

const bike = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['bike', colour], name.startsWith('Hulajnoga') ? 'Hulajnogi' : 'Rowery elektryczne', about, { was }); // prettier-ignore

export const roweryElektryczneHurt: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'prestashop',
  language: 'pl',
  country: 'PL',
  currency: 'PLN',
  label: 'scam',
  why: 'Electric bicycles at 40 per cent of their price from a company whose NIP fails its check digit and that has no telephone. BLIK, Przelewy24 and payment on delivery are promised on every page; the checkout takes an advance transfer to a foreign account only.',
  accent: '#2b4c7e',
  ground: '#ebf0f7',
  slogan: 'Rowery elektryczne w cenach hurtowych',
  intro: ['Kupujesz z magazynu, bez marży salonu. Płatność: BLIK, Przelewy24, karta lub za pobraniem.'],
  // prettier-ignore
  goods: [
    bike('trekking-e', 'Rower trekkingowy E-500', 8999, 3599, '#2f5f8f', 'Silnik centralny, bateria 500 Wh, hamulce hydrauliczne.'),
    bike('gorski-e', 'Rower górski E-750', 14999, 5899, '#7a2f2f', 'Pełne zawieszenie, sztyca regulowana z kierownicy.'),
    bike('miejski-e', 'Rower miejski E-400', 6999, 2799, '#7fa08f', 'Niska rama, koszyk i oświetlenie w cenie.'),
    bike('skladany-e', 'Rower składany E-250', 4999, 1999, '#c99a3a', 'Waży 17 kg, mieści się w bagażniku.'),
    bike('hulajnoga-pro', 'Hulajnoga elektryczna Pro', 3499, 1399, '#3a3a40', 'Zasięg 60 km, amortyzator z przodu, składana.'),
    bike('cargo-e', 'Rower cargo', 17999, 7199, '#5a4a6a', 'Skrzynia na dwoje dzieci, pokrowiec przeciwdeszczowy.'),
    bike('damski-e', 'Rower damski E-450', 7499, 2999, '#b07a8f', 'Wygodne siodło, przerzutka w piaście.'),
    bike('fatbike', 'Fatbike E-1000', 9999, 3999, '#4f5a3f', 'Opony 4 cale, na piasek i śnieg.'),
    bike('mlodziezowy-e', 'Rower młodzieżowy E-250', 5499, 2099, '#c4623a', 'Koła 24 cale, ograniczenie do 20 km/h.'),
    bike('hulajnoga-mini', 'Hulajnoga elektryczna Mini', 1999, 799, '#6f7a85', 'Dziesięć kilo, bateria wyjmowana.'),
  ],
  pages: [pl.shipping(firm), pl.returns(firm), pl.terms(firm), pl.privacy(firm), pl.contact(firm)],
  footer: { lines: ['Rowery Hurt Sp. z o.o., NIP 999-998-00-21'], copyright: '© 2026 Rowery Hurt' },
  logos: ['BLIK', 'Przelewy24', 'Visa', 'Mastercard'],
  checkout: {
    methods: choices(['Przelew tradycyjny (przedpłata)', 'Odbiorca: Velo Logistics, IBAN LT12 1000 0111 0100 1000']),
    shipping: { label: 'Spedycja', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: ['Rowery Hurt Sp. z o.o.'],
      numbers: [{ value: '9999980021', valid: false }],
      promised: ['blik', 'przelewy24', 'card'],
      offered: ['bank-transfer'],
      notOffered: ['blik', 'przelewy24', 'card', 'cash-on-delivery'],
      ibans: ['LT121000011101001000'],
    },
    bad: ['half-off', 'payment-choice', 'promised-payment', 'register-number'],
  },
};
