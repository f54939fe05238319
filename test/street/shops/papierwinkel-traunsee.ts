import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import * as de from '../policies/de';
import { also, type Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Papierwinkel',
  host: 'papierwinkel-traunsee.example',
  operator: 'Papierwinkel Edlinger KG',
  street: 'Seezeile 11',
  town: '4899 Traunwinkel',
  country: 'Österreich',
  email: 'servus@papierwinkel-traunsee.example',
  phone: '+43 7612 000417',
  hours: 'Mo–Fr 9–12 und 14–18 Uhr, Sa bis Mittag',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–3 Werktage',
  deliveryCost: '€ 4,90, ab € 45 frei',
  carriers: 'der Österreichischen Post',
};

export const papierwinkelTraunsee: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopware',
  language: 'de',
  country: 'AT',
  currency: 'EUR',
  label: 'honest',
  why: 'A stationer’s that resells known brands at the usual prices, with the notice that Austrian law asks for: company register number, valid UID, trade authority. Invoice, EPS, card and PayPal are offered.',
  accent: '#2f6d8c',
  ground: '#edf5f9',
  slogan: 'Schreibwaren vom Seeufer',
  intro: ['Stifte, Hefte und Tinten, die wir im Laden selber ausprobieren. Gravur von Füllern dauert zwei Tage länger.'],
  // prettier-ignore
  goods: [
    item('lamy-safari', 'Lamy Safari Füllhalter, Feder M', 21.9, ['chisel', '#b5443a'], 'Füller', 'Mit Patrone. Linkshänderfeder bitte dazuschreiben.', { brand: 'Lamy', sku: 'L17-M' }),
    item('faber-9000', 'Faber-Castell 9000, Etui mit 12 Härtegraden', 19.5, ['box', '#2f5c46'], 'Bleistifte', 'Von 8B bis 2H, im Metalletui.', { brand: 'Faber-Castell', sku: '119065' }),
    item('heft-liniert', 'Heft A5, liniert', 4.2, ['book', '#7f9fb5'], 'Papier', '80 Blatt, fadengeheftet, aus einer Druckerei am anderen Ufer.'),
    item('tinte-see', 'Tinte „Novembersee“, 30 ml', 12.9, ['bottle', '#345a74'], 'Tinte', 'Graublau, nur bei uns. Wäscht sich aus Hemden wieder heraus, meistens.'),
    item('tagebuch-2026', 'Buchkalender 2026, Wochenansicht', 11.9, ['book', '#8a6f5a'], 'Papier', 'Das Jahr ist fast um, darum billiger. Die Notizseiten hinten sind noch alle leer.', { was: 18.9 }),
    item('kuvert-25', 'Kuverts C6 gefüttert, 25 Stück', 7.5, ['ticket', '#b9c4cc'], 'Papier', 'Seidenfutter in Blau, der Rand klebt beim Anfeuchten.', { was: 8.9 }),
    item('spitzer-messing', 'Doppelspitzer aus Messing', 9.9, ['tool', '#b5893a'], 'Bleistifte', 'Für dünne und dicke Stifte, Klingen lassen sich tauschen.'),
  ],
  pages: [
    de.about(['Seit 1962 in der Seezeile, seit 2019 in dritter Generation und im Netz.']),
    de.shipping(firm),
    de.returns(firm),
    also(
      de.privacy(firm),
      '# Cookies',
      'Mit Ihrer Einwilligung zählt Google Analytics die Besuche. Ohne sie laden wir es nicht; ändern können Sie das im Cookie-Fenster.',
    ),
    de.terms(firm),
    {
      topic: 'legal-notice',
      slug: 'impressum',
      title: 'Impressum',
      prose: [
        '# Informationen gemäß § 5 ECG und Offenlegung gemäß § 25 MedienG',
        'Papierwinkel Edlinger KG',
        'Seezeile 11, 4899 Traunwinkel, Österreich',
        'Unternehmensgegenstand: Handel mit Papier- und Schreibwaren',
        'UID-Nummer: ATU99999001',
        'Firmenbuchnummer: FN 999041 k, Firmenbuchgericht: Landesgericht Wels',
        'Aufsichtsbehörde: Bezirkshauptmannschaft Gmunden · Mitglied der WKO',
        'Telefon: [+43 7612 000417](tel:+437612000417)',
        `E-Mail: [${firm.email}](mailto:${firm.email})`,
      ],
    },
    de.contact(firm),
  ],
  footer: { lines: ['Papierwinkel Edlinger KG, Seezeile 11, 4899 Traunwinkel'], copyright: '© 2026 Papierwinkel Edlinger KG' },
  logos: ['Rechnung', 'EPS', 'Visa', 'Mastercard', 'PayPal'],
  scripts: ['https://consent.cookiebot.com/uc.js', 'https://www.googletagmanager.com/gtag/js?id=G-PAPIERW001'],
  checkout: {
    methods: [...choices('Kauf auf Rechnung', 'EPS-Überweisung', 'PayPal'), cardAt('adyen', 'Kreditkarte')],
    shipping: { label: 'Österreichische Post', price: 4.9 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['7612000417'],
      operators: ['Papierwinkel Edlinger KG'],
      countries: ['AT'],
      numbers: [{ value: 'ATU99999001', valid: true }],
      returnDays: 14,
      offered: ['invoice', 'eps', 'paypal', 'card'],
      card: 'provider',
    },
    good: ['card-target', 'email', 'legal-notice', 'pay-later', 'register-number'],
  },
};
