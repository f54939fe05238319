import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['noch # stück', 'noch # verfügbar', 'stück verfügbar', 'restbestand', 'nur noch # verfügbar', 'nur noch # stück', 'nur noch #', 'nur noch wenige', 'wenige auf lager', 'fast ausverkauft', 'geringer bestand', 'begrenzte stückzahl', 'begrenzte menge', 'solange der vorrat reicht', 'letzte chance', 'letzte stücke', 'stark nachgefragt', 'sehr gefragt', 'bald ausverkauft', 'limitierte stückzahl'],
  activity: ['gerade bestellt', 'gerade gekauft', 'haben diesen artikel', 'kunden haben diesen', 'besucher gerade', 'vor # minuten', 'personen sehen sich', 'personen schauen', 'kunden sehen sich', 'sehen sich das gerade an', 'haben das gekauft', 'wurde gerade gekauft', 'hat gerade gekauft', 'mal verkauft', 'in den letzten # stunden', 'im warenkorb von', 'personen haben', 'jemand aus'],
  urgency: ['restzeit', 'nur noch heute', 'noch # tage', 'noch # minuten', 'gültig bis heute', 'jetzt oder nie', 'endet in', 'endet heute', 'endet bald', 'nur heute', 'nur für kurze zeit', 'nur kurze zeit', 'angebot endet', 'beeilen sie sich', 'beeil dich', 'schnell sein', 'jetzt zugreifen', 'letzte chance', 'läuft ab', 'reserviert für', 'bestellen sie innerhalb', 'tage stunden minuten', 'noch # stunden', 'aktion endet', 'blitzangebot', 'zeitlich begrenzt'],
  shaming: ['nein danke', 'ich möchte nicht sparen', 'ich zahle lieber', 'ich verzichte', 'nein ich', 'kein interesse an rabatt'],
  claim: ['100% garantiert', 'garantiert der günstigste', 'tiefstpreisgarantie', 'der beste preis der welt', '100% original', 'günstigster preis weltweit', 'unschlagbare preise', 'wundermittel'],
  extras: ['versicherung', 'versandversicherung', 'transportversicherung', 'garantieverlängerung', 'spende', 'newsletter', 'abonnement', 'abo', 'geschenkverpackung', 'käuferschutz hinzufügen', 'bevorzugte bearbeitung', 'mitgliedschaft'],
}; // prettier-ignore
