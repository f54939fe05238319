/** Dark pattern: does a short text push the shopper, and how? Words of the lexicon; no text leaves the browser and nothing was trained. */
import type { PressureWords, Words } from '../lexicon/words';
import type { PressureFact } from '../model/facts';
import { matcherOf, wordText } from './phrases';
import { wordsIn } from './words';

export type DarkPatternKind = PressureFact['notices'][number]['kind'];

/** More telling kinds first: a text may hold words of several. */
const ORDER = ['activity', 'scarcity', 'shaming', 'urgency', 'claim'] as const satisfies readonly (keyof PressureWords)[];
const pickers = ORDER.map((kind): [DarkPatternKind, (words: Words) => readonly string[]] => [kind, (words) => words.pressure[kind]]);
/** A running clock says "hurry" in every language: `04:53`, `00DAYS17HRS`, `1 day 08:15:25`. Times of day have two parts and words or a zone beside. */
const CLOCK =
  /(?<![\d:])\d{1,2}\s?:\s?\d{2}\s?:\s?\d{2}(?![\d:])|\d{1,3}\s?(?:days?|tage?|jours?|d[ií]as?)\s{0,2}\d{1,2}\s?(?:hours?|hrs?|stunden|std|heures?|horas?|h\b)|(?<![\d:])0?\d:\d{2}(?![\d:]|\s?(?:am|pm|uhr|h\b|[-–]))/i;
/** `Anna in Lyon, France just bought …`. */
const BOUGHT =
  /(?:\b(?:in|from|aus|de|à|en)\s\p{Lu}[^.!?]{1,50}\s|^\p{Lu}\p{L}{1,15}\s)(?:has\s|just\s|recently\s|hat\s(?:gerade\s)?|vient\sd['’]|a\s|acaba\sde\s){0,2}(?:purchased|bought|ordered|gekauft|bestellt|acheter|acheté|commandé|comprar|comprado|compró)/u;
/** A clock stands in a notice; a longer text with one is a timetable. Words. */
const MAX_CLOCK_WORDS = 16;
/** Longer texts are terms and descriptions, where such words mean what they say. Words. */
const MAX_WORDS = 40;

/** Kind of pressure in a text of a page, or null. `language` as in PageFacts; every language where it is unknown. */
export function darkPatternKind(text: string, language = ''): DarkPatternKind | null {
  const words = wordText(text.slice(0, 600));
  if (words.words.length === 0 || words.words.length > MAX_WORDS) return null;
  for (const [kind, pick] of pickers) if (matcherOf(wordsIn(language, pick)).first(words) !== null) return kind;
  if (BOUGHT.test(text.slice(0, 200))) return 'activity';
  return words.words.length <= MAX_CLOCK_WORDS && CLOCK.test(text) ? 'urgency' : null;
}
