import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['sett inn her', 'skriv her', 'din tekst her', 'ditt firmanavn', 'navnet på bedriften din', 'eksempeltekst', 'erstatt denne teksten', 'rediger denne teksten', 'klikk her for å legge til', 'fyll inn her'],
  gaps: ['firmanavn', 'bedrift', 'navn', 'adresse', 'telefonnummer', 'telefon', 'dato', 'e-postadresse', 'nettside', 'sted', 'organisasjonsnummer', 'antall dager', 'sett inn*', 'angi*'],
  leftovers: ['hei verden', 'eksempelside', 'testprodukt', 'demobutikk', 'min butikk', 'din logo'],
  titleNoise: ['forside', 'hjem', 'velkommen til', 'nettbutikk', 'offisiell nettside', 'kjøp på nett', 'handlekurv', 'logg inn', 'min side', 'min konto', 'kontakt oss', 'salgsbetingelser', 'om oss'],
}; // prettier-ignore
