import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['ragione sociale', 'titolare del sito', 'titolare del trattamento', 'gestito da', 'venditore', 'gestore', 'di proprietà di', 'denominazione sociale'],
  phone: ['telefono', 'tel', 'cellulare', 'cell', 'chiamaci', 'numero verde'],
  address: ['indirizzo', 'sede legale', 'sede operativa', 'sede'],
  days: ['giorni', 'giorno', 'gg'],
  weeks: ['settimana', 'settimane'],
  months: ['mese', 'mesi'],
  numbers: { due: 2, tre: 3, quattro: 4, cinque: 5, sette: 7, otto: 8, dieci: 10, quattordici: 14, quindici: 15, venti: 20, trenta: 30, sessanta: 60, cento: 100 },
  workingDays: ['lavorativi', 'feriali', 'consegna', 'spedizione'],
  otherPeriods: ['rimbors*', 'consegn*', 'spedi*', 'garanzi*', 'ripara*', 'accredit*'],
}; // prettier-ignore
