import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['lieferadresse', 'rechnungsadresse', 'rechnungsanschrift', 'lieferanschrift', 'zahlungsart', 'zahlungsmethode', 'zahlungsweise', 'zahlart', 'versandart', 'bestellübersicht', 'bestellung', 'ihre bestellung', 'gesamtsumme', 'zwischensumme', 'gutscheincode', 'als gast bestellen', 'zur kasse', 'abweichende lieferadresse', 'weiter zur zahlung', 'weiter zum versand', 'bestellung prüfen', 'karteninhaber', 'kartennummer'],
  place: ['zahlungspflichtig bestellen', 'jetzt kaufen', 'kostenpflichtig bestellen', 'bestellung abschicken', 'bestellung abschließen', 'kauf abschließen', 'jetzt bezahlen', 'bestellung aufgeben', 'jetzt bestellen', 'kaufen', 'bestellen', 'bezahlen'],
  total: ['gesamtsumme', 'gesamtbetrag', 'gesamt', 'summe', 'endsumme', 'endbetrag', 'gesamtpreis', 'heute fällig', 'heute zu zahlen', 'gesamt heute', 'zu zahlen'],
  subtotal: ['zwischensumme', 'warenwert', 'summe artikel', 'artikelsumme', 'warenkorbwert'],
  asks: {
    pin: ['karten-pin', 'ec-karten pin', 'pin der karte', 'pin ihrer karte', 'kreditkarten-pin', 'ihre pin'],
    'online-banking': ['online-banking passwort', 'onlinebanking passwort', 'banking-pin', 'online-banking pin', 'tan eingeben', 'tan-nummer', 'online-banking zugangsdaten', 'online-banking login', 'bank-login', 'anmeldename online-banking', 'onlinebanking pin'],
    'identity-document': ['ausweisnummer', 'personalausweisnummer', 'kopie ihres ausweises', 'ausweiskopie', 'personalausweis hochladen', 'reisepassnummer', 'foto ihres ausweises', 'passnummer', 'ausweis hochladen', 'ausweisfoto'],
    'social-security': ['sozialversicherungsnummer', 'steueridentifikationsnummer', 'steuer-id', 'ahv-nummer'],
    'mothers-name': ['geburtsname der mutter', 'mädchenname der mutter'],
  },
  documents: ['personalausweis', 'ausweis', 'reisepass', 'führerschein', 'ausweisdokument', 'lichtbildausweis'],
  methods: {
    card: ['kreditkarte', 'kreditkarten', 'debitkarte', 'kartenzahlung', 'ec-karte', 'girocard'],
    invoice: ['rechnung', 'kauf auf rechnung', 'rechnungskauf', 'auf rechnung', 'zahlung auf rechnung'],
    'cash-on-delivery': ['nachnahme', 'per nachnahme', 'barzahlung bei lieferung', 'bar bei lieferung', 'zahlung bei lieferung', 'barzahlung bei abholung', 'zahlung bei abholung', 'bezahlung bei abholung', 'zahlen bei abholung', 'bar bei abholung', 'barzahlung', 'im laden bezahlen', 'bezahlung im laden', 'vor ort bezahlen', 'zahlung vor ort'],
    'direct-debit': ['lastschrift', 'sepa-lastschrift', 'bankeinzug', 'lastschriftverfahren'],
    'bank-transfer': ['vorkasse', 'banküberweisung', 'überweisung', 'vorauskasse', 'vorauszahlung', 'vorabüberweisung', 'vorüberweisung', 'echtzeitüberweisung', 'echtzeit-überweisung', 'vorab überweisen'],
    crypto: ['krypto', 'kryptowährung', 'kryptowährungen'],
    'gift-card': ['guthabenkarte', 'geschenkkarte apple', 'geschenkkarte amazon', 'geschenkkarten apple', 'geschenkkarten amazon', 'gutscheinkarte apple', 'gutscheinkarten apple', 'amazon-geschenkkarte', 'apple-geschenkkarte', 'google-play-karte', 'steam-karte', 'paysafe guthaben', 'mit amazon-gutschein bezahlen'],
    'money-transfer': ['bargeldtransfer', 'geldtransfer'],
    'person-to-person': ['freunde und familie', 'geld an freunde', 'freunde & familie'],
  },
  choices: { card: ['karte', 'karten'], 'gift-card': ['geschenkkarte', 'geschenkkarten', 'gutscheinkarte', 'gutscheinkarten', 'guthabenkarten'] },
  unavailable: ['nicht verfügbar', 'in wartung', 'wartungsarbeiten', 'außer betrieb', 'ausgesetzt', 'deaktiviert', 'gestört', 'technische störung', 'pausiert'],
}; // prettier-ignore
