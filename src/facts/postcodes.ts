/** Postcodes: the lexicon's forms made into readers, and where in a text they are tried. */
import { monthNames } from '../lexicon/everywhere/months';
import type { PostcodeForm } from '../lexicon/everywhere/postcodes';
import { countryIn } from './country-names';
import { fold } from './word-text';

export interface Form {
  readonly pattern: RegExp;
  readonly read: (postcode: string, before: string, after: string, language: string) => string | null | undefined;
}

const MONTHS = new Set(monthNames.map(fold));
/** A country's letters before its postcode: `FI-00100`. */
const CODE = /(?<!\p{L})([A-Z]{1,2})-$/u;
const SHORT_CODES: Readonly<Record<string, string>> = { S: 'SE', H: 'HU', N: 'NO', P: 'PT' };

/** A form of the lexicon: its street's words, or a house number on a page in its language, stand before it; an address elsewhere says where. */
export function national({ country, pattern, street, behind, language }: PostcodeForm): Form {
  return {
    pattern,
    read(_, before, after, languages) {
      if (behind !== undefined && (!behind.test(after) || endsInDate(before))) return undefined;
      const code = CODE.exec(before)?.[1];
      if (code !== undefined && (SHORT_CODES[code] ?? code) === country) return country;
      const spoken = language !== undefined && firstSpoken(languages) === language && HOUSE_NUMBER.test(before);
      const open = street === undefined && language === undefined;
      if (!open && !spoken && street?.test(before.toLowerCase()) !== true) return undefined;
      return countryIn(after.slice(0, 60)) ?? countryIn(before.slice(-30)) ?? country;
    },
  };
}

/** The first language of a page besides English; close ones may follow it. */
function firstSpoken(languages: string): string {
  return languages.split('+').find((code) => code !== 'en') ?? '';
}

/** A number of a house right before the postcode: `9, `, `2/4, `, `č. p. 118, `. */
const HOUSE_NUMBER = /\p{L}\.?\s{1,2}\d{1,4}(?:[/-]\d{1,5})? ?[a-zA-Z]{0,2}\.?[\s,|·•-]{1,4}$/u;

/** A day and a month right before four digits make them a year. `Mayor 7, 28013` is no day in May. */
export function endsInDate(before: string): boolean {
  if (/\d\.\s?$/.test(before)) return true;
  const month = /(\p{L}{3,})\.?\s(?:del?\s|\d{1,2}\s{0,2},?\s{0,2})?$/u.exec(before.slice(-40))?.[1] ?? '';
  return MONTHS.has(fold(month));
}

/** The matches that begin from `start` to `end`; a sticky pattern is tried where digits begin, which is far cheaper than everywhere. */
export function* matches(pattern: RegExp, text: string, start: number, end: number, digits: readonly number[]): Generator<RegExpExecArray> {
  if (pattern.sticky) {
    for (const at of digits) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match !== null) yield match;
    }
    return;
  }
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    yield match;
  }
}
