/** Return days: within how many days goods can be returned, as a returns policy or terms say. */
import type { Words } from '../lexicon/words';
import type { SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { fold, matcherOf } from './phrases';
import { languagesFor, wordsIn } from './words';

const returnWords = (words: Words): readonly string[] => words.policyTexts.returns;
/** Between the period and a word of returning stand so many words at most. */
const REACH = 14;
const MAX_DAYS = 400;
/** Stand beside periods within which the shop pays back or delivers. */
const NOT_RETURN =
  /^(?:business|working|processed|processing|credited|appear|delivery|delivered|werktag|erstatt|ouvres|ouvrables|habiles|laborables|entrega|lieferzeit|livre|bearbeit)/;

/** The first period named near words of returning; null where there is none. Weeks and months are counted in days (7, 30). */
export function returnDays(blocks: readonly SnapshotBlock[], context: PageContext): number | null {
  const matcher = matcherOf(wordsIn(context.language, returnWords));
  const units = unitsOf(context.language);
  const numbers = numbersOf(context.language);
  for (const block of blocks) {
    const text = context.words(block.text);
    if (matcher.first(text) === null) continue;
    for (const [index, word] of text.words.entries()) {
      const factor = units.get(word);
      if (factor === undefined) continue;
      const value = nearestNumber(text.words, index, numbers);
      if (value === null) continue;
      const around = text.words.slice(Math.max(0, index - REACH), index + REACH);
      const close = text.words.slice(Math.max(0, index - 3), index + 3);
      if (close.some((each) => NOT_RETURN.test(each))) continue;
      if (matcher.first({ words: around, joined: around.join(' '), unspaced: false }) === null) continue;
      const days = value * factor;
      if (days >= 3 && days <= MAX_DAYS) return days;
    }
  }
  return null;
}

function nearestNumber(words: readonly string[], unit: number, numbers: ReadonlyMap<string, number>): number | null {
  // `14 days`, `14 calendar days`, `vierzehn Tage`.
  for (const word of [words[unit - 1], words[unit - 2]]) {
    if (word === undefined) continue;
    if (/^\d{1,3}$/.test(word)) return Number(word);
    const written = numbers.get(word);
    if (written !== undefined) return written;
  }
  return null;
}

function unitsOf(language: string): Map<string, number> {
  const units = new Map<string, number>();
  for (const { company } of languagesFor(language)) {
    for (const [list, factor] of [
      [company.days, 1],
      [company.weeks, 7],
      [company.months, 30],
    ] as const) {
      for (const word of list) if (!word.includes(' ')) units.set(fold(word), factor);
    }
  }
  return units;
}

function numbersOf(language: string): Map<string, number> {
  return new Map(
    languagesFor(language).flatMap(({ company }) => Object.entries(company.numbers).map(([word, value]) => [fold(word), value])),
  );
}
