import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['firmanavn', 'virksomhedsnavn', 'drives af', 'sælger', 'sælgeren', 'ejes af', 'dataansvarlig er', 'indehaver'],
  phone: ['telefon', 'tlf', 'telefonnummer', 'ring til os', 'mobil', 'ring'],
  address: ['adresse', 'postadresse', 'besøgsadresse', 'hjemsted'],
  days: ['dag', 'dage', 'dages', 'kalenderdage', 'døgn'],
  weeks: ['uge', 'uger', 'ugers'],
  months: ['måned', 'måneder', 'måneders'],
  numbers: { to: 2, tre: 3, fire: 4, fem: 5, syv: 7, ti: 10, fjorten: 14, tyve: 20, tredive: 30, tres: 60, hundrede: 100 },
  workingDays: ['hverdag*', 'arbejdsdag*', 'bankdag*', 'leveringstid'],
  otherPeriods: ['tilbagebetal*', 'refunder*', 'lever*', 'forsend*', 'fragt*', 'garanti*', 'reklam*', 'repar*'],
}; // prettier-ignore
