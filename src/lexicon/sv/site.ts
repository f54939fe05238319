import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['skriv din text här', 'din text här', 'ditt företagsnamn', 'infoga text här', 'fyll i här', 'exempeltext', 'ersätt denna text', 'redigera denna text', 'klicka här för att lägga till', 'platshållare'],
  gaps: ['företagsnamn', 'företag', 'namn', 'adress', 'telefonnummer', 'telefon', 'datum', 'e-postadress', 'webbplats', 'ort', 'organisationsnummer', 'antal dagar', 'infoga*', 'ange*'],
  leftovers: ['hej världen', 'exempelsida', 'testprodukt', 'demobutik', 'min butik', 'din logotyp'],
  titleNoise: ['startsida', 'hem', 'välkommen till', 'webbutik', 'nätbutik', 'officiell webbplats', 'köp online', 'varukorg', 'logga in', 'mina sidor', 'kontakta oss', 'köpvillkor', 'om oss'],
}; // prettier-ignore
