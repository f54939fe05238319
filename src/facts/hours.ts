/** Hours: the opening hours and the time to answer that a page states. Both are promises; nothing here tests them. */
import type { Words } from '../lexicon/words';
import type { Evidence } from '../model/evidence';
import type { HoursFact } from '../model/hours-facts';
import type { PageContext } from './context';
import { excerpt, quote } from './evidence';
import { matcherOf } from './phrases';
import { isType, valueOf } from './structured';
import { wordsIn } from './words';

const openingWords = (words: Words): readonly string[] => words.trade.openingHours;
const answerWords = (words: Words): readonly string[] => words.trade.answers;
const unitWords = (words: Words): readonly string[] => [...words.trade.hours, ...words.company.days, ...words.company.workingDays];
const hourWords = (words: Words): readonly string[] => words.trade.hours;
const MAX = 3;
/** Longer blocks are terms, in which offices and courts have hours. Characters. */
const MAX_TEXT = 300;
/** The hours stand in the block with their heading, or right below it. Blocks. */
const BELOW = 3;
/** `9–17`, `9:00 - 17:30 Uhr`, `9 am to 5 pm`, `10h à 18h`, `от 9 до 18`, `午前10時～午後5時`. */
const SPAN =
  /(?<![\d.,])\d{1,2}(?:[:.h]\d{2})?\s?(?:a\.?m\.?|p\.?m\.?|uhr|h|時)?\s{0,2}(?:[-–—~～〜àa]|to|until|bis|tot|till?|al|até|do|до|έως|から)\s{0,2}(?:午後|오후|下午)?\s?\d{1,2}(?:[:.h]\d{2})?(?![\d.,]\d)/iu;
/** A number stands that near the word for answering. Words; letters of scripts that write no spaces. */
const NEAR = 12;
/** Longer than that is no answer to a customer but the period of a law. */
const MAX_HOURS = 96;
const MAX_DAYS = 7;

/** Undefined where the page states neither. */
export function readHours(context: PageContext): HoursFact | undefined {
  const openingHours = [...declared(context), ...written(context)].slice(0, MAX);
  const answerTime = promised(context);
  return openingHours.length === 0 && answerTime.length === 0 ? undefined : { openingHours, answerTime };
}

/** `openingHours: "Mo-Fr 09:00-17:00"`, or opening and closing times of their own. */
function declared(context: PageContext): Evidence[] {
  return context.structured().flatMap((node) => {
    const text = valueOf(node, 'openinghours') ?? valueOf(node, 'hoursavailable') ?? (isType(node, 'openinghoursspecification') ? times(valueOf(node, 'opens'), valueOf(node, 'closes')) : ''); // prettier-ignore
    return /\d/.test(text) ? [quote('meta', text.slice(0, 240), context.page, node.n)] : [];
  });
}

function times(opens: string | null, closes: string | null): string {
  return opens === null || closes === null ? '' : `${opens}–${closes}`;
}

function written(context: PageContext): Evidence[] {
  const matcher = matcherOf(wordsIn(context.language, openingWords));
  const found: Evidence[] = [];
  /** Behind the last heading that was used: what stands below one is quoted once. */
  let from = 0;
  for (const [index, { text, n }] of context.visible.entries()) {
    if (text.length > MAX_TEXT || !SPAN.test(text)) continue;
    const near = context.visible.slice(Math.max(from, index - BELOW), index + 1);
    if (!near.some((block) => block.text.length <= MAX_TEXT && matcher.first(context.words(block.text)) !== null)) continue;
    found.push(quote('text', excerpt(text, 0), context.page, n));
    from = index + 1;
    if (found.length >= MAX) break;
  }
  return found;
}

function promised(context: PageContext): Evidence[] {
  const answers = matcherOf(wordsIn(context.language, answerWords));
  const found: Evidence[] = [];
  for (const { text, n } of context.visible) {
    if (text.length > MAX_TEXT || !/\p{Nd}/u.test(text)) continue;
    const { words } = context.words(text);
    const at = words.findIndex((_, index) => answers.at(words, index) !== null);
    if (at >= 0 && hasShortTime(words, at, context)) found.push(quote('text', text, context.page, n));
    if (found.length >= MAX) break;
  }
  return found;
}

/** A number of hours or days near the word at `at`, as `within 24 hours` and `1–2 working days`. */
function hasShortTime(words: readonly string[], at: number, context: PageContext): boolean {
  const units = matcherOf(wordsIn(context.language, unitWords));
  const hours = matcherOf(wordsIn(context.language, hourWords));
  for (let index = Math.max(0, at - NEAR); index < Math.min(words.length, at + NEAR); index++) {
    const count = /^\d{1,2}$/.test(words[index] ?? '') ? Number(words[index]) : 0;
    if (count === 0) continue;
    if (hours.at(words, index + 1) !== null) return count <= MAX_HOURS;
    if (units.at(words, index + 1) !== null) return count <= MAX_DAYS;
  }
  return false;
}
