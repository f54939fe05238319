/** Check sums: what most check digits are made of. Values are letters and digits only, in capitals. */
export type Passes = (value: string) => boolean;

export const BASE36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const digit = (character: string): number => BASE36.indexOf(character);
/** Sum of the characters' values by weight. Without an alphabet they are digits and letters from 10. */
export const sum = (value: string, weights: readonly number[], alphabet = BASE36): number =>
  Array.from(value).reduce((total, character, index) => total + alphabet.indexOf(character) * (weights[index] ?? 0), 0);
export const mod = (value: number, by: number): number => ((value % by) + by) % by;
/** Digits only, so many of them. */
export const digits = (length: number, passes: Passes): Passes => {
  const form = new RegExp(`^\\d{${length}}$`);
  return (value) => form.test(value) && passes(value);
};
/** The weighted sum of all digits, check digit and all, leaves nothing. */
export const divisible = (by: number, ...weights: readonly number[]): Passes =>
  digits(weights.length, (value) => mod(sum(value, weights), by) === 0);
/** The last digit is what `of` makes of the weighted sum of the others. */
export const last = (of: (total: number) => number | string, ...weights: readonly number[]): Passes =>
  digits(weights.length + 1, (value) => String(of(sum(value.slice(0, -1), weights))) === value.slice(-1));
/** ISO/IEC 7812-1, for any base. */
export function luhn(value: string, base = 10): boolean {
  const total = Array.from(value)
    .reverse()
    .reduce((all, character, index) => {
      const twice = digit(character) * (index % 2 === 1 ? 2 : 1);
      return all + Math.floor(twice / base) + (twice % base);
    }, 0);
  return total % base === 0;
}
export const without =
  (letters: string, passes: Passes): Passes =>
  (value) =>
    passes(value.startsWith(letters) ? value.slice(letters.length) : value);

export const descending = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from - index);
