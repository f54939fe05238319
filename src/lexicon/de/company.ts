import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['inhaber', 'inhaberin', 'betreiber', 'betreiberin', 'betrieben von', 'diensteanbieter', 'anbieter', 'firma', 'angaben gemäß § 5', 'vertragspartner ist', 'vertragspartner', 'verkäufer', 'kommt zustande mit', 'kommt der kaufvertrag zustande mit', 'verantwortlich', 'medieninhaber', 'verantwortlicher', 'firmenname', 'firmenwortlaut'],
  phone: ['telefon', 'tel', 'fon', 'rufnummer', 'telefonnummer', 'mobil', 'hotline', 'handy'],
  address: ['anschrift', 'adresse', 'postanschrift', 'firmensitz', 'sitz', 'geschäftsanschrift'],
  days: ['tag', 'tage', 'tagen', 'werktage', 'werktagen', 'kalendertage'],
  weeks: ['woche', 'wochen'],
  months: ['monat', 'monate', 'monaten', 'monats'],
  numbers: { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, zehn: 10, vierzehn: 14, zwanzig: 20, dreißig: 30, sechzig: 60, hundert: 100 },
  workingDays: ['werktag*', 'erstatt*', 'lieferzeit*', 'bearbeit*', 'arbeitstag*'],
  otherPeriods: ['erstatt*', 'rückerstatt*', 'liefer*', 'versand*', 'garant*', 'gewähr*', 'reparatur*'],
}; // prettier-ignore
