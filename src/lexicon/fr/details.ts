import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['frais de retour', 'frais de renvoi', 'coût* de renvoi', 'coût* du retour', 'retours sont gratuits', 'retour gratuit'],
    byShop: ['gratuit', 'gratuits', 'prépayée', 'à notre charge', 'nous prenons en charge', 'à nos frais'],
    byShopper: ['à votre charge', 'à la charge du client', 'à la charge de l acheteur', 'à la charge du consommateur', 'à vos frais', 'vous prenez en charge'],
    faulty: ['défectueu*', 'abîmé*', 'endommagé*'],
    restocking: ['restockage', 'frais de remise en stock'],
    exchange: ['échang*'],
    not: ['ne', 'pas', 'aucun*', 'sans', 'sauf', 'exclu*'],
    refund: ['rembours*'],
    receipt: ['réception', 'livraison', 'reçu'],
    order: ['date d achat', 'de l achat', 'date de commande'],
    sale: ['soldé*', 'articles en promotion'],
    opened: ['hygièn*', 'descellé*', 'ouvert*', 'sous vêtements'],
    custom: ['personnalis*', 'sur mesure', 'confectionné*'],
    withdrawal: ['rétractation'],
    form: ['formulaire de rétractation', 'formulaire type'],
    voucher: ['avoir', 'bon d achat', 'note de crédit'],
    only: ['uniquement', 'seulement'],
  },
  shipping: {
    free: ['gratuit', 'gratuite', 'gratuits', 'offert*'],
    above: ['dès', 'à partir', 'supérieur*', 'au dessus', 'plus de'],
    arrival: ['livraison', 'livré*', 'délai*', 'recevez'],
    handling: ['expédi*', 'prépar*', 'trait*'],
    business: ['jours ouvr*', 'jour ouvr*'],
    worldwide: ['monde entier', 'à l international'],
  },
  privacy: {
    controller: ['responsable du traitement', 'responsable de traitement'],
    purposes: ['finalité*', 'pour traiter votre commande', 'utilisons', 'sont utilisées'],
    sharing: ['tiers', 'transmis*', 'partag*', 'communiqu*'],
    rights: ['vos droits', 'droit d accès', 'rectification'],
  },
  terms: {
    law: ['droit applicable', 'loi applicable', 'tribunaux', 'juridiction*', 'lois de', 'lois du', 'régi* par'],
    recurring: ['par mois', 'tous les # jours', 'toutes les # semaines', 'chaque mois', 'tous les mois', 'mensuel*', 'par semaine', 'tacite reconduction', 'reconduit* automatiquement', 'renouvelé* automatiquement', 'chaque semaine'],
    charged: ['débité*', 'prélevé*', 'prélèvement*', 'reconduit*'],
    trial: ['essai', 'l\'essai', 'd\'essai'],
    subscription: ['abonnement*', 'adhésion', 'formule mensuelle'],
  },
  warranty: {
    years: ['an', 'ans', 'année', 'années'],
    legal: ['garantie légale', 'garanties légales', 'vices cachés'],
  },
}; // prettier-ignore
