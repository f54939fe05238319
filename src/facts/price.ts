/** Price: reads an amount as written anywhere in the world: `1.299 €`, `$1,299.00`, `1 299 kr`, `₹1,23,456`, `12.500 KWD`. */
import { currencyCodes, currencySigns, noDecimals, threeDecimals } from '../lexicon/everywhere/currencies';

export interface Price {
  /** In major units. */
  readonly amount: number;
  /** ISO 4217, or empty where no sign or code stands beside the amount. */
  readonly currency: string;
}

const NUMBER = /\d(?:[\d.,'’٫٬ ]{0,24}\d)?/;
const MAX = 1e12;
const signs = Object.entries(currencySigns).sort(([a], [b]) => b.length - a.length);
const codes = new Set(currencyCodes);

/** The first price in a text, or null where there is no number in it. */
export function parsePrice(text: string): Price | null {
  const plain = westernDigits(
    text
      .slice(0, 120)
      .replace(/[\u00a0\u202f\u2009]/g, ' ')
      .replace(/[\u200e\u200f\u061c]/g, ''),
  );
  const found = NUMBER.exec(plain);
  if (found === null) return null;
  const before = plain.slice(0, found.index).trimEnd();
  const after = plain
    .slice(found.index + found[0].length)
    .replace(/^[.,]?[-–—]{1,2}/, '')
    .trimStart();
  const currency = currencyBeside(before, after);
  const amount = parseAmount(found[0], currency);
  return amount === null || amount > MAX ? null : { amount, currency };
}

/** A number with either kind of separators. `1.299` is a thousand, but with a currency of three decimals (`12.500 KWD`) it is not. */
export function parseAmount(written: string, currency = ''): number | null {
  const compact = written.replace(/[’']/g, '').replaceAll('٫', ',').replaceAll('٬', '').trim();
  const joined = joinSpaced(compact);
  const separators = [...joined.matchAll(/[.,]/g)];
  const last = separators.at(-1);
  if (last === undefined) return toNumber(joined);
  const decimals = joined.length - last.index - 1;
  const kinds = new Set(separators.map(([separator]) => separator));
  const isDecimal = kinds.size === 2 || (separators.length === 1 && isDecimalPart(joined, last.index, decimals, currency));
  if (!isDecimal) return toNumber(joined.replace(/[.,]/g, ''));
  return toNumber(`${joined.slice(0, last.index).replace(/[.,]/g, '')}.${joined.slice(last.index + 1)}`);
}

/** Is the only separator a decimal one? Three digits behind it are thousands, but for `0.125` and currencies that have three decimals. */
function isDecimalPart(text: string, at: number, decimals: number, currency: string): boolean {
  if (decimals !== 3) return true;
  if (threeDecimals.includes(currency)) return true;
  return /^0+$/.test(text.slice(0, at)) && !noDecimals.includes(currency);
}

/** `1 299` → `1299`, `19 99` (cents in a box of their own) → `19.99`. */
function joinSpaced(text: string): string {
  if (!text.includes(' ')) return text;
  const groups = text.split(/ +/);
  const last = groups.at(-1) ?? '';
  if (groups.slice(1).every((group) => /^\d{3}(?:[.,]\d+)?$/.test(group))) return groups.join('');
  if (groups.length === 2 && /^\d\d$/.test(last) && !/[.,]/.test(text)) return groups.join('.');
  return groups[0] ?? '';
}

function toNumber(text: string): number | null {
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? null : value;
}

/** Code or sign right beside the amount; a code wins, as in `$ 20 CAD`. */
function currencyBeside(before: string, after: string): string {
  const codeAfter = /^([A-Z]{3})(?![A-Za-z])/.exec(after)?.[1] ?? '';
  if (codes.has(codeAfter)) return codeAfter;
  const codeBefore = /(?:^|[^A-Za-z])([A-Z]{3})$/.exec(before)?.[1] ?? '';
  if (codes.has(codeBefore)) return codeBefore;
  for (const [sign, code] of signs) {
    if (before.endsWith(sign) && (!isLetter(sign.at(0)) || !isLetter(before.at(-sign.length - 1)))) return code;
    if (after.startsWith(sign) && (!isLetter(sign.at(-1)) || !isLetter(after.at(sign.length)))) return code;
  }
  return '';
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** Arabic-Indic, Persian and full-width digits as 0–9. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    if (code >= 0xff10) return String(code - 0xff10);
    return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
  });
}
