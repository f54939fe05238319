import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as de from '../policies/de';
import { also, type Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Käserei Alpwies',
  host: 'kaeserei-alpwies.example',
  operator: 'Käserei Alpwies GmbH',
  street: 'Dorfstrasse 41',
  town: '9699 Oberschwand',
  country: 'Schweiz',
  email: 'chaes@kaeserei-alpwies.example',
  phone: '+41 71 000 04 17',
  hours: 'Laden Mo–Sa 7.30–12 Uhr',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '1–2 Tage, Versand Montag bis Mittwoch',
  deliveryCost: 'CHF 11.50 gekühlt',
  carriers: 'der Schweizerischen Post',
};

export const kaesereiAlpwies: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopware',
  language: 'de',
  country: 'CH',
  currency: 'CHF',
  label: 'honest',
  why: 'A village cheese dairy with its company and valid UID in the legal notice, telephone and shop hours. It says openly that opened food cannot come back; one pays by invoice, TWINT or card.',
  accent: '#b02a2a',
  ground: '#fbf3e6',
  slogan: 'Bergkäse aus Rohmilch, direkt vom Käser',
  intro: ['Elf Bauern bringen uns zweimal am Tag die Milch. Wir käsen, waschen, wenden und schicken Ihnen ein Stück davon.'],
  // prettier-ignore
  goods: [
    item('bergkaese-12', 'Bergkäse, 12 Monate, 500 g', 14.5, ['cheese', '#d9a93b'], 'Käse', 'Kräftig, mit ein paar Salzkristallen. Vakuumiert.', { details: [['Milch', 'Rohmilch, silofrei'], ['Fett i. T.', '50 %']] }),
    item('mutschli', 'Mutschli, 800 g', 19.8, ['cheese', '#e3bd62'], 'Käse', 'Mild, zum Schmelzen und für Kinder.'),
    item('fondue', 'Fonduemischung, 800 g', 24, ['bowl', '#c7902f'], 'Fondue', 'Für vier Personen. Wein und Knoblauch haben Sie sicher selber.'),
    item('butter', 'Alpbutter, 250 g', 6.9, ['soap', '#f0d98a'], 'Butter', 'Nur von Juni bis September.'),
  ],
  pages: [
    de.about(['Die Genossenschaft gibt es seit 1891, die GmbH seit 2005, den neuen Kessel seit letztem Jahr. Werner käst, Vreni rechnet.']),
    de.shipping(firm),
    {
      topic: 'returns',
      slug: 'rueckgabe',
      title: 'Rückgabe',
      prose: [
        'In der Schweiz gibt es kein gesetzliches Widerrufsrecht. Wenn Ihnen etwas nicht schmeckt oder beschädigt ankommt, rufen Sie uns innert 14 Tagen an, und Sie erhalten Ersatz oder Ihr Geld zurück.',
        'Angebrochene Lebensmittel nehmen wir aus hygienischen Gründen nicht zurück; ein Foto genügt.',
      ],
    },
    also(
      de.privacy(firm),
      '# Besuche',
      'Mit Google Analytics zählen wir, welche Seiten angesehen werden. Sie können das im Browser ausschalten.',
    ),
    {
      topic: 'legal-notice',
      slug: 'impressum',
      title: 'Impressum',
      prose: [
        'Käserei Alpwies GmbH, Dorfstrasse 41, 9699 Oberschwand, Schweiz',
        'Geschäftsführer: Werner Gantenbein',
        'UID: CHE-999.990.009 MWST',
        'Telefon: [+41 71 000 04 17](tel:+41710000417)',
        `E-Mail: [${firm.email}](mailto:${firm.email})`,
      ],
    },
    de.contact(firm),
  ],
  footer: {
    lines: ['Käserei Alpwies GmbH, Dorfstrasse 41, 9699 Oberschwand, Telefon +41 71 000 04 17'],
    copyright: '© 2026 Käserei Alpwies GmbH',
  },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/kaeserei.alpwies.oberschwand/' }],
  logos: ['Rechnung', 'TWINT', 'Visa', 'Mastercard'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-ALPWIES001'],
  checkout: {
    methods: choices('Rechnung, 20 Tage netto', 'TWINT', 'Kreditkarte (weiter zu unserem Zahlungsanbieter)'),
    shipping: { label: 'Post, gekühlt', price: 11.5 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['710000417'],
      operators: ['Käserei Alpwies GmbH'],
      countries: ['CH'],
      numbers: [{ value: 'CHE999990009', valid: true }],
      returnDays: 14,
      offered: ['invoice', 'twint', 'card'],
    },
    good: ['email', 'legal-notice', 'pay-later', 'register-number'],
  },
};
