import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['retur*', 'angrerett*', 'angre kjøp', 'bytte og retur', 'retur og bytte', 'åpent kjøp', 'refusjon*', 'bytterett', 'angreskjema'],
  shipping: ['frakt*', 'levering*', 'frakt og levering', 'leveringstid*', 'fraktkostnad*', 'forsendelse*', 'leveringsbetingelser', 'leveringsinformasjon'],
  privacy: ['personvern*', 'personvernerklæring', 'personopplysninger', 'informasjonskapsler', 'personvernpolicy', 'cookie-erklæring'],
  terms: ['kjøpsvilkår', 'salgsbetingelser', 'salgsvilkår', 'vilkår', 'betingelser', 'brukervilkår', 'kjøpsbetingelser'],
  contact: ['kontakt*', 'kontakt oss', 'kundeservice', 'kundesenter', 'skriv til oss', 'kontaktinformasjon', 'kundestøtte'],
  'legal-notice': ['firmainformasjon', 'juridisk informasjon', 'firmaopplysninger', 'bedriftsinformasjon', 'organisasjonsnummer', 'om selskapet'],
  about: ['om oss', 'vår historie', 'hvem er vi', 'om butikken', 'om firmaet', 'hvem vi er'],
  warranty: ['garanti*', 'reklamasjon*', 'reklamasjonsrett*', 'garantivilkår'],
  payment: ['betaling*', 'betalingsmåter', 'betalingsmetoder', 'betalingsalternativer', 'sikker betaling', 'delbetaling'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['angrerett', 'angreretten', 'angrerettloven', 'angre kjøpet', 'angreskjema', 'angrefrist*', 'retur', 'returnere', 'returfrakt', 'returlapp', 'bytte', 'byttes', 'åpent kjøp', 'refusjon', 'refundere', 'tilbakebetaling', 'originalemballasje', 'fjorten dager'],
  shipping: ['levering', 'leveres', 'leveringstid', 'frakt', 'fraktfritt', 'gratis frakt', 'posten', 'bring', 'postnord', 'hentested', 'virkedager', 'sendes', 'pakke', 'sporing'],
  privacy: ['personopplysninger', 'personvern', 'behandlingsansvarlig', 'behandling av personopplysninger', 'behandler', 'samtykke', 'datatilsynet', 'personopplysningsloven', 'gdpr', 'innsyn', 'lagres'],
  terms: ['salgsbetingelser', 'kjøpsvilkår', 'forbrukerkjøpsloven', 'avtale*', 'forbruker*', 'selger', 'kjøper', 'forbrukertilsynet', 'tvist*', 'verneting', 'ansvar', 'salgspant'],
  contact: ['kontakt oss', 'kundeservice', 'telefon', 'åpningstider', 'telefontid*', 'mandag til fredag', 'send oss', 'ring oss'],
  'legal-notice': ['organisasjonsnummer', 'org.nr', 'orgnr', 'foretaksregisteret', 'brønnøysund*', 'mva', 'forretningsadresse', 'daglig leder'],
  about: ['om oss', 'vår historie', 'grunnlagt', 'familiebedrift', 'lidenskap', 'vårt team'],
  warranty: ['garanti', 'reklamasjon', 'reklamasjonsrett', 'reklamere', 'mangel', 'mangler', 'reparasjon', 'garantitid'],
  payment: ['betaling', 'betale', 'vipps', 'betalingskort', 'faktura', 'bankoverføring', 'kredittkort', 'betalingsmåter', 'delbetaling'],
}; // prettier-ignore
