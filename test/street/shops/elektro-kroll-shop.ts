import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';
import { ALARMED, UNEASY } from '../verdicts';

/** The notice of an invented electrician's firm, word for word; only mail and account are the copyist's. */
const firm: Firm = {
  shop: 'Elektro Kroll Shop',
  host: 'elektro-kroll-shop.example',
  operator: 'Elektro Kroll GmbH & Co. KG',
  person: 'Sabine Kroll',
  street: 'Bahnhofstraße 88',
  town: '34999 Wabertal',
  country: 'Deutschland',
  email: 'service@elektro-kroll-shop.example',
  phone: '030 23125499',
  register: 'Amtsgericht Fritzlar, HRA 99041',
  vat: 'DE999900215',
  hours: 'Mo–Fr 9–17 Uhr',
  returnDays: 14,
  returnPaidBy: 'shop',
  deliveryTime: '2–4 Werktage nach Zahlungseingang',
  deliveryCost: 'versandkostenfrei',
  carriers: 'DHL',
};

export const elektroKrollShop: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'scam',
  why: 'A real-looking electrician’s firm with matching register and VAT numbers seems to sell washing machines at ten per cent below the market; its notice was copied. PayPal, invoice and cards are shown on every page, yet the checkout leaves a transfer to a person in Spain: that is the only fault, and it is enough.',
  accent: '#0f5f9a',
  ground: '#eaf3fa',
  slogan: 'Elektrogeräte vom Fachbetrieb',
  intro: ['Beratung, Verkauf, Reparatur. Bequem zahlen mit PayPal, Kreditkarte oder auf Rechnung.'],
  // prettier-ignore
  goods: [
    item('waschmaschine-8', 'Waschmaschine 8 kg, 1400 U/min', 449, ['machine', '#dfe3e8'], 'Waschen', 'Mit Mengenautomatik und Nachlegefunktion.', { was: 499 }),
    item('trockner-8', 'Wärmepumpentrockner 8 kg', 529, ['machine', '#cfd6dd'], 'Waschen', 'A++, sehr leise. Filter reinigt sich selbst.'),
    item('spueler-60', 'Geschirrspüler 60 cm', 479, ['machine', '#b9c1c9'], 'Küche', '14 Maßgedecke, Besteckschublade, Bodenleuchte.'),
    item('backofen', 'Einbaubackofen', 389, ['machine', '#33363a'], 'Küche', 'Heißluft, Pyrolyse, Teleskopauszug an zwei Ebenen.'),
  ],
  pages: [
    de.about(['Meisterbetrieb seit 1974, heute in zweiter Generation geführt von Sabine Kroll.']),
    de.shipping(firm),
    de.returns(firm),
    de.privacy(firm),
    de.terms(firm),
    de.imprint(firm),
    de.contact(firm),
  ],
  footer: { lines: ['Elektro Kroll GmbH & Co. KG, Bahnhofstraße 88, 34999 Wabertal'], copyright: '© 2026 Elektro Kroll' },
  logos: ['PayPal', 'Visa', 'Mastercard', 'Rechnung', 'Klarna'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-EKROLL0001'],
  checkout: {
    methods: choices(['Überweisung', 'Empfänger: J. Moreno, IBAN ES91 2100 0418 4502 0005 1332. Bitte Bestellnummer angeben.']),
    shipping: { label: 'DHL', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: [firm.operator],
      numbers: [{ value: 'DE999900215', valid: true }],
      promised: ['paypal', 'card', 'invoice'],
      offered: ['bank-transfer'],
      notOffered: ['paypal', 'card', 'invoice', 'klarna'],
      ibans: ['ES9121000418450200051332'],
    },
    bad: ['payment-choice', 'promised-payment'],
  },
};
