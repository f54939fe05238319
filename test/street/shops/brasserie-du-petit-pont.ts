import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import { also, type Firm } from '../policies/firm';
import * as fr from '../policies/fr';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Brasserie du Petit Pont',
  host: 'brasserie-du-petit-pont.example',
  operator: 'Brasserie du Petit Pont SRL',
  person: 'Gauthier Lambrechts',
  street: 'Rue du Petit Pont 8',
  town: '6999 Saint-Aubry',
  country: 'Belgique',
  email: 'sante@brasserie-du-petit-pont.example',
  phone: '+32 61 00 04 17',
  register: 'Numéro d’entreprise (BCE) : 0999.991.113, RPM Liège, division Neufchâteau',
  vat: 'BE 0999.991.113',
  authority: 'l’Autorité de protection des données',
  hours: 'La brasserie est ouverte le vendredi et le samedi après-midi.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3 à 5 jours ouvrables',
  deliveryCost: '7,50 €, offerts dès 24 bouteilles',
  carriers: 'bpost',
};

export const brasserieDuPetitPont: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'fr',
  country: 'BE',
  currency: 'EUR',
  label: 'honest',
  why: 'A village brewery in Belgium, with its enterprise number, which is valid and the same as in the VAT number, address and telephone. It asks for adults only, as it must, and takes Bancontact and cards.',
  accent: '#8a5a12',
  ground: '#faf3e3',
  slogan: 'Bières brassées entre deux crues',
  intro: ['Trois bières toute l’année, une quatrième quand le houblon du voisin le permet. Vente interdite aux moins de 18 ans.'],
  // prettier-ignore
  goods: [
    item('blonde-12', 'La Passerelle, blonde, carton de 12', 32.4, ['bottle', '#d6a437'], 'Bières', '6,2 %, refermentée en bouteille de 33 cl. Notes d’agrumes.', { details: [['Alcool', '6,2 % vol.'], ['Contenance', '12 × 33 cl']] }),
    item('brune-12', 'L’Écluse, brune, carton de 12', 35, ['bottle', '#4a2a18'], 'Bières', '7,5 %, café et pain d’épices.'),
    item('verre', 'Verre de dégustation', 5.5, ['cup', '#b8c7c9'], 'Verres', 'Le pont y est gravé, tordu comme le vrai.'),
    item('bon-visite', 'Visite et dégustation', 15, ['ticket', '#6f8f5a'], 'Visites', 'Le samedi à 15 h, une heure et demie, quatre verres.'),
  ],
  pages: [
    fr.about(['Gauthier a racheté la cuve d’un fromager en 2018. L’inondation de 2021 l’a remplie toute seule ; on a recommencé.']),
    fr.shipping(firm),
    fr.returns(firm),
    fr.terms(firm),
    also(
      fr.privacy(firm),
      '# Cookies',
      'Google Analytics ne compte les visites que si vous l’avez accepté ; la petite fenêtre en bas à gauche permet de changer d’avis.',
    ),
    fr.imprint(firm),
    fr.contact(firm),
  ],
  footer: {
    lines: ['Brasserie du Petit Pont SRL, Rue du Petit Pont 8, 6999 Saint-Aubry – TVA BE 0999.991.113'],
    copyright: '© 2026 Brasserie du Petit Pont',
  },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/brasseriedupetitpont.saintaubry' }],
  logos: ['Bancontact', 'Visa', 'Mastercard'],
  scripts: ['https://static.axept.io/sdk.js', 'https://www.googletagmanager.com/gtm.js?id=GTM-PPONT01'],
  checkout: {
    methods: [...choices('Bancontact', 'Virement bancaire'), cardAt('mollie', 'Carte de crédit')],
    shipping: { label: 'bpost', price: 7.5 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['61000417'],
      operators: ['Brasserie du Petit Pont SRL'],
      countries: ['BE'],
      numbers: [{ value: '0999991113', valid: true }],
      returnDays: 14,
      terms: {
        paidBy: 'shopper',
        countedFrom: 'receipt',
        refund: '14 days',
        excluded: ['custom', 'opened'],
        cost: '7.5 EUR',
        arrival: '3–5 working days',
        law: 'BE',
        legalWarranty: true,
      },
      offered: ['bancontact', 'bank-transfer', 'card'],
      card: 'provider',
    },
    good: ['card-target', 'email', 'register-number'],
  },
};
