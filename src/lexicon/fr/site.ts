import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['insérez votre', 'insérer votre', 'insérer ici', 'votre texte ici', 'nom de votre entreprise', 'nom de votre société', 'nom de la société ici', 'ajoutez votre texte', 'ceci est un exemple', 'texte d\'exemple', 'remplacez ce texte', 'modifier ce texte', 'votre adresse ici', 'lorem ipsum', 'je suis un paragraphe', 'cliquez ici pour ajouter'],
  gaps: ['nom de l\'entreprise', 'nom de la société', 'raison sociale', 'nom', 'votre*', 'adresse', 'adresse email', 'e-mail', 'email', 'téléphone', 'numéro de téléphone', 'date', 'site web', 'nom du site', 'url', 'ville', 'pays', 'siret', 'numéro', 'à compléter', 'insérer*', 'nombre de jours', 'x', 'xx', 'xxx', 'forme juridique', 'montant', 'hébergeur', 'nom de l\'hébergeur'],
  leftovers: ['bonjour tout le monde', 'page d\'exemple', 'boutique de démonstration', 'ma boutique', 'produit de test', 'un site utilisant wordpress', 'votre logo'],
  titleNoise: ['accueil', 'bienvenue', 'bienvenue sur', 'boutique en ligne', 'boutique', 'site officiel', 'boutique officielle', 'acheter', 'en ligne', 'panier', 'mon compte', 'connexion', 'contact', 'livraison', 'mentions légales', 'cgv', 'pas cher', 'commande', 'paiement', 'retours', 'à propos', 'politique de confidentialité', 'conditions générales de vente'],
}; // prettier-ignore
