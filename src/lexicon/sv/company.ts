import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['företagsnamn', 'bolagsnamn', 'drivs av', 'säljare', 'säljaren', 'ägs av', 'personuppgiftsansvarig är', 'juridiskt namn'],
  phone: ['telefon', 'tel', 'telefonnummer', 'ring oss', 'mobil', 'kundtjänst'],
  address: ['adress', 'postadress', 'besöksadress', 'säte'],
  days: ['dag', 'dagar', 'dagars', 'kalenderdagar', 'dygn'],
  weeks: ['vecka', 'veckor', 'veckors'],
  months: ['månad', 'månader', 'månaders'],
  numbers: { två: 2, tre: 3, fyra: 4, fem: 5, sju: 7, tio: 10, fjorton: 14, tjugo: 20, trettio: 30, sextio: 60, hundra: 100 },
  workingDays: ['arbetsdag*', 'vardag*', 'bankdag*', 'helgfria', 'leveranstid'],
  otherPeriods: ['återbetal*', 'leverer*', 'leverans*', 'frakt*', 'garanti*', 'reklam*', 'repar*'],
}; // prettier-ignore
