import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['ajouter au panier', 'ajouter à mon panier', 'acheter', 'acheter maintenant', 'ajouter au sac', 'mettre dans le panier', 'commander', 'précommander', 'achat rapide', 'achat express', 'j\'achète', 'ajouter au caddie', 'je commande', 'au panier'],
  cart: ['panier', 'mon panier', 'votre panier', 'voir le panier', 'mon sac', 'passer la commande', 'caisse', 'caddie', 'mon caddie', 'valider mon panier'],
  goods: ['en stock', 'rupture de stock', 'épuisé', 'livraison gratuite', 'livraison offerte', 'frais de port', 'ttc', 'ht', 'prix', 'liste d\'envies', 'liste de souhaits', 'référence', 'quantité', 'guide des tailles', 'carte cadeau', 'nouveautés', 'meilleures ventes', 'promotions', 'soldes', 'disponible', 'au lieu de', 'prix habituel', 'prix conseillé', 'sous-total', 'suivi de commande', 'ajouter au comparateur', 'disponibilité', 'prix unitaire'],
  reviews: ['avis clients', 'avis', 'donner mon avis', 'donner votre avis', 'achat vérifié', 'témoignages', 'note moyenne', 'commentaires clients'],
  verified: ['achat vérifié', 'acheteur vérifié', 'client vérifié', 'avis vérifié'],
  replies: ['réponse de la boutique', 'réponse du vendeur', 'réponse du commerçant', 'réponse du marchand', 'réponse du propriétaire'],
  openingHours: ['horaires', 'heures d\'ouverture', 'horaires d\'ouverture', 'service client ouvert', 'ouvert du', 'joignable'],
  answers: ['répond*', 'réponse', 'réponses'],
  hours: ['heure', 'heures'],
}; // prettier-ignore
