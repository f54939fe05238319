import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['yrityksen nimi', 'toiminimi', 'rekisterinpitäjä', 'myyjä', 'ylläpitäjä', 'kauppaa ylläpitää', 'yritys', 'palvelun tarjoaa'],
  phone: ['puhelin', 'puh', 'puhelinnumero', 'soita', 'asiakaspalvelunumero', 'matkapuhelin'],
  address: ['osoite', 'postiosoite', 'käyntiosoite', 'kotipaikka'],
  days: ['päiv*', 'vrk', 'vuorokau*', 'pv'],
  weeks: ['viikko*', 'viikon', 'vko', 'viikkoa'],
  months: ['kuukau*', 'kk'],
  numbers: { kaksi: 2, kahden: 2, kolme: 3, kolmen: 3, viisi: 5, viiden: 5, seitsemän: 7, kymmenen: 10, neljätoista: 14, neljäntoista: 14, kolmekymmentä: 30, kolmenkymmenen: 30, kuusikymmentä: 60, sata: 100 },
  workingDays: ['arkipäiv*', 'työpäiv*', 'pankkipäiv*', 'toimitusaika'],
  otherPeriods: ['hyvitetään', 'hyvityksen', 'palautetaan maksu', 'toimit*', 'lähet*', 'takuu*', 'korja*', 'reklam*'],
}; // prettier-ignore
