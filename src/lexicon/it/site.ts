import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['inserisci qui', 'inserire qui', 'il tuo testo qui', 'nome della tua azienda', 'nome dell\'azienda qui', 'questo è un testo di esempio', 'testo di esempio', 'testo segnaposto', 'sostituisci questo testo', 'modifica questo testo', 'aggiungi il tuo testo'],
  gaps: ['nome azienda', 'nome dell\'azienda', 'ragione sociale', 'nome', 'indirizzo', 'telefono', 'data', 'sito web', 'nome del sito', 'città', 'paese', 'partita iva', 'numero', 'inserisci*'],
  leftovers: ['ciao mondo', 'pagina di esempio', 'articolo di prova', 'prodotto di prova', 'prodotto di esempio', 'negozio demo'],
  titleNoise: ['home page', 'benvenuto', 'benvenuti', 'benvenuti su', 'negozio online', 'negozio', 'negozio ufficiale', 'sito ufficiale', 'vendita online', 'acquista online', 'shop online', 'carrello', 'cassa'],
}; // prettier-ignore
