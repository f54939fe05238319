import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as fr from '../policies/fr';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Les Fripes de Lison',
  host: 'fripes-de-lison.example',
  operator: 'Lison Charpentier EI',
  person: 'Lison Charpentier',
  street: '5 impasse des Tisserands',
  town: '49990 Bellerive-sur-Loire',
  country: 'France',
  email: 'fripes.de.lison@laposte.net',
  phone: '01 99 00 41 73',
  register: 'SIREN 999 990 013, micro-entreprise, TVA non applicable, art. 293 B du CGI',
  hours: 'Je réponds le soir et le mercredi.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2 à 4 jours ouvrés',
  deliveryCost: '4,90 € en point relais',
  carriers: 'Mondial Relay',
};

export const fripesDeLison: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'squarespace',
  language: 'fr',
  country: 'FR',
  currency: 'EUR',
  label: 'honest',
  why: 'Second-hand clothes from a one-woman firm below the VAT limit, with a free-mail address and three garments of each week. Her SIREN is valid, the legal page names her and the host of the site, flaws are described, and cards go into Stripe’s frame.',
  accent: '#94553f',
  ground: '#f8efe9',
  slogan: 'Vêtements d’occasion choisis un par un',
  intro: ['Chaque jeudi soir, une dizaine de pièces. Lavées, reprisées, mesurées à plat.'],
  // prettier-ignore
  goods: [
    item('veste-velours', 'Veste en velours côtelé, taille 40', 34, ['shirt', '#7a5a34'], 'Vestes', 'Un bouton remplacé, coudes un peu lustrés. Carrure 43 cm.', { stock: 'Pièce unique' }),
    item('robe-fleurie', 'Robe fleurie années 80, taille 38', 28, ['shirt', '#9f6f8f'], 'Robes', 'Viscose, ceinture d’origine. Aucune tache.', { stock: 'Pièce unique' }),
    item('pull-marin', 'Pull marin, taille M', 25, ['shirt', '#2f4a6f'], 'Pulls', 'Laine, boutons à l’épaule, petite reprise au poignet.', { stock: 'Pièce unique' }),
  ],
  pages: [
    fr.about([
      'J’ai tenu un stand de brocante pendant six ans. En mars 2026 j’ai ouvert ce site, avec ma machine à coudre et beaucoup de cintres.',
    ]),
    fr.shipping(firm),
    fr.returns(firm),
    fr.terms(firm),
    fr.privacy(firm),
    { ...fr.imprint(firm), prose: [...fr.imprint(firm).prose, 'Hébergeur : Squarespace Ireland Ltd, Dublin, Irlande'] },
    fr.contact(firm),
  ],
  footer: { lines: ['Lison Charpentier EI – SIREN 999 990 013 – Bellerive-sur-Loire'], copyright: '© 2026 Les Fripes de Lison' },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/lesfripesdelison.bellerive/' }],
  checkout: { methods: [cardAt('stripe', 'Carte bancaire'), ...choices('PayPal')], shipping: { label: 'Mondial Relay', price: 4.9 } },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['199004173'],
      countries: ['FR'],
      numbers: [{ value: '999990013', valid: true }],
      returnDays: 14,
      offered: ['card', 'paypal'],
      card: 'provider',
      networks: ['instagram'],
    },
    good: ['card-target', 'legal-notice', 'social-profiles'],
  },
};
