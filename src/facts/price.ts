/** Price: reads an amount as written anywhere in the world: `1.299 €`, `$1,299.00`, `1 299 kr`, `₹1,23,456`, `12.500 KWD`, `１，９８０円`, `3만9천원`. */
import { currencyCodes, currencySigns, noDecimals, threeDecimals } from '../lexicon/everywhere/currencies';
import { partOfWord, westernDigits } from './letters';

export interface Price {
  /** In major units. */
  readonly amount: number;
  /** ISO 4217, or empty where no sign or code stands beside the amount, or one that several currencies share. */
  readonly currency: string;
}

const NUMBER = /\d(?:[\d.,'’٫٬ ]{0,24}\d)?/;
const MAX = 1e12;
const signs = Object.entries(currencySigns).sort(([a], [b]) => b.length - a.length);
const codes = new Set(currencyCodes);

/** Words that multiply the amount before them. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^[万萬만]/, 1e4],
  [/^(?:rb|ribu|nghìn|ngàn|tys\.?|тыс\.?|тис\.?)(?!\p{L})/iu, 1e3],
  [/^(?:jt|juta|triệu|mln|млн)(?!\p{L})/iu, 1e6],
];

/** Signs that several currencies share, → the currency that they stand for on a page. */
export type SharedSigns = ReadonlyMap<string, string>;
const NONE: SharedSigns = new Map();

/** The first price in a text, or null where there is no number in it. `shared`: what `$` and `kr` mean there. */
export function parsePrice(text: string, shared = NONE): Price | null {
  const plain = plainSigns(text.slice(0, 120));
  const found = NUMBER.exec(plain);
  if (found === null) return null;
  const before = plain.slice(0, found.index).trimEnd();
  const behind = plain
    .slice(found.index + found[0].length)
    .replace(/^[.,:]?[-–—]{1,2}/, '')
    .trimStart();
  const [, factor = 1] = MULTIPLIERS.find(([word]) => word.test(behind)) ?? [];
  const { after, rest } = factor === 1 ? { after: behind, rest: 0 } : behindMultiplier(behind);
  const currency = currencyBeside(before, after, shared);
  const base = parseAmount(found[0], currency);
  if (base === null) return null;
  const amount = factor === 1 ? base : Math.round(base * factor + rest);
  // Yen have no decimals; Chinese shops write their yuan with the same sign.
  const shown = currency === 'JPY' && /[.,]\d{2}$/.test(found[0]) ? 'CNY' : currency;
  return amount > MAX ? null : { amount, currency: shown };
}

/** `万9800円` → 9800 and `円`; `만9천원` → 9000 and `원`. */
function behindMultiplier(behind: string): { after: string; rest: number } {
  const more = /^[万萬만] ?(\d{1,4}|\d,\d{3})([천千]?)/.exec(behind);
  if (more === null) return { after: behind.replace(/^(?:[万萬만]|\p{L}{2,5}\.?)/u, '').trimStart(), rest: 0 };
  return { after: behind.slice(more[0].length).trimStart(), rest: Number((more[1] ?? '').replace(',', '')) * (more[2] === '' ? 1 : 1000) };
}

/** Plain spaces, digits and signs for those of other scripts and widths, without what cannot be seen. */
function plainSigns(text: string): string {
  return westernDigits(
    text
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/\s/g, ' ')
      .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .replaceAll('￥', '¥')
      .replaceAll('￦', '₩'),
  );
}

/** A number with either kind of separators. `1.299` is a thousand, but with a currency of three decimals (`12.500 KWD`) it is not. */
export function parseAmount(written: string, currency = ''): number | null {
  const compact = written.replace(/[’'٬]/g, '').trim();
  // The Arabic decimal sign is never anything else.
  if (compact.includes('٫')) return toNumber(compact.replace(/[., ]/g, '').replace('٫', '.'));
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
function currencyBeside(before: string, after: string, shared: SharedSigns): string {
  const codeAfter = /^([A-Z]{3})(?![A-Za-z])/.exec(after)?.[1] ?? '';
  if (codes.has(codeAfter)) return codeAfter;
  const codeBefore = /(?:^|[^A-Za-z])([A-Z]{3})$/.exec(before)?.[1] ?? '';
  if (codes.has(codeBefore)) return codeBefore;
  for (const [sign, code] of signs) {
    if (before.endsWith(sign) && (!isWordLetter(sign.at(0)) || !isWordLetter(before.at(-sign.length - 1))))
      return code || (shared.get(sign) ?? '');
    if (after.startsWith(sign) && (!isWordLetter(sign.at(-1)) || !isWordLetter(after.at(sign.length))))
      return code || (shared.get(sign) ?? '');
  }
  return '';
}

/** A letter that belongs to the same word as the letter beside it: scripts without spaces go right on (`1,980円税込`). */
function isWordLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character) && partOfWord(character) === 0;
}
