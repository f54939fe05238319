/** National digits: check digits with rules of their own, by country. */
import { BASE36, descending, digit, digits, luhn, mod, sum, type Passes } from './check-sums';

const SPANISH_PERSON = 'TRWAGMYFPDXBNJZSQVHLCKE';
const IRISH = 'WABCDEFGHIJKLMNOPQRSTUV';
/** The tax office's alphabet, and the one without `&` that older numbers were made with. */
const MEXICAN = ['0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ '];
const FRENCH = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const SINGAPORE = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';

/** ISO 7064 mod 11, 10. */
export const german = digits(9, (value) => {
  const check = Array.from(value.slice(0, 8)).reduce((before, character) => ((mod(before + digit(character), 10) || 10) * 2) % 11, 10);
  return mod(11 - check, 10) === digit(value.slice(-1));
});

export function spanish(value: string): boolean {
  if (/^\d{8}[A-Z]$/.test(value)) return SPANISH_PERSON[Number(value.slice(0, 8)) % 23] === value.slice(-1);
  if (/^[XYZ]\d{7}[A-Z]$/.test(value)) return spanish(`${'XYZ'.indexOf(value.charAt(0))}${value.slice(1)}`);
  if (/^[KLM]\d{7}[A-Z]$/.test(value)) return SPANISH_PERSON[Number(value.slice(1, 8)) % 23] === value.slice(-1);
  if (!/^[A-HJNP-SUVW]\d{7}[A-J\d]$/.test(value)) return false;
  const check = Array.from(BASE36.slice(0, 10)).find((each) => luhn(value.slice(1, 8) + each)) ?? '';
  return value.endsWith(check) || value.endsWith('JABCDEFGHI'.charAt(Number(check)));
}

export function french(value: string): boolean {
  const number = value.slice(2);
  if (!/^[\dA-HJ-NP-Z]{2}\d{9}$/.test(value) || (!number.startsWith('000') && !luhn(number))) return false;
  if (/^\d/.test(value) && /^.\d/.test(value)) return (12 + 3 * (Number(number) % 97)) % 97 === Number(value.slice(0, 2));
  const [first, second] = [FRENCH.indexOf(value.charAt(0)), FRENCH.indexOf(value.charAt(1))];
  const key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (Number(number) + 1 + Math.floor(key / 11)) % 11 === key % 11;
}

export function irish(value: string): boolean {
  if (!/^\d[A-Z\d+*]\d{5}[A-W]{1,2}$/.test(value)) return false;
  const old = /^\d\D/.test(value);
  const number = old ? `0${value.slice(2, 7)}${value.charAt(0)}` : value.slice(0, 7);
  const extra = old ? 0 : 9 * Math.max(0, IRISH.indexOf(value.charAt(8) || 'W'));
  return IRISH[(sum(number, descending(8, 7)) + extra) % 23] === value.charAt(7);
}

export function british(value: string): boolean {
  if (!/^\d{9}(?:\d{3})?$/.test(value)) return false;
  const rest = sum(value.slice(0, 9), [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
  return rest === 0 || (!value.startsWith('0') && (rest === 42 || rest === 55));
}

export function dutch(value: string): boolean {
  if (!/^\d{9}B\d{2}$/.test(value)) return false;
  if (mod(sum(value.slice(0, 9), [9, 8, 7, 6, 5, 4, 3, 2, -1]), 11) === 0) return true;
  return Array.from(Array.from(`NL${value}`, digit).join('')).reduce((rest, each) => (rest * 10 + Number(each)) % 97, 0) === 1;
}

/** Firms have eight digits; persons their birth number, whose tenth digit is the remainder by 11. */
export function czech(value: string): boolean {
  if (/^\d{8}$/.test(value))
    return !value.startsWith('9') && digit(value.slice(-1)) === (mod(11 - (sum(value.slice(0, 7), descending(8, 7)) % 11), 11) || 1) % 10;
  if (/^6\d{8}$/.test(value)) return true;
  const month = (Number(value.slice(2, 4)) % 50) % 20;
  if (!/^\d{9,10}$/.test(value) || month < 1 || month > 12) return false;
  return value.length === 9 || (Number(value.slice(0, 9)) % 11) % 10 === Number(value.slice(9));
}

export function brazilian(value: string): boolean {
  const check = (part: string): number => {
    const total = Array.from(part).reduce(
      (all, character, index) => all + (character.charCodeAt(0) - 48) * (((part.length + 7 - index) % 8) + 2),
      0,
    );
    return total % 11 < 2 ? 0 : 11 - (total % 11);
  };
  return /^[A-Z\d]{12}\d{2}$/.test(value) && value.endsWith(`${check(value.slice(0, 12))}${check(value.slice(0, 13))}`);
}

export function mexican(value: string): boolean {
  if (!/^[A-Z&Ñ]{3,4}\d{6}[1-9A-V][1-9A-Z][\dA]$/.test(value)) return false;
  return MEXICAN.some((alphabet) => {
    const total = sum(value.slice(0, -1).padStart(12, ' '), descending(13, 12), alphabet);
    return '0A987654321'.charAt(total % 11) === value.slice(-1);
  });
}

/** Local firms, older businesses, and all others have forms of their own. */
export function singaporean(value: string): boolean {
  const end = value.slice(-1);
  if (/^\d{9}[A-Z]$/.test(value)) return 'ZKCMDNERGWH'.charAt(sum(value, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11) === end;
  if (/^\d{8}[A-Z]$/.test(value)) return 'XMKECAWLJDB'.charAt(sum(value, [10, 4, 9, 3, 8, 2, 7, 1]) % 11) === end;
  if (!/^[RST]\d{2}[A-Z]{2}\d{4}[A-Z]$/.test(value)) return false;
  return SINGAPORE.charAt(mod(sum(value, [4, 3, 5, 3, 10, 2, 2, 5, 7], SINGAPORE) - 5, 11)) === end;
}

export const turkish = digits(10, (value) => {
  const total = Array.from(value.slice(0, 9), (character, index) => {
    const shifted = (digit(character) + 9 - index) % 10;
    return shifted === 0 ? 0 : (shifted * 2 ** (9 - index)) % 9 || 9;
  }).reduce((all, each) => all + each, 0);
  return mod(-total, 10) === digit(value.slice(-1));
});

export const taiwanese = digits(8, (value) => {
  const products = Array.from(value, (character, index) => digit(character) * ([1, 2, 1, 2, 1, 2, 4, 1][index] ?? 0)).join('');
  const total = Array.from(products).reduce((all, character) => all + digit(character), 0) % 10;
  return total === 0 || (total === 9 && value.charAt(6) === '7');
});

export const chilean: Passes = (value) =>
  /^\d{7,8}[\dK]$/.test(value) &&
  '0K987654321'.charAt(sum(value.slice(0, -1).padStart(8, '0'), [3, 2, 7, 6, 5, 4, 3, 2]) % 11) === value.slice(-1);
