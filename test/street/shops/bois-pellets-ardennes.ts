import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as fr from '../policies/fr';
import { ALARMED, UNEASY } from '../verdicts';

/** An invented firm that looks real; its number is valid, the shop is not its own. */
const firm: Firm = {
  shop: 'Bois & Pellets des Ardennes',
  host: 'bois-pellets-ardennes.example',
  operator: 'Scierie Delvigne SRL',
  person: 'Marc Delvigne',
  street: 'Route de la Scierie 55',
  town: '6899 Hautbois',
  country: 'Belgique',
  email: 'commande@bois-pellets-ardennes.example',
  phone: '+32 84 00 04 17',
  register: 'BCE 0999.991.212, RPM Liège, division Marche-en-Famenne',
  vat: 'BE 0999.991.212',
  authority: 'l’Autorité de protection des données',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '6 à 9 jours ouvrables après réception du paiement',
  deliveryCost: 'compris dans le prix',
  carriers: 'camion avec hayon',
  delivery: 'freight',
};

const wood = (slug: string, name: string, price: number, group: string, colour: string, about: string) =>
  item(slug, name, price, ['sack', colour], group, about);

export const boisPelletsArdennes: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'prestashop',
  language: 'fr',
  country: 'BE',
  currency: 'EUR',
  label: 'scam',
  why: 'A quiet shop for firewood whose legal notice is complete and right, since it belongs to a sawmill that knows nothing of it. Only the payment betrays it: in advance, by instant transfer, to a Portuguese account under another name.',
  accent: '#5a4420',
  ground: '#f4efe4',
  slogan: 'Bois de chauffage et pellets livrés à domicile',
  intro: ['Hêtre, chêne, charme : du bois de nos forêts, prêt à brûler cet hiver.'],
  // prettier-ignore
  goods: [
    wood('hetre-2st', 'Hêtre, 2 stères', 179, 'Bûches', '#8a5a32', 'Fendu en 33 cm, séché deux ans sous hangar, moins de 18 % d’humidité.'),
    wood('chene-2st', 'Chêne, 2 stères', 169, 'Bûches', '#6a4526', 'Longue combustion pour la nuit, bûches de 50 cm.'),
    wood('pellets-65', 'Pellets, palette de 65 sacs', 289, 'Pellets', '#c79a5a', 'Certifiés ENplus A1, sacs de 15 kg, livrés sur palette filmée.'),
    wood('allume', 'Bois d’allumage, 40 filets', 99, 'Allumage', '#b5884a', 'Résineux bien sec, un filet suffit pour une semaine.'),
  ],
  pages: [fr.shipping(firm), fr.returns(firm), fr.terms(firm), fr.privacy(firm), fr.imprint(firm), fr.contact(firm)],
  footer: { lines: ['Scierie Delvigne SRL, Route de la Scierie 55, 6899 Hautbois'], copyright: '© 2026 Bois & Pellets des Ardennes' },
  checkout: {
    methods: choices(['Virement instantané', 'Bénéficiaire : Lenha Norte, IBAN PT50 0002 0123 1234 5678 9015 4']),
    shipping: { label: 'Livraison palette', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: ['Scierie Delvigne SRL'],
      numbers: [{ value: '0999991212', valid: true }],
      offered: ['bank-transfer'],
      notOffered: ['card', 'bancontact'],
      ibans: ['PT50000201231234567890154'],
    },
    bad: ['payment-choice'],
  },
};
