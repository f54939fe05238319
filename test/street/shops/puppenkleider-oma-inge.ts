import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import * as de from '../policies/de';
import type { Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Puppenkleider von Oma Inge',
  host: 'puppenkleider-oma-inge.example',
  operator: 'Ingeborg Stolle',
  street: 'Lerchenweg 6',
  town: '37999 Solling-Neudorf',
  country: 'Deutschland',
  email: 'puppenkleider.oma.inge@t-online.de',
  phone: '05531 000417',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: 'ungefähr eine Woche',
  deliveryCost: '4,50 €',
  carriers: 'DHL',
};

export const puppenkleiderOmaInge: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'handmade',
  language: 'de',
  country: 'DE',
  currency: 'EUR',
  label: 'honest',
  why: 'A pensioner knits for dolls; name, street and a landline stand on a page from long ago. But money is wanted beforehand by transfer and in no other way, so a careful person rings her up first: to hesitate here is deserved, to call it a scam would be unjust.',
  accent: '#a34f7d',
  ground: '#f9eef4',
  slogan: 'Selbst gestrickt für Puppen von 30 bis 45 cm',
  intro: [
    'Seit mein Enkel mir diese Seite gemacht hat, stricke ich auch für fremde Puppen. Rufen Sie ruhig an, wenn Sie die Größe nicht wissen.',
  ],
  goods: [
    item('pullover', 'Pullover mit Zopf', 14, ['shirt', '#b8566a'], 'Puppen', 'Aus Sockenwolle, geht bei 40 Grad in die Maschine.'),
    item('strampler', 'Strampler mit Mützchen', 18, ['shirt', '#7fa3c4'], 'Puppen', 'Knöpfe sind angenäht, nicht geklebt.'),
    item('schlafsack', 'Schlafsack', 12.5, ['bag', '#c9b86a'], 'Puppen', 'Für die kleine Freundin oder den kleinen Bären.'),
  ],
  pages: [
    de.shipping(firm),
    de.returns(firm),
    {
      ...de.imprint(firm),
      prose: [
        'Ingeborg Stolle',
        'Lerchenweg 6, 37999 Solling-Neudorf',
        'Telefon: 05531 000417',
        `E-Mail: ${firm.email}`,
        'Kleinunternehmerin nach § 19 UStG',
      ],
    },
    { topic: 'privacy', slug: 'datenschutz', title: 'Datenschutz', prose: ['Verantwortlich: Ingeborg Stolle, Anschrift im Impressum. Ihre Adresse schreibe ich auf das Paket und dann in mein Kassenbuch, sonst nirgends. Sie können jederzeit Auskunft und Löschung verlangen.'] }, // prettier-ignore
  ],
  footer: { lines: ['Ingeborg Stolle, Telefon 05531 000417 (bitte lange klingeln lassen)'], copyright: '© 2014 Oma Inge' },
  checkout: {
    methods: choices([
      'Überweisung vorab',
      'Ich schicke Ihnen die Bankverbindung mit der Bestätigung und fange an zu stricken, wenn das Geld da ist.',
    ]),
    shipping: { label: 'Päckchen', price: 4.5 },
  },
  expected: {
    before: CALM,
    checkout: ['unproven', 'caution'],
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['5531000417'],
      countries: ['DE'],
      returnDays: 14,
      offered: ['bank-transfer'],
      copyrightYear: 2014,
    },
    bad: ['payment-choice'],
  },
};
