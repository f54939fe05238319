/** Phrase at: does a phrase of the lexicon stand at a place of a text? Its words are as `phrases.ts` takes them apart. */
import { isKatakana, withoutParticles } from './letters';

export interface Phrase {
  readonly name: string;
  readonly words: readonly string[];
  /** No katakana may stand right before it, or right behind. */
  readonly bounds: { readonly before: boolean; readonly behind: boolean };
}

const NUMBER = /^\d{1,6}$/;
/** Turks write the sign first. */
const PERCENTAGE = /^(?:\d{1,3}%|%\d{1,3})$/;
const SHORT_KATAKANA = 4;

/** The phrase that is called `name`, of these words. */
export function phraseOf(name: string, words: readonly string[]): Phrase {
  return { name, words, bounds: { before: isShortKatakana(words), behind: isShortKatakana(words.toReversed()) } };
}

/** Index behind the phrase where it stands at `start`, or -1. Spaces that it has between letters of scripts without spaces may be left out. */
export function endOf({ words: phrase, bounds }: Phrase, words: readonly string[], start: number): number {
  let index = start;
  for (const expected of phrase) {
    const word = words[index];
    if (expected === '') {
      if (word === '') index++;
      continue;
    }
    if (word === undefined || !says(expected, word)) return -1;
    index++;
  }
  if (bounds.before && isKatakana(words[start - 1])) return -1;
  return bounds.behind && isKatakana(words[index]) ? -1 : index;
}

/** Katakana is for foreign words: `カート` (cart) is no part of `スカート` (skirt), while longer ones are parts of compounds. */
function isShortKatakana(words: readonly string[]): boolean {
  const others = words.findIndex((word) => !isKatakana(word));
  const run = others < 0 ? words.length : others;
  return run > 0 && run <= SHORT_KATAKANA;
}

function says(expected: string, word: string): boolean {
  if (isSame(expected, word) || (expected.startsWith('#') && expected === kindOf(word))) return true;
  return isAbjad(word.charCodeAt(0)) && withoutParticles(word).some((reading) => isSame(expected, reading));
}

function isSame(expected: string, word: string): boolean {
  return expected === word || (expected.endsWith('*') && word.startsWith(expected.slice(0, -1)));
}

/** The placeholder that stands for such a word in a phrase, or nothing. */
export function kindOf(word: string): string {
  if (NUMBER.test(word)) return '#';
  return PERCENTAGE.test(word) ? '#%' : '';
}

/** Hebrew or Arabic, by a word's first UTF-16 unit. */
export function isAbjad(first: number): boolean {
  return first >= 0x05d0 && first <= 0x064a;
}
