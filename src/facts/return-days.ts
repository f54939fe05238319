/** Return days: within how many days goods can be returned, as a returns policy or terms say. */
import type { Words } from '../lexicon/words';
import type { SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { partOfWord } from './letters';
import { daysOf, periodsIn } from './periods';
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
/** `5月30日` is a day of the year. */
const MONTH_BEFORE = /^[月월]$/;

interface Reading {
  readonly workingDays: PhraseMatcher;
  readonly otherPeriods: PhraseMatcher;
}

const readingOf = byLanguage((languages): Reading => {
  const companies = languages.map(({ company }) => company);
  return {
    workingDays: matcherOf(companies.flatMap(({ workingDays }) => workingDays)),
    otherPeriods: matcherOf(companies.flatMap(({ otherPeriods }) => otherPeriods)),
  };
});

interface Window {
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
    const found = windowsIn(words, context.language, reading);
    return found.length === 0 ? [] : [{ words, found }];
  });
  const all = periods.flatMap(({ found }) => found);
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

/** Periods that may be windows: none of days of work, and none beside words of delivering and paying back. */
function windowsIn(words: readonly string[], language: string, reading: Reading): Window[] {
  return periodsIn(words, language).flatMap(({ to, unit, start, at }) => {
    const days = daysOf(to, unit);
    if (unit === 'business' || unit === 'year' || days < MIN_DAYS || days > MAX_DAYS || MONTH_BEFORE.test(words[start - 1] ?? ''))
      return [];
    const unspaced = partOfWord(words[at] ?? '') > 0;
    const reach = unspaced ? REACH_UNSPACED : REACH;
    const { before, behind } = unspaced ? BESIDE_UNSPACED : BESIDE;
    if (holdsOne(reading.workingDays, words.slice(Math.max(0, at - before), at + behind))) return [];
    return [{ days, around: words.slice(Math.max(0, at - reach), at + reach) }];
  });
}
