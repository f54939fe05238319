import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['üzemeltető', 'üzemelteti', 'szolgáltató neve', 'cégnév', 'a webáruház üzemeltetője', 'eladó neve', 'eladó', 'az eladó'],
  phone: ['telefon', 'telefonszám', 'tel', 'mobil', 'hívjon', 'ügyfélszolgálat'],
  address: ['cím', 'székhely', 'postacím', 'levelezési cím'],
  days: ['nap', 'napos', 'napon', 'napot', 'napig', 'naptári', 'napja*'],
  weeks: ['hét', 'hetes', 'héten', 'hetet'],
  months: ['hónap*'],
  numbers: { két: 2, három: 3, öt: 5, hét: 7, nyolc: 8, tíz: 10, tizennégy: 14, harminc: 30, hatvan: 60, száz: 100 },
  workingDays: ['munkanap*', 'szállítás', 'kiszállítás'],
  otherPeriods: ['visszatérít*', 'visszafizet*', 'visszautal*', 'szállít*', 'kiszállít*', 'jótáll*', 'garanci*', 'javít*', 'szavatoss*'],
}; // prettier-ignore
