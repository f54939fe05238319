import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['doar # bucăți', 'au mai rămas #', 'mai sunt doar #', 'ultimele bucăți', 'ultimele produse', 'ultima bucată', 'ultimul produs', 'aproape epuizat', 'stoc limitat', 'cantitate limitată', 'în limita stocului', 'doar # în stoc', 'cerere mare'],
  activity: ['persoane se uită', 'persoane vizualizează', 'persoane văd acest', 'tocmai a cumpărat', 'tocmai a comandat', 'cumpărat recent', 'vândute în ultimele', 'persoane au cumpărat', 'îl au în coș', 'vizitatori acum', 'minute în urmă a cumpărat'],
  urgency: ['doar azi', 'numai azi', 'doar astăzi', 'oferta expiră', 'expiră în', 'oferta se încheie', 'se termină în', 'se încheie azi', 'ofertă limitată', 'timp limitat', 'grăbește-te', 'ultima șansă', 'nu rata', 'zile ore minute', 'comandă în următoarele'],
  shaming: ['nu mulțumesc', 'nu vreau să economisesc', 'prefer să plătesc mai mult', 'nu vreau reducere'],
  claim: ['100% garantat', 'cel mai mic preț din lume', 'cel mai mic preț garantat', 'cel mai ieftin din lume', 'produs miraculos'],
  extras: ['asigurare', 'asigurare transport', 'protecție colet', 'garanție extinsă', 'donație', 'abonare la newsletter', 'abonament', 'ambalaj cadou'],
}; // prettier-ignore
