/** Return days: within how many days goods can be returned, as a returns policy or terms say. */
import type { Words } from '../lexicon/words';
import type { SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { fold, matcherOf, type WordText } from './phrases';
import { languagesFor, wordsIn } from './words';

const returnWords = (words: Words): readonly string[] => words.policyTexts.returns;
/** Between the period and a word of returning stand so many words at most. */
const REACH = 14;
const MIN_DAYS = 3;
const MAX_DAYS = 400;
/** Stand beside periods within which the shop pays back or delivers. */
const NOT_RETURN =
  /^(?:business|working|processed|processing|credited|appear|delivery|delivered|werktag|erstatt|ouvres|ouvrables|habiles|laborables|entrega|lieferzeit|livre|bearbeit)/;
/** Paragraphs with these words speak of paying back, delivering or mending. */
const OTHER_PERIOD =
  /^(?:refund|rembours|erstatt|reembols|deliver|liefer|livr|entreg|ship|versand|expedi|envio|warrant|garant|gewahr|repair)/;

/**
 * The first period named near words of returning, or else, in a text that is a `returns` policy, the first one that is not of paying back or
 * delivering; null where there is none. Weeks and months are counted in days (7, 30).
 */
export function returnDays(topic: 'returns' | 'terms', blocks: readonly SnapshotBlock[], context: PageContext): number | null {
  const texts = blocks.map(({ text }) => context.words(text));
  const matcher = matcherOf(wordsIn(context.language, returnWords));
  const near = firstPeriod(texts, context.language, (around) => matcher.first(ofReturning(around)) !== null);
  if (near !== null || topic === 'terms') return near;
  const other = texts.filter(({ words }) => !words.some((word) => OTHER_PERIOD.test(word)));
  return firstPeriod(other, context.language, () => true);
}

/** The words without those of paying back: "refunded within 14 days" is no window to return. */
function ofReturning({ words }: WordText): WordText {
  const others = words.filter((word) => !OTHER_PERIOD.test(word));
  return { words: others, joined: others.join(' '), unspaced: false };
}

function firstPeriod(texts: readonly WordText[], language: string, fits: (around: WordText) => boolean): number | null {
  const units = unitsOf(language);
  const numbers = numbersOf(language);
  for (const { words } of texts) {
    for (const [index, word] of words.entries()) {
      const factor = units.get(word);
      const value = factor === undefined ? null : nearestNumber(words, index, numbers);
      if (factor === undefined || value === null) continue;
      const around = words.slice(Math.max(0, index - REACH), index + REACH);
      const close = words.slice(Math.max(0, index - 3), index + 3);
      const days = value * factor;
      const counts = days >= MIN_DAYS && days <= MAX_DAYS && !close.some((each) => NOT_RETURN.test(each));
      if (counts && fits({ words: around, joined: around.join(' '), unspaced: false })) return days;
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
