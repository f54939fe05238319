/** Periods: numbers with a unit of time behind: `14 days`, `2–4 working days`, `14 calendar days`, `14 (vierzehn) Tage`, `30日以内`. */
import type { Words } from '../lexicon/words';
import { partOfWord } from './letters';
import { matcherOf, type PhraseMatcher } from './phrases';
import { byLanguage, grouped } from './words';

const UNIT_DAYS = { business: 1, day: 1, week: 7, month: 30, year: 365 } as const;

export interface Period {
  /** Equal where only one number is named. */
  readonly from: number;
  readonly to: number;
  readonly unit: keyof typeof UNIT_DAYS;
  /** Index of the (last) number and of the unit among the words. */
  readonly start: number;
  readonly at: number;
}

/** No honest text names more; a hostile one could name thousands. */
const MAX_PERIODS = 200;
/** Stands between the numbers of a range: `2 to 4`, `2 à 4`. */
const LINK = /^\D{1,3}$/;

interface Reading {
  readonly units: PhraseMatcher;
  readonly unitOf: ReadonlyMap<string, Period['unit']>;
  /** Asked before the others: `Werktage` stands among the days, too. */
  readonly business: PhraseMatcher;
  /** Matches numbers written out; `valueOf` tells their value. */
  readonly numbers: PhraseMatcher;
  readonly valueOf: ReadonlyMap<string, number>;
}

const readingOf = byLanguage((languages): Reading => {
  const all = (pick: (words: Words) => readonly string[]): readonly string[] => languages.flatMap(pick);
  const { phrases, groupOf } = grouped<Period['unit']>([
    ['day', all(({ company }) => company.days)],
    ['week', all(({ company }) => company.weeks)],
    ['month', all(({ company }) => company.months)],
    ['year', all(({ policyDetails }) => policyDetails.warranty.years)],
  ]);
  const valueOf = new Map(languages.flatMap(({ company }) => Object.entries(company.numbers)));
  return {
    units: matcherOf(phrases),
    unitOf: groupOf,
    business: matcherOf(all(({ policyDetails }) => policyDetails.shipping.business)),
    numbers: matcherOf([...valueOf.keys()]),
    valueOf,
  };
});

/** The periods in the words of a text (`WordText.words`), in its order. Only one word may stand between number and unit. */
export function periodsIn(words: readonly string[], language: string): Period[] {
  const reading = readingOf(language);
  const found: Period[] = [];
  for (let index = 0; index < words.length && found.length < MAX_PERIODS; index++) {
    const number = numberAt(words, index, reading);
    const unit = number === null ? null : unitBehind(words, number.end, reading);
    if (number === null || unit === null) continue;
    const first = numberBefore(words, index, reading);
    found.push({ from: first !== null && first < number.value ? first : number.value, to: number.value, start: index, ...unit });
    index = unit.at;
  }
  return found;
}

/** Weeks, months and years are counted in days (7, 30, 365). */
export function daysOf(count: number, unit: Period['unit']): number {
  return count * UNIT_DAYS[unit];
}

function numberBefore(words: readonly string[], index: number, reading: Reading): number | null {
  const linked = LINK.test(words[index - 1] ?? '') ? numberAt(words, index - 2, reading) : null;
  return (numberAt(words, index - 1, reading) ?? linked)?.value ?? null;
}

function numberAt(words: readonly string[], index: number, { numbers, valueOf }: Reading): { value: number; end: number } | null {
  const word = words[index] ?? '';
  if (/^\d{1,3}$/.test(word)) return { value: Number(word), end: index + 1 };
  const written = numbers.at(words, index);
  const value = written === null ? undefined : valueOf.get(written.name);
  if (written !== null && value !== undefined) return { value, end: written.end };
  // `14dní`: the unit is part of the same word.
  const joined = /^(\d{1,3})\p{L}/u.exec(word)?.[1];
  return joined === undefined ? null : { value: Number(joined), end: index };
}

function unitBehind(words: readonly string[], end: number, reading: Reading): Pick<Period, 'unit' | 'at'> | null {
  for (const at of [end, end + 1]) {
    const word = words[at];
    // Of `10–14 days` the second number counts.
    if (word === undefined || (at > end && (partOfWord(word) > 0 || /^\d/.test(words[end] ?? '')))) return null;
    if (reading.business.at(words, at) !== null) return { unit: 'business', at };
    const found = reading.units.at(words, at) ?? reading.units.at([word.replace(/^\d{1,3}/, '')], 0);
    const unit = found === null ? undefined : reading.unitOf.get(found.name);
    if (unit !== undefined) return { unit, at };
  }
  return null;
}
