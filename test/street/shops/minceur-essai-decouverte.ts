import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import type { Firm } from '../policies/firm';
import * as fr from '../policies/fr';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Ligne & Nature',
  host: 'minceur-essai-decouverte.example',
  operator: 'Vitalab Global LP',
  street: 'Suite 417, 9 Clydegate Court',
  town: 'Glasgow G99 4PP',
  country: 'Royaume-Uni',
  email: 'aide@minceur-essai-decouverte.example',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '4 à 7 jours',
  deliveryCost: '1,95 €',
  carriers: 'un transporteur partenaire',
};

const capsule = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['pill', colour], 'Cures', about, { was, stock: 'Offre limitée : 14 boîtes restantes', rating: { count: 9341, average: 4.9 } }); // prettier-ignore

export const minceurEssaiDecouverte: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'fr',
  country: 'FR',
  currency: 'EUR',
  label: 'scam',
  why: 'Slimming capsules “to try” for 1,95 euro; only the terms, far down, say that after 14 days 89,90 euro are taken each month. A Scottish limited partnership at a mailbox address stands behind a French page, and the card number goes to a host that has nothing to do with the shop.',
  accent: '#3f8f4f',
  ground: '#eef8ef',
  slogan: 'Essayez gratuitement la cure minceur dont tout le monde parle',
  intro: ['Recevez votre boîte découverte, vous ne payez que le port : 1,95 €. Sans engagement visible sur cette page.'],
  banner: 'Il reste 14 essais gratuits aujourd’hui',
  timer: { label: 'Votre essai est réservé pendant', ends: { restarts: 479 } },
  // prettier-ignore
  goods: [
    capsule('essai-minceur', 'Essai découverte Ligne & Nature', 89.9, 1.95, '#5fa05a', '100 % naturel, recommandé par les médecins, vu à la télévision. Deux gélules le matin suffisent.'),
    capsule('cure-detox', 'Cure détox, essai', 79.9, 1.95, '#8fae3a', 'Élimine les toxines en dix jours, au goût de citron vert.'),
    capsule('brule-graisse', 'Brûle-graisse nuit, essai', 89.9, 1.95, '#c46a3a', 'Perdez jusqu’à 8 kg en dormant, sans régime, garanti.'),
  ],
  pages: [
    {
      topic: 'terms',
      slug: 'conditions-generales',
      title: 'Conditions générales',
      prose: [
        `Les présentes conditions s’appliquent entre ${firm.operator}, ${firm.street}, ${firm.town}, ${firm.country}, et le client.`,
        '# Article 9',
        'En commandant l’essai, le client adhère au programme bien-être. À l’issue d’une période de 14 jours à compter de la commande, et sauf résiliation par téléphone, la carte est débitée de 89,90 € par mois pour l’envoi de la cure.',
        'Le produit ouvert ne peut être remboursé.',
      ],
    },
    fr.privacy(firm),
    { topic: 'contact', slug: 'contact', title: 'Contact', form: true, prose: [`E-mail : [${firm.email}](mailto:${firm.email})`] },
  ],
  footer: { lines: ['Ces allégations n’ont pas été évaluées.'], copyright: '© 2026 Ligne & Nature' },
  logos: ['Visa', 'Mastercard', 'CB'],
  seals: [{ name: 'Norton Secured' }],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-LIGNENAT01'],
  checkout: {
    methods: [cardHere('Carte bancaire', 'Uniquement pour les frais de port.')],
    action: 'https://gateway.vital-billing-eu.example/charge',
    shipping: { label: 'Livraison', price: 0 },
    ticked: ['J’accepte les conditions générales de vente'],
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      offered: ['card'],
      card: 'unrelated',
      seals: [{ name: 'Norton', proof: 'unlinked' }],
      visibleReviews: 0,
    },
    bad: ['card-target', 'claimed-rating', 'preselected-consent', 'seal-proof'],
  },
};
