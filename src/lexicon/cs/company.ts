import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['provozovatel', 'provozovatelem', 'provozuje', 'obchodní firma', 'název společnosti', 'prodávajícím je', 'prodávající'],
  phone: ['telefon', 'tel', 'telefonní číslo', 'mobil', 'volejte', 'infolinka'],
  address: ['adresa', 'sídlo', 'se sídlem', 'korespondenční adresa'],
  days: ['dní', 'dnů', 'dny', 'den', 'dne', 'dnech', 'denní'],
  weeks: ['týden', 'týdny', 'týdnů'],
  months: ['měsíc', 'měsíce', 'měsíců'],
  numbers: { dva: 2, dvou: 2, dvě: 2, tři: 3, pět: 5, pěti: 5, sedmi: 7, deseti: 10, čtrnáct: 14, čtrnácti: 14, třicet: 30, třiceti: 30, šedesát: 60 },
  workingDays: ['pracovní*', 'doručení', 'dodání'],
  otherPeriods: ['vrátíme peníze', 'vrátíme platbu', 'vrácení platby', 'doruč*', 'dodán*', 'doprav*', 'záruk*', 'záruč*', 'reklamac*', 'oprav*'],
}; // prettier-ignore
