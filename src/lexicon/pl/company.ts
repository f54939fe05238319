import type { CompanyWords } from '../words';

export const company: CompanyWords = {
  operator: ['właściciel', 'właścicielem sklepu', 'administratorem danych', 'prowadzony przez', 'prowadzony jest przez', 'prowadzonego przez', 'sprzedawcą', 'sprzedawcą jest', 'nazwa firmy'],
  phone: ['telefon', 'tel', 'infolinia', 'telefonu', 'kom', 'zadzwoń'],
  address: ['adres', 'siedziba', 'adres korespondencyjny', 'z siedzibą'],
  days: ['dni', 'dnia', 'dzień', 'dniow*', 'dniach'],
  weeks: ['tydzień', 'tygodni', 'tygodnie'],
  months: ['miesiąc', 'miesiące', 'miesięcy', 'miesiąca'],
  numbers: { dwa: 2, dwóch: 2, dwie: 2, trzy: 3, trzech: 3, pięć: 5, pięciu: 5, siedmiu: 7, dziesięciu: 10, czternaście: 14, czternastu: 14, trzydzieści: 30, trzydziestu: 30, stu: 100 },
  workingDays: ['robocz*', 'realizacji', 'dostaw*'],
  otherPeriods: ['zwrotu płatności', 'zwrócimy pieniądze', 'zwrot środków', 'dostaw*', 'dostarcz*', 'wysył*', 'gwarancj*', 'rękojmi*', 'reklamacj*', 'napraw*'],
}; // prettier-ignore
