import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import * as fr from '../policies/fr';
import type { Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Domaine des Trois Murgers',
  host: 'domaine-des-trois-murgers.example',
  operator: 'EARL des Trois Murgers',
  person: 'Odile Charrondière',
  street: '2 rue du Pressoir',
  town: '21990 Vaux-sur-Serein',
  country: 'France',
  email: 'troismurgers@orange.fr',
  phone: '03 80 00 04 17',
  register: 'SIRET 999 000 607 00005, RCS Dijon',
  vat: 'FR11999000607',
  hours: 'Au caveau le samedi de 10 h à 12 h, ou sur rendez-vous.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5 à 8 jours ouvrés',
  deliveryCost: '15 € par carton de six, offert dès trois cartons',
  carriers: 'Geodis',
};

export const domaineDesTroisMurgers: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'prestashop',
  language: 'fr',
  country: 'FR',
  currency: 'EUR',
  label: 'honest',
  why: 'A wine grower with an address at the telephone company and a site that nobody has touched for two years sells its own wines by the box of six. SIRET and VAT number agree, the cellar can be visited on Saturdays, and beside cheque and transfer there is a card payment at a known provider.',
  accent: '#6d1f33',
  ground: '#f7f0ee',
  slogan: 'Vins de côte, sept hectares en famille',
  intro: ['Nous vendons ce que nous avons récolté, rien d’autre. En 2021 le gel nous a laissé un tonneau sur quatre, d’où le trou dans la liste.'],
  // prettier-ignore
  goods: [
    item('rouge-2022', 'Rouge « Les Murgers » 2022, carton de 6', 96, ['bottle', '#5b1526'], 'Rouges', 'Vieilles vignes sur cailloux. À ouvrir une heure avant, ou dans cinq ans.', { details: [['Cépage', 'pinot noir'], ['Degré', '13 % vol.'], ['Contenance', '6 × 75 cl']] }),
    item('rouge-2020', 'Rouge « Les Murgers » 2020, carton de 6', 114, ['bottle', '#4a1020'], 'Rouges', 'Année chaude, il reste dix-neuf cartons.'),
    item('aligote-2024', 'Aligoté 2024, carton de 6', 57, ['bottle', '#d8cf8a'], 'Blancs', 'Pour le kir de tante Simone et pour les huîtres des autres.'),
    item('cremant', 'Crémant brut, carton de 6', 78, ['bottle', '#e6dca6'], 'Bulles', 'Dix-huit mois sur lattes.'),
    item('rouge-2023', 'Rouge « Les Murgers » 2023, carton de 6', 92, ['bottle', '#651a2d'], 'Rouges', 'Récolte généreuse, fruit croquant. Celui des grillades.'),
    item('rouge-2019', 'Rouge « Les Murgers » 2019, carton de 6', 126, ['bottle', '#3f0d1a'], 'Rouges', 'Commence à s’ouvrir. Nous en gardons pour le mariage de Léo.'),
    item('cuvee-bernard', 'Cuvée de Bernard 2022, carton de 6', 138, ['bottle', '#4a1622'], 'Rouges', 'Une seule parcelle, fût de deux ans, 640 bouteilles.'),
    item('rose-2025', 'Rosé de saignée 2025, carton de 6', 54, ['bottle', '#e0919a'], 'Rosés', 'Pour l’été, bien frais, sans y penser.'),
    item('marc', 'Marc de Bourgogne, 50 cl', 34, ['bottle', '#c9a45a'], 'Eaux-de-vie', 'Distillé à l’alambic ambulant du village voisin.'),
  ],
  pages: [
    fr.about(['Les murgers sont les tas de pierres que les anciens sortaient des vignes. Odile et Bernard vinifient depuis 1996, leur neveu Léo taille et tient ce site quand il pleut.']), // prettier-ignore
    fr.shipping(firm),
    fr.returns(firm),
    fr.terms(firm),
    fr.privacy(firm),
    fr.imprint(firm),
    fr.contact(firm),
  ],
  footer: {
    lines: ['L’abus d’alcool est dangereux pour la santé, à consommer avec modération. La vente d’alcool à des mineurs de moins de 18 ans est interdite.'],
    copyright: '© 2024 EARL des Trois Murgers',
  }, // prettier-ignore
  logos: ['CB', 'Visa', 'Mastercard'],
  checkout: {
    methods: [
      ...choices(['Chèque', 'À l’ordre de l’EARL des Trois Murgers ; nous expédions à l’encaissement.'], 'Virement bancaire'),
      cardAt('payplug', 'Carte bancaire'),
    ],
    shipping: { label: 'Geodis', price: 15 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['380000417'],
      operators: [firm.operator],
      countries: ['FR'],
      numbers: [{ value: 'FR11999000607', valid: true }, { value: '99900060700005', valid: true }],
      returnDays: 14,
      offered: ['card', 'bank-transfer'],
      card: 'provider',
      copyrightYear: 2024,
    },
    bad: ['copyright-year'],
    good: ['card-target', 'register-number'],
  },
}; // prettier-ignore
