/** French policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

const place = (firm: Firm) => `${firm.operator}, ${firm.street}, ${firm.town}, ${firm.country}`;

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'retours-et-remboursements',
    title: 'Retours et remboursements',
    prose: [
      '# Droit de rétractation',
      `Vous disposez de ${firm.returnDays} jours à compter de la réception de votre commande pour changer d’avis, sans avoir à donner de motif.`,
      `Il suffit d’écrire à [${firm.email}](mailto:${firm.email}), puis de renvoyer l’article à : ${place(firm)}.`,
      firm.returnPaidBy === 'shop'
        ? `Les retours sont gratuits : ${firm.delivery === 'freight' ? 'nous venons reprendre la marchandise' : 'nous vous envoyons une étiquette prépayée'}.`
        : 'Les frais de retour sont à votre charge, sauf article défectueux ou erreur de notre part.',
      '# Remboursement',
      'Nous vous remboursons la totalité des sommes versées, frais de livraison standard compris, dans les 14 jours et par le moyen de paiement utilisé lors de la commande.',
      'Les articles personnalisés et les produits d’hygiène descellés ne peuvent pas être repris.',
    ],
  };
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'livraison',
    title: 'Livraison',
    prose: [
      `${firm.delivery === 'freight' ? 'La livraison se fait par' : 'Vos colis sont confiés à'} ${firm.carriers}. Délai de livraison : ${firm.deliveryTime}.`,
      `Frais de livraison : ${firm.deliveryCost}.`,
      firm.delivery === 'freight'
        ? 'Le chauffeur vous appelle la veille pour convenir de l’heure.'
        : 'Un numéro de suivi vous est envoyé par e-mail dès l’expédition.',
    ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'politique-de-confidentialite',
    title: 'Politique de confidentialité',
    prose: [
      `Le responsable du traitement des données personnelles recueillies sur ${firm.host} est ${place(firm)}.`,
      '# Données recueillies',
      'Pour traiter votre commande : nom, adresse, e-mail, téléphone et contenu du panier. Les données bancaires sont traitées par notre prestataire de paiement ; nous n’y avons jamais accès.',
      '# Durée et destinataires',
      'Les factures sont conservées dix ans. Les données sont transmises au transporteur et au prestataire de paiement, à personne d’autre.',
      '# Vos droits',
      `Conformément au RGPD, vous disposez d’un droit d’accès, de rectification, d’effacement et d’opposition : écrivez à [${firm.email}](mailto:${firm.email}). Vous pouvez aussi saisir ${firm.authority ?? 'la CNIL'}.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'conditions-generales-de-vente',
    title: 'Conditions générales de vente',
    prose: [
      `Les présentes conditions régissent les ventes conclues sur ${firm.host} entre ${place(firm)} et ses clients consommateurs.`,
      '# Prix et commande',
      'Les prix sont indiqués en euros, toutes taxes comprises. La vente est conclue à la confirmation de la commande par e-mail.',
      '# Garanties',
      'Tous nos produits bénéficient de la garantie légale de conformité et de la garantie des vices cachés.',
      '# Litiges',
      `En cas de litige, écrivez-nous d’abord ; vous pouvez ensuite recourir gratuitement à un médiateur de la consommation. Le droit ${firm.country === 'Belgique' ? 'belge' : 'français'} est applicable. Les retours sont décrits sur [leur page](page:returns).`,
    ],
  };
}

export function imprint(firm: Firm): TextPage {
  return {
    topic: 'legal-notice',
    slug: 'mentions-legales',
    title: 'Mentions légales',
    prose: lines(
      '# Éditeur du site',
      firm.operator,
      `Siège : ${firm.street}, ${firm.town}, ${firm.country}`,
      firm.register,
      firm.vat !== undefined && `TVA intracommunautaire : ${firm.vat}`,
      firm.person !== undefined && `Directrice ou directeur de la publication : ${firm.person}`,
      firm.phone !== undefined && `Téléphone : [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      `E-mail : [${firm.email}](mailto:${firm.email})`,
    ),
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'contact',
    title: 'Nous contacter',
    form: true,
    prose: lines(`E-mail : [${firm.email}](mailto:${firm.email})`, firm.phone !== undefined && `Téléphone : ${firm.phone}`, firm.hours),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'a-propos', title: 'À propos', prose };
}
