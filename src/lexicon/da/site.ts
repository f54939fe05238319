import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['indsæt her', 'skriv her', 'din tekst her', 'dit firmanavn', 'din virksomheds navn', 'eksempeltekst', 'erstat denne tekst', 'rediger denne tekst', 'klik her for at tilføje', 'indsæt tekst'],
  gaps: ['firmanavn', 'virksomhed', 'navn', 'adresse', 'telefonnummer', 'telefon', 'dato', 'e-mailadresse', 'hjemmeside', 'by', 'cvr-nummer', 'antal dage', 'indsæt*', 'angiv*'],
  leftovers: ['hej verden', 'eksempelside', 'testprodukt', 'demobutik', 'min butik', 'dit logo'],
  titleNoise: ['forside', 'hjem', 'velkommen til', 'webshop', 'netbutik', 'officiel hjemmeside', 'køb online', 'kurv', 'log ind', 'min konto', 'kontakt os', 'handelsbetingelser', 'om os'],
}; // prettier-ignore
