import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as fr from '../policies/fr';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Outillage Déstockage Pro',
  host: 'outillage-destockage-pro.example',
  operator: 'OD Pro SARL',
  person: 'Jean Dupont',
  street: '12 rue de la République',
  town: '69999 Lyon',
  country: 'France',
  email: 'contact@outillage-destockage-pro.example',
  phone: '+44 20 7946 0418',
  register: 'SARL au capital de 1 000 €, RCS Lyon 999 990 014',
  vat: 'FR29999990013',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '48 à 72 h',
  deliveryCost: 'offerts',
  carriers: 'une messagerie',
};

const tool = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['tool', colour], name.startsWith('Tronçonneuse') ? 'Jardin' : 'Atelier', `${about} Neuf, emballage d’origine, issu d’un surplus de chantier. Facture fournie.`, { was }); // prettier-ignore

export const outillageDestockagePro: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'fr',
  country: 'FR',
  currency: 'EUR',
  label: 'scam',
  why: 'Chain saws and drills at a third of their price. The trade-register number is not valid and is not the one inside the VAT number, the telephone is British, and where cards were promised only an instant transfer to Bulgaria is left.',
  accent: '#d35400',
  ground: '#fdf1e7',
  slogan: 'Outillage professionnel à prix déstockés',
  intro: ['Nous rachetons les surplus des grands chantiers. Payez par carte, PayPal ou en trois fois.'],
  // prettier-ignore
  goods: [
    tool('tronconneuse-50', 'Tronçonneuse thermique 50 cm', 789, 259, '#d35400', 'Moteur 59 cm³, chaîne et guide d’origine, démarrage facile.'),
    tool('tronconneuse-35', 'Tronçonneuse d’élagage', 549, 179, '#b84a0f', 'Légère, poignée haute, pour travailler dans l’arbre.'),
    tool('perforateur', 'Perforateur burineur', 629, 209, '#2f6f74', 'SDS-max, 8 joules, coffret et trois burins.'),
    tool('meuleuse', 'Meuleuse 230 mm', 289, 95, '#3f4a50', '2 400 W, démarrage progressif, carter réglable sans outil.'),
    tool('scie-table', 'Scie sur table', 899, 299, '#7f8f9f', 'Lame de 254 mm, table extensible, pieds repliables.'),
    tool('compresseur', 'Compresseur 100 L', 749, 249, '#a33a2a', 'Deux cylindres, 10 bars, roues gonflables.'),
    tool('poste-souder', 'Poste à souder', 599, 199, '#5a6a2f', 'Inverter 200 A, TIG et MMA, masque offert.'),
    tool('tondeuse', 'Tronçonneuse à batterie 36 V', 459, 149, '#c46a3a', 'Deux batteries de 4 Ah, tendeur sans outil.'),
    tool('servante', 'Servante d’atelier, 7 tiroirs', 689, 229, '#2f4a6f', '212 outils, serrure, roues à frein.'),
  ],
  pages: [fr.shipping(firm), fr.returns(firm), fr.terms(firm), fr.privacy(firm), fr.imprint(firm), fr.contact(firm)],
  footer: { lines: ['OD Pro SARL – RCS Lyon 999 990 014'], copyright: '© 2026 Outillage Déstockage Pro' },
  logos: ['CB', 'Visa', 'Mastercard', 'PayPal', 'Klarna'],
  checkout: {
    methods: choices(['Virement instantané (−5 %)', 'Titulaire : OD Pro Trade, IBAN BG80 BNBG 9661 1020 3456 78']),
    note: ['Le paiement par carte est suspendu suite à un trop grand nombre de fraudes.'],
    shipping: { label: 'Messagerie', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: ['OD Pro SARL'],
      numbers: [{ value: '999990014', valid: false }],
      promised: ['card', 'paypal'],
      offered: ['bank-transfer'],
      notOffered: ['card', 'paypal', 'klarna'],
      ibans: ['BG80BNBG96611020345678'],
    },
    bad: ['half-off', 'payment-choice', 'promised-payment', 'register-number'],
  },
};
