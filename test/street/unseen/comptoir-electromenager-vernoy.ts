import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as fr from '../policies/fr';
import { ALARMED, UNEASY } from '../verdicts';

/** Copied line by line from a repair shop that closed two years ago and sold nothing online. */
const firm: Firm = {
  shop: 'Comptoir Électroménager Vernoy',
  host: 'comptoir-electromenager-vernoy.example',
  operator: 'Établissements Vernoy SARL',
  person: 'Bertrand Vernoy',
  street: '6 place du Marché-aux-Veaux',
  town: '72999 Saint-Aubrac',
  country: 'France',
  email: 'contact@comptoir-electromenager-vernoy.example',
  phone: '02 61 91 04 18',
  register: 'RCS Le Mans 999 017 015, capital social 15 000 €',
  vat: 'FR56999017015',
  hours: 'Du lundi au samedi, de 9 h à 18 h.',
  returnDays: 14,
  returnPaidBy: 'shop',
  deliveryTime: '4 à 7 jours ouvrés, sur rendez-vous',
  deliveryCost: '29 €, offerts dès 500 €',
  carriers: 'un transporteur spécialisé, avec mise en service en option',
  delivery: 'freight',
};

const appliance = (slug: string, name: string, price: number, group: string, brand: string, colour: string, about: string, was?: number) =>
  item(slug, name, price, [group === 'Cuisson' ? 'stove' : 'machine', colour], group, about, { brand, ...(was !== undefined && { was }) });

export const comptoirElectromenagerVernoy: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'prestashop',
  language: 'fr',
  country: 'FR',
  currency: 'EUR',
  label: 'scam',
  why: 'A legal notice with a valid number, copied from a small firm that has shut, calm pages and prices a fifth under those of the large shops: one sees nothing wrong until the last step. There one may only send the whole sum by instant transfer to an account in Portugal under another name, within two hours.',
  accent: '#1f4e79',
  ground: '#f3f6fa',
  slogan: 'Gros électroménager, livraison à l’étage',
  intro: [
    'Lave-linge, réfrigérateurs et cuisinières des grandes marques, choisis pour durer et livrés à l’étage. Un doute sur les dimensions ? Écrivez-nous, nous vérifions avec vous.',
  ],
  // prettier-ignore
  goods: [
    appliance('lave-linge-serie-6', 'Lave-linge Série 6, 9 kg', 479, 'Lavage', 'Bosch', '#e6e8ea', 'Chargement frontal, 1400 tr/min, classe A. Moteur garanti dix ans par le fabricant.', 599),
    appliance('lave-linge-w1', 'Lave-linge W1, 8 kg', 799, 'Lavage', 'Miele', '#eceef0', 'Classe A, tambour nid d’abeille, dosage automatique.', 999),
    appliance('seche-linge-8', 'Sèche-linge pompe à chaleur, 8 kg', 449, 'Lavage', 'Beko', '#e2e4e6', 'Classe A++, condenseur à nettoyer à la main.'),
    appliance('lave-vaisselle-14', 'Lave-vaisselle 14 couverts', 429, 'Vaisselle', 'Siemens', '#c9ced2', 'Encastrable, 42 dB, tiroir à couverts.', 529),
    appliance('lave-vaisselle-45', 'Lave-vaisselle 45 cm', 349, 'Vaisselle', 'Candy', '#dfe2e4', 'Pose libre, 10 couverts.'),
    appliance('refrigerateur-combine', 'Réfrigérateur combiné, 344 litres', 519, 'Froid', 'Samsung', '#b9bfc4', 'Froid ventilé, largeur 60 cm, porte réversible.', 649),
    appliance('congelateur-armoire', 'Congélateur armoire, 242 litres', 469, 'Froid', 'Liebherr', '#eef0f1', 'Sept tiroirs, sans givre.'),
    appliance('refrigerateur-americain', 'Réfrigérateur américain, 635 litres', 1090, 'Froid', 'LG', '#8d949a', 'Distributeur d’eau et de glaçons, raccordement compris.', 1390),
    appliance('cuisiniere-induction', 'Cuisinière à induction, 60 cm', 599, 'Cuisson', 'Brandt', '#3a3d40', 'Four à pyrolyse, quatre foyers.'),
    appliance('four-pyrolyse', 'Four encastrable à pyrolyse', 389, 'Cuisson', 'Electrolux', '#2f3235', '72 litres, rails télescopiques.', 479),
    appliance('plaque-induction', 'Plaque à induction, trois foyers', 269, 'Cuisson', 'Sauter', '#1e2022', 'Largeur 60 cm, minuterie par foyer.'),
  ],
  pages: [
    fr.about(['La maison Vernoy répare et vend de l’électroménager à Saint-Aubrac depuis 1974. Ce qui tombait en panne tous les trois ans n’entre pas au catalogue.']),
    fr.shipping(firm),
    fr.returns(firm),
    fr.terms(firm),
    fr.privacy(firm),
    fr.imprint(firm),
    fr.contact(firm),
  ], // prettier-ignore
  footer: {
    lines: ['Établissements Vernoy SARL, 6 place du Marché-aux-Veaux, 72999 Saint-Aubrac, RCS Le Mans 999 017 015'],
    copyright: '© 2026 Établissements Vernoy',
  },
  checkout: {
    methods: choices([
      'Virement bancaire instantané',
      'Bénéficiaire : Costa & Filhos Logística, IBAN PT80 9999 9999 0000 0005 1818 1. La livraison est programmée dès réception du virement, sous deux heures.',
    ]),
    shipping: { label: 'Livraison à l’étage', price: 29 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['261910418'],
      operators: [firm.operator],
      returnDays: 14,
      offered: ['bank-transfer'],
      notOffered: ['card', 'paypal'],
      ibans: ['PT80999999990000000518181'],
    },
  },
};
