/**
 * Check digits of tax and company numbers, by the rules that the tax and register authorities publish. The test compares every rule with the
 * library stdnum, which is eight times as large as this file when it is shipped.
 */
import type { NumberCheck } from '../lexicon/everywhere/numbers';
import { descending, digit, digits, divisible, last, luhn, mod, sum, without, type Passes } from './check-sums';
import {
  brazilian,
  british,
  chilean,
  czech,
  dutch,
  french,
  german,
  irish,
  mexican,
  singaporean,
  spanish,
  taiwanese,
  turkish,
} from './national-digits';

const siren = digits(9, (value) => luhn(value));
const CHINESE = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const italianDigits = without(
  'IT',
  digits(11, (value) => luhn(value)),
);
const ITALIAN_OFFICE = /^(?:IT)?\d{7}(?:0\d[1-9]|0[1-9]0|100|12[01]|888|999)\d$/;
/** The digits at even places count twice, with the digits of the product added. */
const austrian = (value: string): number =>
  Array.from(value.slice(0, 7), (character, index) =>
    index % 2 === 1 ? Math.floor((2 * digit(character)) / 10) + ((2 * digit(character)) % 10) : digit(character),
  ).reduce((all, each) => all + each, 0);

const rules: Readonly<Record<Exclude<NumberCheck, 'invoice'>, Passes>> = {
  abn: digits(11, (value) => !value.startsWith('0') && (sum(value, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0),
  acn: last((total) => mod(-total, 10), ...descending(8, 8)),
  at: without('ATU', digits(8, (value) => mod(6 - austrian(value), 10) === digit(value.slice(-1)))),
  be: without('BE', (value) => digits(10, (number) => 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8)))(value.padStart(10, '0'))),
  bn: siren,
  ch: without('CHE', divisible(11, 5, 4, 3, 2, 7, 6, 5, 4, 1)),
  cnpj: brazilian,
  cpf: digits(11, (value) => [10, 11].every((from, at) => mod((sum(value.slice(0, 9 + at), descending(from, 9 + at)) * 10) % 11, 10) === digit(value.charAt(9 + at)))),
  cuit: last((total) => '09987654321'.charAt(total % 11), 5, 4, 3, 2, 7, 6, 5, 4, 3, 2),
  cvr: without('DK', divisible(11, 2, 7, 6, 5, 4, 3, 2, 1)),
  cz: without('CZ', czech),
  de: without('DE', german),
  es: without('ES', spanish),
  fi: without('FI', divisible(11, 7, 9, 10, 5, 8, 4, 2, 1)),
  fr: without('FR', french),
  gb: without('GB', british),
  gr: without('EL', last((total) => (total % 11) % 10, 256, 128, 64, 32, 16, 8, 4, 2)),
  gstin: (value) => /^[0-3]\d[A-Z]{3}[ABCFGHJKLPT][A-Z]\d{4}[A-Z][A-Z\d]Z[A-Z\d]$/.test(value) && luhn(value, 36),
  houjin: digits(13, (value) => 9 - (sum(value.slice(1), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9) === digit(value.charAt(0))),
  hu: without('HU', divisible(10, 9, 7, 3, 1, 9, 7, 3, 1)),
  ie: without('IE', irish),
  it: (value) => ITALIAN_OFFICE.test(value) && italianDigits(value),
  kr: digits(10, (value) => !/^(?:0|100|...00|.{5}0000)/.test(value) && mod(-sum(value, [1, 3, 7, 1, 3, 7, 1, 3, 5]) - Math.floor(digit(value.charAt(8)) / 2), 10) === digit(value.slice(-1))),
  lu: without('LU', digits(8, (value) => Number(value.slice(0, 6)) % 89 === Number(value.slice(6)))),
  nit: (value) => /^\d{8,10}$/.test(value) && '01987654321'.charAt(sum(value.slice(0, -1).padStart(9, '0'), [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11) === value.slice(-1),
  nl: without('NL', dutch),
  no: divisible(11, 3, 2, 7, 6, 5, 4, 3, 2, 1),
  pl: without('PL', divisible(11, 6, 5, 7, 2, 3, 4, 5, 6, 7, -1)),
  pt: without('PT', last((total) => mod(-total, 11) % 10, ...descending(9, 8))),
  regon: (value) =>
    last((total) => (total % 11) % 10, 8, 9, 2, 3, 4, 5, 6, 7)(value.slice(0, 9)) &&
    (value.length === 9 || last((total) => (total % 11) % 10, 2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8)(value)),
  rfc: mexican,
  ro: without('RO', (value) => /^[1-9]\d{1,9}$/.test(value) && last((total) => ((total * 10) % 11) % 10, 7, 5, 3, 2, 1, 7, 5, 3, 2)(value.padStart(10, '0'))),
  rut: chilean,
  se: digits(10, (value) => luhn(value)),
  seVat: without('SE', (value) => value.endsWith('01') && digits(12, () => luhn(value.slice(0, 10)))(value)),
  siren,
  // The post office has more branches than such numbers: theirs add up to a multiple of five.
  siret: digits(14, (value) => luhn(value) || (value.startsWith('356000000') && sum(value, Array<number>(14).fill(1)) % 5 === 0)),
  sk: without('SK', digits(10, (value) => Number(value) % 11 === 0)),
  th: last((total) => mod(11 - (total % 11), 10), ...descending(13, 12)),
  ubn: taiwanese,
  uen: singaporean,
  uscc: (value) =>
    /^[\dA-HJ-NPQRTUWXY]{18}$/.test(value) &&
    CHINESE.charAt(mod(-sum(value, [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28], CHINESE), 31)) === value.slice(-1),
  vkn: turkish,
  za: digits(10, (value) => value.startsWith('4')),
}; // prettier-ignore

/**
 * True where `value`, letters and digits only and in capitals, passes; false where it fails; null where that cannot be told: a Japanese invoice
 * number is `T` and a firm's number, but private traders get others, of which only the length is published; an Italian number whose check digit is
 * right may name an office that the published list does not have.
 */
export function passes(check: NumberCheck | null, value: string): boolean | null {
  if (check === null) return null;
  if (check === 'invoice') return rules.houjin(value.slice(1)) ? true : null;
  if (check === 'it' && italianDigits(value) && !rules.it(value)) return null;
  return rules[check](value);
}
