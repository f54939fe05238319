/** Days: reads the day that a text names, in the languages of its page. The runtime knows what months are called; no list is carried. */
import { foldLetters, westernDigits } from './letters';
import { keptByLanguages } from './words';

export const DAY = 24 * 60 * 60 * 1000;
const EARLIEST = Date.UTC(1998, 0, 1);
const MAX_TEXT = 200;
/** A page that names no language is read with all of its script; their months are dear to ask for. */
const MAX_LANGUAGES = 6;

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const CJK = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const NUMBERS = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:er|[.ºª])?\s{1,2}(?:de\s|of\s)?(\p{L}{3,14})\.?,?\s{1,2}(?:de\s|del\s)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,14})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/u;

/** Milliseconds since the epoch of the UTC midnight of the first day that the text names; null where it names none, or one after `now`. */
export function dayIn(text: string, languages: string, now: number): number | null {
  if (!/\p{Nd}{4}/u.test(text)) return null;
  const plain = westernDigits(text.slice(0, MAX_TEXT));
  const yearFirst = ISO.exec(plain) ?? CJK.exec(plain);
  if (yearFirst !== null) return dayOf(yearFirst[1], Number(yearFirst[2]), yearFirst[3], now);
  const numbers = NUMBERS.exec(plain);
  if (numbers !== null) return numeric(numbers, now);
  const named = DAY_FIRST.exec(plain);
  if (named !== null) return dayOf(named[3], monthOf(named[2] ?? '', languages), named[1], now);
  const monthFirst = MONTH_FIRST.exec(plain);
  return monthFirst === null ? null : dayOf(monthFirst[3], monthOf(monthFirst[1] ?? '', languages), monthFirst[2], now);
}

/** `24.12.2026` is written one way; `12/11/2026` is a day in November or in December, and so none. */
function numeric([, first = '', separator, second = '', year]: RegExpExecArray, now: number): number | null {
  if (separator !== '/' || Number(first) > 12 || first === second) return dayOf(year, Number(second), first, now);
  return Number(second) > 12 ? dayOf(year, Number(first), second, now) : null;
}

function dayOf(year: string | undefined, month: number, day: string | undefined, now: number): number | null {
  const time = Date.UTC(Number(year), month - 1, Number(day));
  // Dates roll over: the 31st of February is none.
  if (Number.isNaN(time) || month < 1 || month > 12 || new Date(time).getUTCDate() !== Number(day)) return null;
  return time < EARLIEST || time > now + DAY ? null : time;
}

const monthsOf = keptByLanguages((languages) =>
  namesOfMonths(
    languages
      .split('+')
      .filter((code) => /^[a-z]{2,3}$/.test(code))
      .slice(0, MAX_LANGUAGES),
  ),
);

/** 1 to 12; 0 for what is no month in these languages (`de+en`). Short forms are told by their first three letters. */
function monthOf(name: string, languages: string): number {
  const months = monthsOf(languages);
  const plain = foldLetters(name.toLowerCase());
  return months.get(plain) ?? months.get(plain.slice(0, 3)) ?? 0;
}

function namesOfMonths(languages: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const shared = new Set<string>();
  for (const language of [...languages, 'en']) {
    for (const style of ['long', 'short'] as const) {
      // With a day beside it a month is inflected where it is in dates: `5 maja`.
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { day: 'numeric', month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2026, month - 1, 15)).find(({ type }) => type === 'month');
        const name = foldLetters((part?.value ?? '').toLowerCase()).replace(/\P{L}/gu, '');
        for (const form of [name, name.slice(0, 3)]) {
          if (form.length < 3 || found.get(form) === month) continue;
          if (found.has(form)) shared.add(form);
          else found.set(form, month);
        }
      }
    }
  }
  // `jui` begins June and July.
  for (const form of shared) if (form.length === 3) found.delete(form);
  return found;
}
