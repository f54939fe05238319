import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['# restants', 'articles restants', 'pièces restantes', 'plus que #', 'il ne reste que', 'reste plus que', 'stock limité', 'stocks limités', 'quantité limitée', 'quantités limitées', 'bientôt épuisé', 'presque épuisé', 'derniers articles', 'dernières pièces', 'dernier exemplaire', 'dans la limite des stocks', 'forte demande', 'jusqu\'à épuisement'],
  activity: ['vient de commander', 'ont ce produit', 'visiteurs en ce moment', 'il y a # minutes', 'personnes regardent', 'personnes consultent', 'personnes ont acheté', 'vient d\'acheter', 'a acheté', 'vendus dans les dernières', 'consulté # fois', 'dans leur panier', 'vendus au cours', 'quelqu\'un à'],
  urgency: ['temps restant', 'heures restantes', 'jours restants', 'plus que # jours', 'se termine dans', 'se termine bientôt', 'se termine aujourd\'hui', 'offre limitée', 'durée limitée', 'pour une durée limitée', 'aujourd\'hui seulement', 'dépêchez-vous', 'dernière chance', 'dernières heures', 'derniers jours', 'expire dans', 'fin de l\'offre', 'vente flash', 'jours heures minutes', 'réservé pendant', 'commandez dans les', 'ne manquez pas', 'vite'],
  shaming: ['non merci', 'je ne veux pas économiser', 'je préfère payer', 'je n\'aime pas', 'non, je'],
  claim: ['100% garanti', 'prix le plus bas du monde', 'meilleur prix garanti', '100% authentique', 'prix imbattables', 'le moins cher du monde', 'miracle'],
  extras: ['assurance', 'protection de livraison', 'garantie étendue', 'extension de garantie', 'don', 'newsletter', 'abonnement', 'emballage cadeau', 'traitement prioritaire', 'offres commerciales', 'adhésion'],
}; // prettier-ignore
