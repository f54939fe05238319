import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['denumire societate', 'denumirea societății', 'operat de', 'administrat de', 'proprietar', 'vânzător', 'vânzătorul', 'deținut de', 'societatea'],
  phone: ['telefon', 'tel', 'mobil', 'sunați', 'sună-ne', 'call center'],
  address: ['adresa', 'sediul social', 'sediu'],
  days: ['zi', 'zile', 'zilelor', 'de zile'],
  weeks: ['săptămână', 'săptămâni'],
  months: ['lună', 'luni'],
  numbers: { două: 2, doi: 2, trei: 3, cinci: 5, șapte: 7, zece: 10, paisprezece: 14, treizeci: 30, șaizeci: 60, nouăzeci: 90 },
  workingDays: ['lucrătoare', 'livrare', 'livrat'],
  otherPeriods: ['restitui*', 'rambursa*', 'livr*', 'transport', 'garanți*', 'repara*', 'expedi*'],
}; // prettier-ignore
