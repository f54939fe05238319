import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['introduceți aici', 'textul dvs aici', 'textul tău aici', 'numele companiei tale', 'numele firmei aici', 'text exemplu', 'text de exemplu', 'înlocuiți acest text', 'editați acest text', 'adaugă textul tău'],
  gaps: ['numele companiei', 'nume firmă', 'denumire', 'nume', 'adresa', 'telefon', 'număr de telefon', 'data', 'e-mail', 'numele magazinului', 'site web', 'oraș', 'cui', 'introduceți*'],
  leftovers: ['salut lume', 'pagină exemplu', 'produs test', 'magazin demo', 'magazinul meu', 'logo-ul tău'],
  titleNoise: ['acasă', 'pagina principală', 'bun venit', 'magazin online', 'site oficial', 'magazin oficial', 'cumpără online', 'coș', 'contul meu', 'autentificare', 'contact', 'despre noi', 'termeni și condiții'],
}; // prettier-ignore
