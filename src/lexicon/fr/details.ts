import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['frais de retour', 'frais de renvoi', 'coût* de renvoi', 'coût* du retour', 'retours sont gratuits', 'retour gratuit', 'retours gratuits', 'retour est gratuit', 'étiquette'],
    byShop: ['gratuit', 'gratuits', 'prépayée', 'à notre charge', 'nous prenons en charge', 'à nos frais', 'pour nous', 'offert*'],
    byShopper: ['à votre charge', 'à la charge du client', 'à la charge de l acheteur', 'à la charge du consommateur', 'à vos frais', 'vous prenez en charge', 'vous supportez', 'vous devrez prendre'],
    faulty: ['défectueu*', 'abîmé*', 'endommagé*', 'erreur', 'non conforme*'],
    restocking: ['restockage', 'frais de remise en stock', 'frais de traitement'],
    exchange: ['échang*'],
    not: ['ne', 'pas', 'aucun*', 'sans', 'sauf', 'exclu*', 'excepté*', 'hors'],
    refund: ['rembours*'],
    receipt: ['réception', 'livraison', 'reçu', 'recevez'],
    order: ['date d achat', 'de l achat', 'date de commande', 'de la commande'],
    sale: ['soldé*', 'articles en promotion', 'déstockage'],
    opened: ['hygièn*', 'descellé*', 'ouvert*', 'sous vêtements'],
    custom: ['personnalis*', 'sur mesure', 'confectionné*'],
    withdrawal: ['rétractation'],
    form: ['formulaire de rétractation', 'formulaire type'],
    voucher: ['avoir', 'bon d achat', 'note de crédit'],
    only: ['uniquement', 'seulement', 'exclusivement'],
  },
  shipping: {
    free: ['gratuit', 'gratuite', 'gratuits', 'offert', 'offerts', 'offerte', 'sans frais'],
    above: ['dès', 'à partir', 'supérieur*', 'au dessus', 'plus de', 'minimum'],
    arrival: ['livraison', 'livré*', 'délai*', 'recevez'],
    handling: ['expédi*', 'prépar*', 'trait*'],
    business: ['jours ouvr*', 'jour ouvr*'],
    worldwide: ['monde entier', 'à l international', 'internationale'],
  },
  privacy: {
    controller: ['responsable du traitement', 'responsable de traitement', 'responsable des données'],
    purposes: ['finalité*', 'pour traiter votre commande', 'utilisons', 'sont utilisées'],
    sharing: ['tiers', 'transmis*', 'partag*', 'communiqu*', 'destinataires'],
    rights: ['vos droits', 'droit d accès', 'rectification', 'effacement', 'opposition'],
  },
  terms: {
    law: ['droit applicable', 'loi applicable', 'tribunaux', 'juridiction*', 'régi*', 'soumis* au droit', 'soumis* à la loi'],
  },
  warranty: {
    years: ['an', 'ans', 'année', 'années'],
    legal: ['garantie légale', 'garanties légales', 'vices cachés', 'conformité'],
  },
}; // prettier-ignore
