/** Word text: a text as the words that phrases are compared with, whatever script it is in. Linear in the text, whatever it holds. */
import { foldLetters, partOfWord, undisguised, UNSPACED } from './letters';

/** A text as the words that phrases are compared with. */
export interface WordText {
  /**
   * Of scripts without spaces each letter is an entry, and where there is a space or sign between two of them all the same, so is an empty one.
   */
  readonly words: readonly string[];
  /** The words with one space between. */
  readonly joined: string;
  /** How many words a person would count, about. */
  readonly size: number;
}

const WORD = /[\p{L}\p{N}\p{M}%@]+/gu;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
/** A letter of a script without spaces, a word, the end of a line, or what stands between. */
const TOKEN = new RegExp(`[${UNSPACED}]|[[\\p{L}\\p{N}\\p{M}%@#]--[${UNSPACED}]]+\\*?|\\n|[^\\p{L}\\p{N}\\p{M}%@#\\n]+`, 'gv');
const BETWEEN = /^[^\p{L}\p{N}\p{M}%@#\n]/u;
/** Left out, so that "aujourd’hui" is one word. */
export const APOSTROPHES = /['’ʼ׳]/g;
/** Lower case without accents; `ß` becomes `ss`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are plain ASCII, and normalising is the dearest part of reading them.
  return isAscii(lower) ? lower : foldLetters(lower);
}

/** Plain letters and digits of a text, nothing between them. */
export function compact(text: string): string {
  return fold(text).replace(/[^\p{L}\d]/gu, '');
}

export function wordText(text: string): WordText {
  const folded = joinPercent(fold(text).replace(APOSTROPHES, ''));
  if (isAscii(folded)) return textOf(folded.match(WORD) ?? []);
  if (!HAS_UNSPACED.test(folded)) return textOf((folded.match(WORD) ?? []).map(undisguised));
  const words = tokens(folded.replace(/[#*\n]/g, ' ')).map(undisguised);
  return textOf(words, Math.ceil(words.reduce((sum, word) => sum + (word === '' ? 0 : partOfWord(word) || 1), 0)));
}

/** `80 %` is one word, as `80%` is. */
function joinPercent(text: string): string {
  return text.includes('%') ? text.replace(/(\d) %/g, '$1%') : text;
}

/** Words as a text; few ask for them joined. */
export function textOf(words: readonly string[], size = words.length): WordText {
  return {
    words,
    size,
    get joined() {
      return words.join(' ');
    },
  };
}

/** Words, letters of scripts without spaces, and an empty entry where something stands between two of those. */
export function tokens(folded: string): string[] {
  const found: string[] = [];
  let unspaced = false;
  let between = false;
  for (const token of folded.match(TOKEN) ?? []) {
    const now = partOfWord(token) > 0;
    if (!now && BETWEEN.test(token)) {
      between = true;
      continue;
    }
    if (now && between && unspaced) found.push('');
    found.push(token);
    unspaced = now;
    between = false;
  }
  return found;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}
