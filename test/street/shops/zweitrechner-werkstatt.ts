import { item } from '../goods';
import type { Goods, Shop } from '../model';
import { cardAt, choices } from '../payments';
import * as de from '../policies/de';
import { also, type Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Zweitrechner-Werkstatt',
  host: 'zweitrechner-werkstatt.example',
  operator: 'Zweitrechner Kasseler Bogen UG (haftungsbeschränkt)',
  person: 'Mehtap Yıldırım-Ohm',
  street: 'Güterbahnhof 11',
  town: '34999 Niederfulda',
  country: 'Deutschland',
  email: 'werkstatt@zweitrechner-werkstatt.example',
  phone: '05619 000318',
  register: 'Amtsgericht Niederfulda, HRB 99318',
  vat: 'DE999902006',
  returnDays: 30,
  returnPaidBy: 'shop',
  deliveryTime: '1–3 Werktage',
  deliveryCost: '4,90 €, ab 150 € frei',
  carriers: 'DHL',
};

/** A used notebook; the text says what the new one cost, as dealers in used devices do. */
const used = (slug: string, name: string, price: number, brand: string, about: string, more: Partial<Goods> = {}) =>
  item(slug, name, price, ['machine', '#3a3f47'], 'Notebooks', about, { brand, ...more });

export const zweitrechnerWerkstatt: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopware',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'honest',
  why: 'A company of one year with the smallest legal form sells well-known brands at half of what they cost new, which looks like many a fake shop. But they are used, every scratch and battery is described, register and VAT number fit, and invoice, PayPal and card are all there to choose.',
  accent: '#1f6f5c',
  ground: '#eef5f2',
  slogan: 'Gebrauchte Notebooks, geprüft und aufgeschraubt',
  intro: ['Wir kaufen Leasing-Rückläufer, tauschen Akku und Wärmeleitpaste und schreiben dazu, was man sieht. Etwa halb so teuer wie neu.'],
  goods: [
    used('thinkpad-t14', 'Lenovo ThinkPad T14 Gen 2, gebraucht, Zustand gut', 389, 'Lenovo', 'Kratzer am Deckel links, Tastatur glänzt leicht. Akku auf 91 Prozent gemessen, 16 GB, 512 GB.', {
      details: [['Zustand', 'B: deutliche Spuren'], ['Akku', '91 %, gemessen am 9. November'], ['Garantie', '24 Monate von uns']],
      reviews: [
        { author: 'Jörn T.', stars: 5, date: '2026-10-02', text: 'Genau die Macke, die auf dem Foto war. Läuft.' },
        { author: 'K. Albers', stars: 2, date: '2026-09-18', text: 'Lüfter hat nach drei Tagen geklappert.', reply: 'Stimmt, unser Fehler. Der neue Lüfter ist drin, das Porto haben wir überwiesen.' },
        { author: 'Selin', stars: 4, date: '2026-08-27', text: 'Gutes Gerät, Netzteil war nicht das originale.' },
      ],
      rating: { count: 3, average: 3.7 },
    }),
    used('latitude-5420', 'Dell Latitude 5420, gebraucht, Zustand sehr gut', 349, 'Dell', 'Stand vermutlich in einer Dockingstation: außen fast neu, Akku 84 Prozent.'),
    used('elitebook-840', 'HP EliteBook 840 G8, gebraucht, Zustand mäßig', 279, 'HP', 'Eine Ecke hat eine Beule, der Bildschirm ist tadellos. Darum so günstig.'),
    item('dock', 'Dockingstation USB-C, gebraucht', 59, ['box', '#555b66'], 'Zubehör', 'Mit Netzteil. Zwei Bildschirme haben wir daran getestet.'),
    used('thinkpad-x13', 'Lenovo ThinkPad X13 Gen 1, gebraucht, Zustand gut', 299, 'Lenovo', 'Leicht, leise, mit schwedischer Tastatur. Aufkleber liegen bei, Akku 88 Prozent.'),
    used('probook-450', 'HP ProBook 450 G7, gebraucht, Zustand gut', 249, 'HP', 'Großer Bildschirm mit einem hellen Punkt oben rechts, den man auf Weiß sieht.'),
    used('lifebook-u749', 'Fujitsu Lifebook U749, gebraucht, Zustand mäßig', 189, 'Fujitsu', 'Das Gehäuse hat Farbe gelassen, innen ist alles frisch: Akku, Lüfter, SSD.'),
    used('macbook-air-2020', 'Apple MacBook Air 2020, gebraucht, Zustand sehr gut', 459, 'Apple', '112 Ladezyklen, 256 GB. Der Vorbesitz hat eine Hülle benutzt.'),
    item('netzteil-65', 'Netzteil 65 W USB-C, gebraucht', 15, ['tool', '#4a4f55'], 'Zubehör', 'Original von Lenovo oder Dell, je nachdem, was in der Kiste liegt.'),
    item('tasche-14', 'Notebooktasche 14 Zoll, neu', 22, ['bag', '#5a5f66'], 'Zubehör', 'Das einzig Neue hier: aus Banner-Resten genäht, von der Werkstatt im Hinterhaus.'),
  ], // prettier-ignore
  pages: [
    de.about([
      'Mehtap hat bei einem Leasinghaus aussortiert und irgendwann gefragt, wohin das alles geht. Seit Oktober 2025 sind wir zu dritt.',
    ]),
    de.shipping(firm),
    de.returns(firm),
    also(
      de.privacy(firm),
      '# Besucherzählung',
      'Google Analytics läuft nur, wenn Sie im Einwilligungsfenster zugestimmt haben. Die Einwilligung können Sie jederzeit über das Schildsymbol unten links widerrufen.',
    ),
    de.terms(firm),
    de.imprint(firm),
    de.contact({ ...firm, hours: 'Mo–Do 10–16 Uhr; auf Mails antworten wir am selben Tag.' }),
  ],
  footer: {
    lines: ['Zweitrechner Kasseler Bogen UG (haftungsbeschränkt), Güterbahnhof 11, 34999 Niederfulda'],
    copyright: '© 2026 Zweitrechner-Werkstatt',
  },
  social: [{ network: 'Mastodon', href: 'https://mastodon.social/@zweitrechner' }],
  logos: ['PayPal', 'Klarna', 'Visa', 'Mastercard'],
  scripts: ['https://web.cmp.usercentrics.eu/ui/loader.js', 'https://www.googletagmanager.com/gtm.js?id=GTM-ZWEITR1'],
  checkout: {
    methods: [...choices('PayPal', 'Rechnung mit Klarna', 'Vorkasse'), cardAt('adyen', 'Kreditkarte')],
    shipping: { label: 'DHL Paket', price: 0 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['5619000318'],
      operators: [firm.operator],
      countries: ['DE'],
      numbers: [{ value: 'DE999902006', valid: true }],
      returnDays: 30,
      offered: ['paypal', 'card', 'bank-transfer'],
      card: 'provider',
      visibleReviews: 3,
    },
    good: ['card-target', 'email', 'pay-later', 'register-number'],
  },
};
