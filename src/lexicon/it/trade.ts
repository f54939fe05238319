import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['aggiungi al carrello', 'aggiungi alla borsa', 'aggiungi al cestino', 'acquista ora', 'compra ora', 'acquista subito', 'metti nel carrello', 'acquista', 'compra', 'nel carrello', 'ordina ora', 'ordina'],
  cart: ['carrello', 'il mio carrello', 'il tuo carrello', 'vai al carrello', 'vai alla cassa', 'carrello della spesa', 'cassa', 'vedi carrello'],
  goods: ['disponibile', 'non disponibile', 'esaurito', 'spedizione gratuita', 'iva inclusa', 'iva incl', 'lista dei desideri', 'prezzo di listino', 'quantità', 'guida alle taglie', 'novità', 'aggiungi ai preferiti', 'buono regalo', 'carta regalo', 'più venduti', 'offerte', 'disponibilità', 'prezzo unitario', 'codice prodotto'],
  reviews: ['recensioni', 'recensioni dei clienti', 'acquisto verificato'],
  verified: ['acquisto verificato', 'acquirente verificato', 'cliente verificato', 'recensione verificata'],
  replies: ['risposta del negozio', 'risposta del venditore', 'risposta del proprietario'],
  openingHours: ['orari di apertura', 'orario di apertura', 'orari', 'orario', 'siamo aperti', 'aperto dal'],
  answers: ['rispond*', 'risposta', 'risposte'],
  hours: ['ora', 'ore'],
}; // prettier-ignore
