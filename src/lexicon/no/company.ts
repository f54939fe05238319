import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['firmanavn', 'foretaksnavn', 'drives av', 'selger', 'selgeren', 'eies av', 'behandlingsansvarlig er', 'juridisk navn'],
  phone: ['telefon', 'tlf', 'telefonnummer', 'ring oss', 'mobil', 'ring'],
  address: ['adresse', 'postadresse', 'besøksadresse', 'forretningsadresse'],
  days: ['dag', 'dager', 'dagers', 'dagar', 'kalenderdager', 'døgn'],
  weeks: ['uke', 'uker', 'ukers', 'veke', 'veker'],
  months: ['måned', 'måneder', 'måneders', 'månad', 'månadar', 'månader'],
  numbers: { to: 2, tre: 3, fire: 4, fem: 5, syv: 7, sju: 7, ti: 10, fjorten: 14, tjue: 20, tretti: 30, seksti: 60, hundre: 100 },
  workingDays: ['virkedag*', 'arbeidsdag*', 'bankdag*', 'leveringstid'],
  otherPeriods: ['tilbakebetal*', 'refunder*', 'lever*', 'forsend*', 'frakt*', 'garanti*', 'reklam*', 'repar*'],
}; // prettier-ignore
