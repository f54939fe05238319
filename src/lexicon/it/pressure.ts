import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['solo # rimasti', 'solo # disponibili', 'ultimi pezzi', 'ultimi # pezzi', 'ultimo pezzo', 'ne restano solo #', 'ne rimangono #', 'rimasti solo #', '# rimasti', 'quasi esaurito', 'in esaurimento', 'quantità limitata', 'quantità limitate'],
  activity: ['persone stanno guardando', 'persone stanno visualizzando', 'stanno guardando questo', 'ha appena acquistato', 'ha appena ordinato', 'acquistato di recente', 'venduti nelle ultime', 'persone hanno acquistato', 'persone lo hanno nel carrello', 'nel carrello di altre', 'visto da # persone'],
  urgency: ['tempo limitato', 'per poco tempo', 'offerta a tempo', 'l\'offerta scade', 'l\'offerta termina', 'scade tra', 'scade oggi', 'termina tra', 'termina oggi', 'solo per oggi', 'solo oggi', 'ultime ore', 'ultimi giorni', 'ultima occasione', 'affrettati'],
  shaming: ['no grazie', 'non mi interessa risparmiare', 'preferisco pagare', 'non voglio risparmiare'],
  claim: ['100% garantito', 'prezzo più basso del mondo', 'miglior prezzo garantito', 'prezzi imbattibili', '100% originale'],
  extras: ['assicurazione', 'protezione spedizione', 'estensione di garanzia', 'garanzia estesa', 'donazione', 'iscrivimi', 'ricevere offerte', 'abbonamento'],
}; // prettier-ignore
