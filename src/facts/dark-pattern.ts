/** Dark pattern: does a short text push the shopper, and how? Words of the lexicon; no text leaves the browser and nothing was trained. */
import type { PressureWords, Words } from '../lexicon/words';
import type { PressureFact } from '../model/facts';
import { matcherOf, wordText } from './phrases';
import { wordsIn } from './words';

export type DarkPatternKind = PressureFact['notices'][number]['kind'];

/** More telling kinds first: a text may hold words of several. */
const ORDER = ['activity', 'scarcity', 'shaming', 'urgency', 'claim'] as const satisfies readonly (keyof PressureWords)[];
const pickers = ORDER.map((kind): [DarkPatternKind, (words: Words) => readonly string[]] => [kind, (words) => words.pressure[kind]]);
/** Longer texts are terms and descriptions, where such words mean what they say. Words. */
const MAX_WORDS = 40;

/** Kind of pressure in a text of a page, or null. `language` as in PageFacts; every language where it is unknown. */
export function darkPatternKind(text: string, language = ''): DarkPatternKind | null {
  const words = wordText(text.slice(0, 600));
  if (words.words.length === 0 || words.words.length > MAX_WORDS) return null;
  for (const [kind, pick] of pickers) if (matcherOf(wordsIn(language, pick)).first(words) !== null) return kind;
  return null;
}
