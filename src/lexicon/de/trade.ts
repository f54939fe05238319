import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['in den warenkorb', 'in den einkaufswagen', 'in den einkaufskorb', 'in die einkaufstasche', 'in den korb', 'jetzt kaufen', 'sofort kaufen', 'jetzt bestellen', 'vorbestellen', 'zum warenkorb hinzufügen', 'warenkorb legen', 'kaufen', 'in den wagen', 'in warenkorb', 'bestellen'],
  cart: ['warenkorb', 'einkaufswagen', 'einkaufskorb', 'zur kasse', 'kasse', 'mein warenkorb', 'einkaufstasche', 'warenkörbchen', 'ihr warenkorb'],
  goods: ['auf lager', 'sofort lieferbar', 'nicht auf lager', 'ausverkauft', 'lieferzeit', 'inkl. mwst', 'zzgl. versand', 'zzgl versandkosten', 'versandkostenfrei', 'kostenloser versand', 'merkzettel', 'wunschliste', 'wunschzettel', 'statt', 'uvp', 'sie sparen', 'artikelnummer', 'art.-nr', 'artikel-nr', 'menge', 'größentabelle', 'geschenkgutschein', 'gutschein', 'neuheiten', 'bestseller', 'verfügbar', 'stück', 'angebote', 'zwischensumme', 'sonderangebot', 'vergleichen', 'sendung verfolgen', 'verfügbarkeit', 'einzelpreis', 'bestellnummer'],
  reviews: ['kundenbewertungen', 'bewertungen', 'bewertung schreiben', 'rezensionen', 'verifizierter kauf', 'kundenmeinungen', 'von 5 sternen', 'kundenstimmen'],
  verified: ['verifizierter kauf', 'verifizierter käufer', 'verifizierter kunde', 'verifizierte bewertung', 'bestätigter kauf'],
  replies: ['antwort des shops', 'antwort des händlers', 'antwort vom shop', 'antwort vom händler', 'antwort des verkäufers', 'antwort des unternehmens', 'kommentar des händlers'],
  openingHours: ['öffnungszeiten', 'servicezeiten', 'geschäftszeiten', 'telefonzeiten', 'sprechzeiten', 'bürozeiten', 'erreichbar', 'erreichen sie uns', 'geöffnet'],
  answers: ['antwort*', 'beantwort*', 'melden uns', 'rückmeldung', 'reaktionszeit'],
  hours: ['stunde', 'stunden', 'std'],
}; // prettier-ignore
