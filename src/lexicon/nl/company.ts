import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['handelsnaam', 'bedrijfsnaam', 'eigenaar', 'statutaire naam', 'beheerd door', 'verkoper', 'ondernemer', 'geëxploiteerd door', 'onderdeel van'],
  phone: ['telefoon', 'telefoonnummer', 'tel', 'bel ons', 'mobiel', 'bellen'],
  address: ['adres', 'vestigingsadres', 'bezoekadres', 'postadres'],
  days: ['dag', 'dagen', 'kalenderdag*', 'daagse', 'dagen bedenktijd'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
  numbers: { twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, tien: 10, veertien: 14, vijftien: 15, twintig: 20, dertig: 30, zestig: 60, honderd: 100 },
  workingDays: ['werkdag*', 'levertijd', 'bezorgd', 'geleverd'],
  otherPeriods: ['terugbetal*', 'terugstort*', 'lever*', 'bezorg*', 'verzend*', 'garantie*', 'repar*'],
}; // prettier-ignore
