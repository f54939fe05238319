import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['voeg hier', 'vul hier', 'uw tekst hier', 'je tekst hier', 'jouw tekst hier', 'naam van uw bedrijf', 'uw bedrijfsnaam', 'jouw bedrijfsnaam', 'dit is een voorbeeld', 'voorbeeldtekst', 'vervang deze tekst'],
  gaps: ['bedrijfsnaam', 'naam', 'uw naam', 'adres', 'telefoonnummer', 'telefoon', 'datum', 'e-mailadres', 'naam van de website', 'webwinkel', 'plaats', 'land', 'kvk-nummer', 'btw-nummer'],
  leftovers: ['hallo wereld', 'voorbeeld pagina', 'voorbeeldpagina', 'testproduct', 'demo winkel', 'voorbeeldproduct'],
  titleNoise: ['startpagina', 'welkom', 'welkom bij', 'webwinkel', 'online winkel', 'officiële website', 'officiële winkel', 'online kopen', 'kopen', 'goedkoop', 'winkelwagen', 'winkelmand', 'afrekenen'],
}; // prettier-ignore
