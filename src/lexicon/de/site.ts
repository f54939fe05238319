import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['hier ihren text', 'hier steht ihr text', 'ihr firmenname', 'ihre firma', 'bitte einfügen', 'hier einfügen', 'bitte ergänzen', 'bitte anpassen', 'mustertext', 'musterfirma', 'max mustermann', 'musterstraße', 'musterstadt', 'name des unternehmens einfügen', 'beispieltext', 'text hier eingeben', 'dies ist ein beispiel', 'fügen sie hier', 'tragen sie hier', 'platzhalter', 'bitte ersetzen', 'ihre adresse hier', 'ich bin ein textabschnitt', 'lorem ipsum'],
  gaps: ['firmenname', 'firma', 'name', 'ihr name', 'adresse', 'anschrift', 'ihre*', 'e-mail', 'e-mail-adresse', 'telefonnummer', 'telefon', 'datum', 'webseite', 'website', 'domain', 'plz', 'ort', 'straße', 'land', 'anzahl', 'bitte*', 'einfügen', 'shopname', 'name des shops', 'name des unternehmens', 'ust-idnr', 'handelsregisternummer', 'x', 'xx', 'xxx', 'unternehmen', 'link', 'anzahl tage'],
  leftovers: ['hallo welt', 'beispiel-seite', 'beispielseite', 'dies ist ein demo-shop', 'demo-shop', 'demoshop', 'testartikel', 'beispielartikel', 'mein shop', 'eine weitere wordpress-website', 'ihr logo'],
  titleNoise: ['startseite', 'willkommen bei', 'willkommen', 'onlineshop', 'online-shop', 'offizielle website', 'offizielle seite', 'offizieller shop', 'kaufen', 'online kaufen', 'günstig', 'shop', 'warenkorb', 'kasse', 'anmelden', 'mein konto', 'impressum', 'kontakt', 'datenschutz', 'agb', 'versand', 'widerruf', 'jetzt', 'bestellen', 'widerrufsbelehrung', 'datenschutzerklärung', 'über uns'],
}; // prettier-ignore
