import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['retours', 'politique de retour', 'politique de remboursement', 'remboursement*', 'échange*', 'retours et remboursements', 'retours et échanges', 'droit de rétractation', 'rétractation', 'satisfait ou remboursé', 'retours & échanges'],
  shipping: ['livraison*', 'expédition*', 'frais de port', 'frais de livraison', 'politique de livraison', 'délais de livraison', 'politique d\'expédition', 'modes de livraison', 'livraison et retours'],
  privacy: ['confidentialité', 'politique de confidentialité', 'données personnelles', 'protection des données', 'vie privée', 'rgpd', 'cookies', 'politique de cookies', 'gestion des cookies', 'protection de la vie privée'],
  terms: ['cgv', 'conditions générales', 'conditions générales de vente', 'cgu', 'conditions générales d\'utilisation', 'conditions d\'utilisation', 'conditions de vente'],
  contact: ['contact*', 'contactez-nous', 'nous contacter', 'service client', 'service clients', 'nous écrire', 'écrivez-nous', 'assistance'],
  'legal-notice': ['mentions légales', 'informations légales', 'mention légale', 'éditeur du site', 'notice légale'],
  about: ['à propos', 'à propos de nous', 'qui sommes-nous', 'notre histoire', 'notre entreprise', 'la société', 'notre maison'],
  warranty: ['garantie*', 'garanties', 'garantie légale', 'conditions de garantie'],
  payment: ['paiement*', 'moyens de paiement', 'modes de paiement', 'paiement sécurisé', 'modalités de paiement', 'mode de règlement', 'règlement'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['retour', 'retours', 'retourner', 'remboursement', 'remboursé', 'rembourser', 'rétractation', 'droit de rétractation', 'délai de rétractation', 'quatorze jours', 'échange', 'échanger', 'emballage d\'origine', 'frais de retour', 'renvoyer', 'bon de retour', 'formulaire de rétractation', 'état d\'origine', 'satisfait ou remboursé'],
  shipping: ['livraison', 'livré', 'livrée', 'livrer', 'expédition', 'expédié', 'expédiée', 'frais de port', 'frais de livraison', 'délai de livraison', 'délais de livraison', 'jours ouvrés', 'colissimo', 'chronopost', 'transporteur', 'point relais', 'mondial relay', 'numéro de suivi', 'suivi', 'colis', 'adresse de livraison'],
  privacy: ['confidentialité', 'données personnelles', 'données à caractère personnel', 'rgpd', 'cnil', 'cookies', 'traitement', 'responsable du traitement', 'responsable de traitement', 'consentement', 'droit d\'accès', 'rectification', 'vie privée', 'destinataires', 'durée de conservation', 'informatique et libertés'],
  terms: ['conditions générales', 'conditions générales de vente', 'cgv', 'responsabilité', 'force majeure', 'droit applicable', 'litige', 'litiges', 'propriété intellectuelle', 'tribunal', 'tribunaux', 'vendeur', 'acheteur', 'commande', 'réserve de propriété', 'médiation', 'contrat'],
  contact: ['contact', 'contactez-nous', 'nous contacter', 'téléphone', 'par téléphone', 'par email', 'par e-mail', 'service client', 'horaires', 'du lundi au vendredi', 'votre message', 'formulaire de contact', 'nous répondons', 'à votre écoute', 'notre adresse'],
  'legal-notice': ['mentions légales', 'siège social', 'rcs', 'siret', 'siren', 'directeur de la publication', 'directrice de la publication', 'hébergeur', 'hébergement', 'capital social', 'au capital de', 'tva intracommunautaire', 'éditeur', 'immatriculée'],
  about: ['à propos', 'notre histoire', 'qui sommes-nous', 'fondée en', 'depuis', 'entreprise familiale', 'notre équipe', 'nos valeurs', 'passion', 'savoir-faire'],
  warranty: ['garantie', 'garanties', 'garantie légale', 'garantie de conformité', 'vices cachés', 'défaut', 'défauts', 'garantie commerciale', 'sav', 'réparation'],
  payment: ['paiement', 'moyens de paiement', 'carte bancaire', 'carte bleue', 'virement', 'chèque', 'paypal', 'paiement sécurisé', 'visa', 'mastercard', '3d secure', 'règlement', 'plusieurs fois'],
}; // prettier-ignore
