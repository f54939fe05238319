import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['retur*', 'fortrydelsesret*', 'fortryd køb', 'returnering', 'bytte*', 'ombytning', 'returret', 'refusion*', 'tilbagebetaling*'],
  shipping: ['levering*', 'fragt*', 'forsendelse*', 'fragt og levering', 'leveringstid*', 'leveringsbetingelser', 'fragtpriser', 'leveringsinformation'],
  privacy: ['privatlivspolitik', 'persondata*', 'persondatapolitik', 'databeskyttelse*', 'cookiepolitik', 'personoplysninger'],
  terms: ['handelsbetingelser', 'salgs- og leveringsbetingelser', 'betingelser', 'vilkår', 'forretningsbetingelser', 'salgsbetingelser', 'brugsvilkår'],
  contact: ['kontakt*', 'kontakt os', 'kundeservice', 'skriv til os', 'kontaktoplysninger', 'kundecenter', 'hjælp og kontakt'],
  'legal-notice': ['virksomhedsoplysninger', 'firmaoplysninger', 'juridisk information', 'cvr', 'om virksomheden', 'oplysningspligt'],
  about: ['om os', 'om virksomheden', 'vores historie', 'hvem er vi', 'om butikken', 'mød os'],
  warranty: ['garanti*', 'reklamation*', 'reklamationsret*', 'garantibetingelser'],
  payment: ['betaling*', 'betalingsmetoder', 'betalingsmuligheder', 'betalingsformer', 'sikker betaling', 'delbetaling'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['fortrydelsesret', 'fortrydelsesretten', 'fortryde', 'fortrydelsesfrist*', 'fortrydelsesformular', 'standardfortrydelsesformular', 'retur', 'returnere', 'returnering', 'returvare*', 'returpakke', 'refundere', 'tilbagebetaling', 'ombytte', 'ombytning', 'fulde byttepenge', 'originale emballage', 'fjorten dage'],
  shipping: ['levering', 'leveres', 'leveringstid', 'fragt', 'fragtfri', 'gratis fragt', 'postnord', 'gls', 'dao', 'pakkeshop', 'hverdage', 'afsendes', 'afsendt', 'pakke'],
  privacy: ['personoplysninger', 'persondata', 'dataansvarlig*', 'behandling af personoplysninger', 'behandler', 'samtykke', 'databeskyttelsesforordningen', 'datatilsynet', 'gdpr', 'indsigt', 'opbevares'],
  terms: ['handelsbetingelser', 'forbrugeraftaleloven', 'købeloven', 'aftale*', 'forbruger*', 'klage*', 'klagenævn*', 'lovvalg', 'værneting', 'ansvar', 'køber', 'ejendomsforbehold'],
  contact: ['kontakt os', 'kundeservice', 'telefon', 'åbningstider', 'telefontid*', 'mandag til fredag', 'skriv til os', 'ring til os'],
  'legal-notice': ['cvr', 'cvr-nr', 'cvr-nummer', 'se-nr', 'hjemsted', 'virksomhedsoplysninger', 'selskab*', 'erhvervsstyrelsen'],
  about: ['om os', 'vores historie', 'grundlagt', 'familieejet', 'passion', 'vores team'],
  warranty: ['garanti', 'reklamationsret', 'reklamation', 'reklamere', 'mangler', 'fejl og mangler', 'reparation', 'købelovens'],
  payment: ['betaling', 'betale', 'betalingskort', 'dankort', 'mobilepay', 'bankoverførsel', 'faktura', 'betalingsmetoder', 'viabill'],
}; // prettier-ignore
