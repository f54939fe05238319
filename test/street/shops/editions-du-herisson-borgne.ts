import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import * as fr from '../policies/fr';
import type { Firm } from '../policies/firm';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Éditions du Hérisson borgne',
  host: 'editions-du-herisson-borgne.example',
  operator: 'Théo Grandvaux EI',
  street: '18 bis quai des Tanneurs',
  town: '25990 Lodz-le-Moulin',
  country: 'France',
  email: 'theo@editions-du-herisson-borgne.example',
  register: 'SIREN 999 000 615. TVA non applicable, article 293 B du CGI.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: 'juin 2027 pour les précommandes, une semaine pour le reste',
  deliveryCost: '6,50 € en France, 11 € en Belgique et en Suisse',
  carriers: 'Mondial Relay',
};

export const editionsDuHerissonBorgne: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'fr',
  country: 'FR',
  currency: 'EUR',
  label: 'honest',
  why: 'One man takes money in November for a board game that comes in June, has no telephone and no VAT number, and his about page is in two languages by half. He says all of that aloud, refunds a pre-order until the boxes ship, is registered, and Stripe or PayPal stand between him and the buyer.',
  accent: '#3f5b3a',
  ground: '#f1f4ea',
  slogan: 'Des jeux de société fabriqués lentement',
  intro: [
    'La précommande de « Brocante » est ouverte jusqu’au 15 janvier. L’usine demande huit cents boîtes, nous en sommes à cinq cent douze.',
  ],
  // prettier-ignore
  goods: [
    item('brocante', 'Brocante, jeu de 2 à 5 personnes (précommande)', 34, ['box', '#c4793f'], 'Précommandes', 'On vide un grenier et on ment un peu sur les prix. Livraison prévue en juin 2027, avec un retard possible que j’annoncerai ici.', { details: [['Durée', '45 minutes'], ['Âge', 'dès 9 ans'], ['Fabrication', 'Pologne']] }),
    item('crapauds', 'Crapauds, jeu de cartes', 12, ['ticket', '#5f8a4f'], 'Disponibles', 'Soixante cartes et une règle qui tient sur un ticket.', { reviews: [{ author: 'Maud', stars: 4, date: '2026-05-11', text: 'On y joue en attendant les pizzas. Les cartes marquent vite.' }, { author: 'Fabrice N.', stars: 3, date: '2026-03-30', text: 'Sympa à deux, long à quatre.', reply: 'À quatre, essayez la variante de la page 2.' }] }),
    item('pieces-bois', 'Sachet de pions en bois', 6, ['button', '#a3542f'], 'Disponibles', 'Pour remplacer ceux que le chien a mangés.'),
  ],
  pages: [
    fr.about(['Je dessine des jeux le soir et j’enseigne la physique le jour.', 'Hello from France! I also ship to Switzerland and Belgium, just ask if you live elsewhere.']),
    fr.shipping(firm),
    {
      ...fr.returns(firm),
      prose: [...fr.returns(firm).prose, '# Précommandes', 'Une précommande est remboursée sur simple message, sans raison, jusqu’au jour de l’expédition. Si la campagne n’atteint pas huit cents boîtes le 15 janvier, tout le monde est remboursé dans la semaine.'],
    },
    fr.terms(firm),
    fr.privacy(firm),
    fr.imprint(firm),
  ], // prettier-ignore
  footer: { lines: ['Théo Grandvaux EI, 18 bis quai des Tanneurs, 25990 Lodz-le-Moulin'], copyright: '© 2026 Éditions du Hérisson borgne' },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/herisson.borgne.jeux/' }],
  checkout: {
    methods: [cardAt('stripe', 'Carte bancaire'), ...choices('PayPal')],
    shipping: { label: 'Mondial Relay', price: 6.5 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: [firm.operator],
      countries: ['FR'],
      numbers: [{ value: '999000615', valid: true }],
      returnDays: 14,
      offered: ['card', 'paypal'],
      card: 'provider',
      networks: ['instagram'],
    },
    good: ['card-target', 'email', 'register-number'],
  },
};
