import type { Shop } from '../model';
import type { Firm } from '../policies/firm';
import * as fr from '../policies/fr';

const firm: Firm = {
  shop: 'La Ruche de Jeanne',
  host: 'ruche-de-jeanne.example',
  operator: 'Jeanne Aubertin, entrepreneur individuel',
  person: 'Jeanne Aubertin',
  street: 'Lieu-dit Les Genêts',
  town: '48990 Saint-Orsin',
  country: 'France',
  email: 'ruche-de-jeanne-miel@gmail.com',
  phone: '05 36 49 04 17',
  register: 'SIRET 999 000 391 00014. TVA non applicable, article 293 B du CGI.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5 à 8 jours ouvrés',
  deliveryCost: '6,90 € par colis',
  carriers: 'La Poste',
};

export const rucheDeJeanne: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'handmade',
  language: 'fr',
  currency: 'EUR',
  label: 'honest',
  why: 'Une apicultrice seule, avec un SIRET valable, une adresse et un téléphone, mais une adresse e-mail gratuite et un site très simple. Les prix sont ordinaires et l’on peut payer par PayPal ou à la livraison, donc sans risque.',
  accent: '#b07d12',
  ground: '#fbf5e4',
  slogan: 'Miels des Causses',
  intro: [
    'Je suis apicultrice depuis 2012. Mes ruches passent l’été sur les Causses ; le miel est extrait à froid et mis en pot à la main.',
  ],
  goods: [
    {
      slug: 'miel-bruyere',
      name: 'Miel de bruyère, 500 g',
      price: 11.5,
      group: 'Miels',
      about: ['Un miel ambré, épais, au goût de caramel.'],
      details: [
        ['Poids net', '500 g'],
        ['Origine', 'France'],
      ],
      picture: 'jar',
      colour: '#a65b14',
    },
    {
      slug: 'miel-acacia',
      name: 'Miel d’acacia, 500 g',
      price: 10.5,
      group: 'Miels',
      about: ['Très clair, il reste liquide longtemps.'],
      details: [['Poids net', '500 g']],
      picture: 'jar',
      colour: '#e6b84a',
    },
    {
      slug: 'bougie-cire',
      name: 'Bougie en cire d’abeille',
      price: 8,
      group: 'Cire',
      about: ['Pure cire de mes ruches.'],
      details: [['Hauteur', '10 cm']],
      picture: 'candle',
      colour: '#d9a22f',
    },
  ],
  pages: [
    fr.about(['Quarante ruches, deux ânes et moi. Vous me trouvez aussi au marché de Saint-Orsin le jeudi matin.']),
    fr.shipping(firm),
    fr.returns(firm),
    fr.terms(firm),
    fr.imprint(firm),
    fr.contact(firm),
  ],
  footer: { lines: ['Jeanne Aubertin, Les Genêts, 48990 Saint-Orsin. Tél. 05 36 49 04 17'], copyright: '© 2023 La Ruche de Jeanne' },
  checkout: {
    methods: [
      { id: 'cheque', label: 'Chèque à l’ordre de Jeanne Aubertin' },
      { id: 'virement', label: 'Virement bancaire' },
      { id: 'paypal', label: 'PayPal' },
      { id: 'livraison', label: 'Paiement à la livraison (dans le canton)' },
    ],
    shipping: { label: 'Colissimo', price: 6.9 },
  },
  expected: {
    before: ['unproven', 'reassuring'],
    checkout: ['unproven', 'reassuring'],
    facts: {
      emails: [{ address: 'ruche-de-jeanne-miel@gmail.com', kind: 'free-mail' }],
      phones: ['536490417'],
      countries: ['FR'],
      policies: ['returns', 'shipping', 'terms', 'legal-notice', 'contact', 'about'],
      returnDays: 14,
      currency: 'EUR',
      offered: ['bank-transfer', 'paypal', 'cash-on-delivery'],
    },
    good: ['register-number'],
  },
};
