import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['prevádzkovateľ', 'prevádzkovateľom', 'prevádzkuje', 'obchodné meno', 'názov spoločnosti', 'predávajúcim je', 'predávajúci'],
  phone: ['telefón', 'tel', 'telefónne číslo', 'mobil', 'volajte', 'infolinka'],
  address: ['adresa', 'sídlo', 'so sídlom', 'korešpondenčná adresa'],
  days: ['dní', 'dňa', 'deň', 'dňov', 'dňoch'],
  weeks: ['týždeň', 'týždne', 'týždňov'],
  months: ['mesiac', 'mesiace', 'mesiacov'],
  numbers: { dva: 2, dvoch: 2, dve: 2, tri: 3, troch: 3, päť: 5, siedmich: 7, desiatich: 10, štrnásť: 14, štrnástich: 14, tridsať: 30, tridsiatich: 30, šesťdesiat: 60 },
  workingDays: ['pracovn*', 'doručenie', 'dodanie'],
  otherPeriods: ['vrátime peniaze', 'vrátime platbu', 'vrátenie platby', 'doruč*', 'dodan*', 'doprav*', 'záruk*', 'záruč*', 'reklamác*', 'oprav*'],
}; // prettier-ignore
