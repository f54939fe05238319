import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['édité par', 'éditeur', 'éditeur du site', 'raison sociale', 'dénomination sociale', 'exploité par', 'vendeur', 'appartient à', 'propriétaire', 'la société', 'responsable du traitement', 'société', 'est édité par'],
  phone: ['téléphone', 'tél', 'portable', 'mobile', 'appelez-nous', 'numéro'],
  address: ['adresse', 'siège social', 'adresse postale', 'domiciliée'],
  days: ['jour', 'jours', 'jours ouvrés', 'jours calendaires'],
  weeks: ['semaine', 'semaines'],
  months: ['mois'],
  numbers: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, dix: 10, quatorze: 14, quinze: 15, vingt: 20, trente: 30, soixante: 60, cent: 100 },
  workingDays: ['ouvrés', 'ouvrables', 'livré*'],
  otherPeriods: ['rembours*', 'livr*', 'expédi*', 'garanti*', 'répar*'],
}; // prettier-ignore
