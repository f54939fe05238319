import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['retour*', 'herroeping*', 'herroepingsrecht', 'recht van herroeping', 'retourneren', 'ruilen', 'ruilen en retourneren', 'retourbeleid', 'terugsturen'],
  shipping: ['verzend*', 'bezorg*', 'levering*', 'levertijd*', 'verzendkosten', 'verzending en levering', 'bezorging', 'bezorgen'],
  privacy: ['privacybeleid', 'privacyverklaring', 'privacy statement', 'cookiebeleid', 'gegevensbescherming', 'persoonsgegevens'],
  terms: ['algemene voorwaarden', 'voorwaarden', 'leveringsvoorwaarden', 'gebruiksvoorwaarden', 'verkoopvoorwaarden', 'voorwaarden en condities'],
  contact: ['contact opnemen', 'contactgegevens', 'contactformulier', 'klantenservice', 'neem contact op', 'klantendienst', 'help en contact', 'contacteer*'],
  'legal-notice': ['colofon', 'juridische informatie', 'bedrijfsgegevens', 'wettelijke vermeldingen', 'juridische kennisgeving', 'bedrijfsinformatie'],
  about: ['over ons', 'ons verhaal', 'wie zijn wij', 'wie we zijn', 'over het bedrijf', 'ons bedrijf'],
  warranty: ['garantie*', 'garantie en klachten', 'garantievoorwaarden', 'wettelijke garantie'],
  payment: ['betaling*', 'betalen', 'betaalmethoden', 'betaalmogelijkheden', 'betaalwijzen', 'betaalinformatie'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['herroepen', 'herroepingsrecht', 'herroepingstermijn', 'herroeping', 'ontbinden', 'bedenktijd', 'retourneren', 'retour', 'retourzending', 'terugsturen', 'terugzenden', 'terugbetaling', 'terugbetalen', 'ruilen', 'omruilen', 'veertien dagen', 'zonder opgave van redenen', 'originele verpakking'],
  shipping: ['verzending', 'verzendkosten', 'bezorging', 'bezorgd', 'bezorgen', 'levering', 'levertijd', 'geleverd', 'werkdagen', 'werkdag', 'track and trace', 'postnl', 'pakket', 'pakketdienst'],
  privacy: ['persoonsgegevens', 'verwerking', 'verwerken', 'verwerkingsverantwoordelijke', 'avg', 'toestemming', 'grondslag', 'bewaartermijn', 'inzage', 'rectificatie', 'bezwaar'],
  terms: ['algemene voorwaarden', 'overeenkomst', 'consument', 'ondernemer', 'aansprakelijkheid', 'toepasselijk recht', 'geschillen', 'geschillencommissie', 'artikel', 'overmacht', 'eigendomsvoorbehoud', 'het aanbod'],
  contact: ['contact opnemen', 'neem contact', 'contactformulier', 'klantenservice', 'telefonisch', 'telefoon', 'bereikbaar', 'openingstijden'],
  'legal-notice': ['kvk', 'kvk-nummer', 'kamer van koophandel', 'btw', 'btw-nummer', 'btw-id', 'statutair gevestigd', 'handelsregister', 'colofon'],
  about: ['over ons', 'ons verhaal', 'opgericht in', 'familiebedrijf', 'ons team', 'onze missie'],
  warranty: ['garantie', 'garantietermijn', 'wettelijke garantie', 'fabrieksgarantie', 'gebreken', 'gebrek', 'reparatie', 'defect'],
  payment: ['betaling', 'betalen', 'betaalmethoden', 'betaalmethode', 'creditcard', 'bankoverschrijving', 'overboeking', 'achteraf betalen', 'rekening'],
}; // prettier-ignore
