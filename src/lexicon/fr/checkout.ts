import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['adresse de livraison', 'adresse de facturation', 'mode de livraison', 'mode de paiement', 'moyen de paiement', 'récapitulatif de commande', 'récapitulatif de la commande', 'récapitulatif', 'votre commande', 'total de la commande', 'sous-total', 'code promo', 'commander en tant qu\'invité', 'paiement sécurisé', 'finaliser', 'valider ma commande', 'titulaire de la carte', 'numéro de carte', 'carte bancaire', 'détails de facturation', 'continuer vers le paiement'],
  place: ['commander', 'payer', 'payer maintenant', 'valider la commande', 'valider ma commande', 'confirmer la commande', 'confirmer et payer', 'commande avec obligation de paiement', 'passer commande', 'passer la commande', 'finaliser la commande', 'procéder au paiement', 'confirmer le paiement'],
  total: ['total', 'total ttc', 'montant total', 'total à payer', 'total de la commande', 'total commande', 'montant à payer', 'total à payer aujourd’hui', 'à payer aujourd’hui', 'total aujourd’hui', 'à payer'],
  subtotal: ['sous-total', 'sous-total ht', 'total produits', 'total articles', 'total des articles'],
  asks: {
    pin: ['code pin de la carte', 'code secret de la carte', 'code confidentiel de votre carte', 'code pin de votre carte', 'code secret de votre carte'],
    'online-banking': ['mot de passe bancaire', 'identifiant bancaire', 'mot de passe de votre banque', 'code d\'accès bancaire', 'identifiants bancaires', 'code digipass', 'code reçu de votre banque'],
    'identity-document': ['numéro de passeport', 'pièce d\'identité', 'carte d\'identité', 'copie de votre pièce', 'numéro de carte d\'identité', 'photo de votre carte d\'identité'],
    'social-security': ['numéro de sécurité sociale'],
    'mothers-name': ['nom de jeune fille de votre mère', 'nom de jeune fille de la mère'],
  },
  documents: ['carte d\'identité', 'pièce d\'identité', 'passeport', 'permis de conduire'],
  methods: {
    card: ['carte bancaire', 'carte bleue', 'carte de crédit', 'cartes bancaires', 'carte de débit', 'cb'],
    invoice: ['paiement sur facture', 'facture'],
    'cash-on-delivery': ['contre remboursement', 'paiement à la livraison', 'paiement au retrait', 'paiement lors du retrait', 'paiement sur place', 'paiement en boutique', 'paiement en magasin', 'payer au retrait', 'espèces au retrait'],
    'direct-debit': ['prélèvement', 'prélèvement sepa', 'prélèvement automatique'],
    'bank-transfer': ['virement', 'virement bancaire', 'paiement par virement'],
    crypto: ['crypto', 'cryptomonnaie', 'cryptomonnaies', 'crypto-monnaie'],
    'gift-card': ['carte cadeau apple', 'carte cadeau amazon', 'carte cadeau google', 'carte cadeau steam', 'cartes cadeaux apple', 'cartes cadeaux amazon', 'carte prépayée', 'coupon pcs', 'recharge pcs', 'ticket pcs', 'ticket transcash'],
    'money-transfer': ['mandat cash', 'transfert d\'argent'],
    'person-to-person': ['paypal entre proches', 'à un proche', 'entre proches'],
  },
  choices: { card: ['carte', 'cartes'], 'gift-card': ['carte cadeau', 'cartes cadeaux', 'cartes cadeau'] },
  unavailable: ['indisponible*', 'non disponible*', 'pas disponible*', 'en maintenance', 'hors service', 'suspendu*', 'désactivé*', 'interrompu*'],
}; // prettier-ignore
