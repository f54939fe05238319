/** Return days: within how many days goods can be returned, as a returns policy or terms say. */
import type { Words } from '../lexicon/words';
import type { SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { partOfWord } from './letters';
import { matcherOf, type PhraseMatcher } from './phrases';
import { textOf } from './word-text';
import { byLanguage, wordsIn } from './words';

const returnWords = (words: Words): readonly string[] => words.policyTexts.returns;
/** Between the period and a word of returning stand so many words at most; entries of `WordText.words`, letters where there are no spaces. */
const REACH = 14;
const REACH_UNSPACED = 40;
/** How far before a unit, and behind it, a word says that the period is not of returning: "14 days of delivery" is. */
const BESIDE = { before: 3, behind: 2 };
const BESIDE_UNSPACED = { before: 8, behind: 4 };
const MIN_DAYS = 3;
const MAX_DAYS = 400;
/** No honest policy names more; a hostile one could name thousands. */
const MAX_PERIODS = 200;
/** `5月30日` is a day of the year. */
const MONTH_BEFORE = /^[月월]$/;

interface Reading {
  /** Matches units of time; `factorOf` tells how many days each is. */
  readonly units: PhraseMatcher;
  readonly factorOf: ReadonlyMap<string, number>;
  /** Matches numbers written out; `valueOf` tells their value. */
  readonly numbers: PhraseMatcher;
  readonly valueOf: ReadonlyMap<string, number>;
  readonly workingDays: PhraseMatcher;
  readonly otherPeriods: PhraseMatcher;
}

const readingOf = byLanguage((languages): Reading => {
  const companies = languages.map(({ company }) => company);
  const factorOf = new Map(
    companies.flatMap(({ days, weeks, months }) =>
      ([[days, 1], [weeks, 7], [months, 30]] as const).flatMap(([list, factor]) => list.map((unit) => [unit, factor] as const)),
    ), // prettier-ignore
  );
  const valueOf = new Map(companies.flatMap(({ numbers }) => Object.entries(numbers)));
  return {
    units: matcherOf([...factorOf.keys()]),
    factorOf,
    numbers: matcherOf([...valueOf.keys()]),
    valueOf,
    workingDays: matcherOf(companies.flatMap(({ workingDays }) => workingDays)),
    otherPeriods: matcherOf(companies.flatMap(({ otherPeriods }) => otherPeriods)),
  };
});

interface Period {
  readonly days: number;
  /** The words around. */
  readonly around: readonly string[];
}

/**
 * The first period named near words of returning, or else, in a text that is a `returns` policy, the first one that is not of paying back or
 * delivering; null where there is none. Weeks and months are counted in days (7, 30).
 */
export function returnDays(topic: 'returns' | 'terms', blocks: readonly SnapshotBlock[], context: PageContext): number | null {
  const reading = readingOf(context.language);
  const returning = matcherOf(wordsIn(context.language, returnWords));
  const texts = blocks.map(({ text }) => context.words(text).words);
  const periods = texts.flatMap((words) => {
    const found = periodsIn(words, reading);
    return found.length === 0 ? [] : [{ words, found }];
  });
  const all = periods.flatMap(({ found }) => found).slice(0, MAX_PERIODS);
  const near = all.find(({ around }) => holdsOne(returning, withoutOthers(around, reading)));
  if (near !== undefined || topic === 'terms') return near?.days ?? null;
  return periods.find(({ words }) => !holdsOne(reading.otherPeriods, words))?.found[0]?.days ?? null;
}

/** The words without those of paying back: "refunded within 14 days" is no window to return. */
function withoutOthers(words: readonly string[], { otherPeriods }: Reading): string[] {
  const left: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const other = otherPeriods.at(words, index);
    left.push(other === null ? (words[index] ?? '') : '|');
    if (other !== null) index = other.end - 1;
  }
  return left;
}

function holdsOne(matcher: PhraseMatcher, words: readonly string[]): boolean {
  return matcher.first(textOf(words)) !== null;
}

/** Numbers with a unit behind, if only one word stands between: `14 days`, `14 calendar days`, `14 (vierzehn) Tage`, `30日以内`. */
function periodsIn(words: readonly string[], reading: Reading): Period[] {
  const found: Period[] = [];
  for (let index = 0; index < words.length && found.length < MAX_PERIODS; index++) {
    const number = numberAt(words, index, reading);
    if (number === null) continue;
    const unit = unitBehind(words, number.end, reading);
    if (unit === null) continue;
    const days = number.value * unit.factor;
    const unspaced = partOfWord(words[unit.at] ?? '') > 0;
    const reach = unspaced ? REACH_UNSPACED : REACH;
    const { before, behind } = unspaced ? BESIDE_UNSPACED : BESIDE;
    const beside = words.slice(Math.max(0, unit.at - before), unit.at + behind);
    if (days >= MIN_DAYS && days <= MAX_DAYS && !MONTH_BEFORE.test(words[index - 1] ?? '') && !holdsOne(reading.workingDays, beside))
      found.push({ days, around: words.slice(Math.max(0, unit.at - reach), unit.at + reach) });
    index = unit.at;
  }
  return found;
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

function unitBehind(words: readonly string[], end: number, { units, factorOf }: Reading): { factor: number; at: number } | null {
  for (const at of [end, end + 1]) {
    const word = words[at];
    // Of `10–14 days` the second number counts.
    if (word === undefined || (at > end && (partOfWord(word) > 0 || /^\d/.test(words[end] ?? '')))) return null;
    const unit = units.at(words, at) ?? units.at([word.replace(/^\d{1,3}/, '')], 0);
    const factor = unit === null ? undefined : factorOf.get(unit.name);
    if (factor !== undefined) return { factor, at };
  }
  return null;
}
