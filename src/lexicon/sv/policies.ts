import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['retur*', 'ångerrätt*', 'ångra köp', 'byten och returer', 'returer och byten', 'öppet köp', 'återbetalning*', 'reklamation och retur', 'returpolicy'],
  shipping: ['frakt*', 'leverans*', 'frakt och leverans', 'leveransvillkor', 'leveranstid*', 'fraktkostnad*', 'leveransinformation', 'frakt & retur'],
  privacy: ['integritetspolicy', 'personuppgift*', 'personuppgiftspolicy', 'dataskydd*', 'cookiepolicy', 'sekretesspolicy'],
  terms: ['köpvillkor', 'allmänna villkor', 'villkor', 'försäljningsvillkor', 'användarvillkor', 'leverans- och köpvillkor', 'allmänna köpvillkor'],
  contact: ['kontakt*', 'kontakta oss', 'kundtjänst', 'kundservice', 'kontaktuppgifter', 'hjälp och kontakt', 'support'],
  'legal-notice': ['företagsinformation', 'företagsuppgifter', 'juridisk information', 'om företaget', 'organisationsnummer', 'rättslig information'],
  about: ['om oss', 'vår historia', 'om företaget', 'vilka är vi', 'om butiken', 'vilka vi är'],
  warranty: ['garanti*', 'reklamation*', 'garantivillkor', 'reklamationsrätt'],
  payment: ['betalning*', 'betalsätt', 'betalningsalternativ', 'betalningsmetoder', 'betala', 'delbetalning'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['ångerrätt', 'ångerrätten', 'ångra ditt köp', 'ångra köpet', 'ångerblankett', 'ångerfrist', 'retur', 'returer', 'returnera', 'returfrakt', 'öppet köp', 'återbetalning', 'distansavtalslagen', 'fjorton dagar', 'byten', 'originalförpackning', 'returnerad*', 'oanvänd*'],
  shipping: ['leverans', 'leveranser', 'leveranstid', 'frakt', 'fraktkostnad', 'fraktfritt', 'postnord', 'ombud', 'paket', 'vardagar', 'arbetsdagar', 'skickas', 'spåra', 'hemleverans'],
  privacy: ['personuppgifter', 'personuppgiftsansvarig', 'behandling av personuppgifter', 'behandlar', 'gdpr', 'samtycke', 'rättslig grund', 'dataskyddsförordningen', 'integritetsskyddsmyndigheten', 'registerutdrag', 'lagras'],
  terms: ['köpvillkor', 'allmänna villkor', 'avtal', 'avtalet', 'konsumentköplagen', 'konsument*', 'force majeure', 'tvist*', 'allmänna reklamationsnämnden', 'ansvar', 'kunden', 'prisändring*'],
  contact: ['kontakta oss', 'kundtjänst', 'telefon', 'öppettider', 'telefontid*', 'vardagar', 'mejla', 'maila oss'],
  'legal-notice': ['organisationsnummer', 'org.nr', 'orgnr', 'momsregistreringsnummer', 'momsnummer', 'bolagsverket', 'f-skatt', 'säte'],
  about: ['om oss', 'vår historia', 'grundades', 'familjeföretag', 'passion', 'vårt team'],
  warranty: ['garanti', 'garantitid', 'reklamation', 'reklamera', 'fel på varan', 'reparation', 'fabriksgaranti', 'ursprungligt fel'],
  payment: ['betalning', 'betala', 'kortbetalning', 'faktura', 'delbetalning', 'swish', 'banköverföring', 'betalsätt', 'autogiro'],
}; // prettier-ignore
