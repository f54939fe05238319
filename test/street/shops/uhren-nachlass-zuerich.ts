import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Uhren Nachlass Zürich',
  host: 'uhren-nachlass-zuerich.example',
  operator: 'Nachlassverwaltung Seefeld GmbH',
  person: 'Dr. R. Hauser',
  street: 'Seefeldquai 7',
  town: '8999 Zürich',
  country: 'Schweiz',
  email: 'diskret@uhren-nachlass-zuerich.example',
  phone: '+44 7911 960517',
  returnDays: 14,
  returnPaidBy: 'shop',
  deliveryTime: '2–4 Tage, versichert',
  deliveryCost: 'inbegriffen',
  carriers: 'Wertkurier',
};

const watch = (slug: string, name: string, price: number, colour: string, about: string) =>
  item(slug, name, price, ['watch', colour], 'Armbanduhren', about, { stock: 'Einzelstück' }); // prettier-ignore

export const uhrenNachlassZuerich: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopware',
  language: 'de',
  country: 'CH',
  currency: 'CHF',
  label: 'scam',
  why: 'A discreet, well-written page without discounts or hurry. But the Zürich company shows a London company number instead of a Swiss UID, a British mobile telephone and an account in Great Britain, and thousands of francs are wanted in advance by transfer only.',
  accent: '#1f2a38',
  ground: '#f1f1ee',
  slogan: 'Uhren aus Privatnachlässen, diskret vermittelt',
  intro: ['Für Erben suchen wir Liebhaber. Jede Uhr wurde von unserem Uhrmacher begutachtet.'],
  // prettier-ignore
  goods: [
    watch('chronograph-1972', 'Chronograph, Stahl, 1972', 3800, '#c9c2b0', 'Aus einem Familiennachlass am Zürichsee, Box und Papiere vorhanden, Gang geprüft.'),
    watch('taucheruhr-1981', 'Taucheruhr, 1981', 4900, '#24466a', 'Lünette mit Altersspuren, Zifferblatt zu Tropenbraun gereift.'),
    watch('dresswatch-gold', 'Dresswatch, Gelbgold', 2900, '#d0a84a', 'Handaufzug, Gehäuse 33 mm, Gravur auf dem Boden.'),
    watch('fliegeruhr', 'Fliegeruhr, Handaufzug', 2200, '#2f2f2f', 'Leuchtmasse original, neues Band aus Kalbsleder.'),
  ],
  pages: [
    de.shipping(firm),
    de.returns(firm),
    de.privacy(firm),
    {
      topic: 'legal-notice',
      slug: 'impressum',
      title: 'Impressum',
      prose: [
        'Nachlassverwaltung Seefeld GmbH',
        'Seefeldquai 7, 8999 Zürich, Schweiz',
        'Registered in England and Wales, company number 09990488',
        'VAT: GB999901209',
        'Telefon: [+44 7911 960517](tel:+447911960517)',
        `E-Mail: [${firm.email}](mailto:${firm.email})`,
      ],
    },
  ],
  footer: { lines: ['Nachlassverwaltung Seefeld GmbH, Zürich'], copyright: '© 2026 Uhren Nachlass Zürich' },
  checkout: {
    methods: choices(['Banküberweisung', 'Treuhandkonto: Estate Holdings, IBAN GB82 WEST 1234 5698 7654 32']),
    shipping: { label: 'Wertkurier', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: ['Nachlassverwaltung Seefeld GmbH'],
      numbers: [{ value: 'GB999901209', valid: false }],
      offered: ['bank-transfer'],
      notOffered: ['card'],
      ibans: ['GB82WEST12345698765432'],
    },
    bad: ['identity-consistency', 'payment-choice', 'register-number'],
  },
};
