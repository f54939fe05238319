/** Phrases: finds many phrases in a text at once, without regard to case, accents and punctuation. Linear in the text, whatever it holds. */
import { foldLetters, partOfWord, undisguised, UNSPACED, withoutParticles } from './letters';
import { endOf, isAbjad, kindOf, phraseOf, type Phrase } from './phrase-at';

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

/** A phrase at a place of a text. */
export interface FoundPhrase {
  readonly name: string;
  /** Index of the word behind it. */
  readonly end: number;
}

export interface PhraseMatcher {
  /** The longest phrase that starts at this word; null where none does. */
  at(words: readonly string[], index: number): FoundPhrase | null;
  /** The first phrase of the list that the text holds, in the text's order; null where it holds none. */
  first(text: WordText): string | null;
  /** Each phrase that the text holds with how often. */
  count(text: WordText): Map<string, number>;
}

const WORD = /[\p{L}\p{N}\p{M}%@]+/gu;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
/** A letter of a script without spaces, a word, the end of a line, or what stands between. */
const TOKEN = new RegExp(`[${UNSPACED}]|[[\\p{L}\\p{N}\\p{M}%@#]--[${UNSPACED}]]+\\*?|\\n|[^\\p{L}\\p{N}\\p{M}%@#\\n]+`, 'gv');
const BETWEEN = /^[^\p{L}\p{N}\p{M}%@#\n]/u;
const APOSTROPHES = /['’ʼ׳]/g;
/** The article of Arabic, which a phrase is compared without. */
const ARABIC_ARTICLE = /(?<!\p{L})ال(?=\p{L}{2})/gu;
/** Prefix phrases (`retour*`) are found by their first letters. */
const PREFIX = 3;

/** Lower case without accents; `ß` becomes `ss`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are plain ASCII, and normalising is the dearest part of reading them.
  return isAscii(lower) ? lower : foldLetters(lower);
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
function tokens(folded: string): string[] {
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

const matchers = new WeakMap<readonly string[], PhraseMatcher>();

/** The matcher of a list, made once: lists are constants of the lexicon, or kept by `wordsIn`. */
export function matcherOf(phrases: readonly string[]): PhraseMatcher {
  let matcher = matchers.get(phrases);
  if (matcher === undefined) {
    matcher = phraseMatcher(phrases);
    matchers.set(phrases, matcher);
  }
  return matcher;
}

/** True where the text holds one of the phrases. */
export function holds(phrases: readonly string[], text: string | WordText): boolean {
  return matcherOf(phrases).first(typeof text === 'string' ? wordText(text) : text) !== null;
}

function phraseMatcher(phrases: readonly string[]): PhraseMatcher {
  const starts = new Map<string, Phrase[]>();
  const prefixes = new Map<string, Phrase[]>();
  for (const [index, words] of phraseWords(phrases).entries()) {
    const [head] = words;
    const name = phrases[index];
    if (head === undefined || name === undefined) continue;
    const phrase = phraseOf(name, words);
    if (head.endsWith('*')) add(prefixes, head.slice(0, PREFIX), phrase);
    else add(starts, head, phrase);
  }
  for (const list of [...starts.values(), ...prefixes.values()]) list.sort((a, b) => b.words.length - a.words.length);

  function from(list: readonly Phrase[] | undefined, words: readonly string[], index: number): FoundPhrase | null {
    if (list === undefined) return null;
    for (const phrase of list) {
      const end = endOf(phrase, words, index);
      if (end >= 0) return { name: phrase.name, end };
    }
    return null;
  }

  function startingWith(word: string, words: readonly string[], index: number): FoundPhrase | null {
    return (
      from(starts.get(word), words, index) ??
      (prefixes.size === 0 || word.length < PREFIX ? null : from(prefixes.get(word.slice(0, PREFIX)), words, index))
    );
  }

  function at(words: readonly string[], index: number): FoundPhrase | null {
    const word = words[index] ?? '';
    let found = startingWith(word, words, index);
    const first = word.charCodeAt(0);
    // Numbers, and `%50`.
    if (found === null && first < 58) found = from(starts.get(kindOf(word)), words, index);
    if (found === null && isAbjad(first)) for (const reading of withoutParticles(word)) found ??= startingWith(reading, words, index);
    return found;
  }

  return {
    at,
    first({ words }) {
      for (let index = 0; index < words.length; index++) {
        const found = at(words, index);
        if (found !== null) return found.name;
      }
      return null;
    },
    count({ words }) {
      const counts = new Map<string, number>();
      for (let index = 0; index < words.length; index++) {
        const found = at(words, index);
        if (found !== null) counts.set(found.name, (counts.get(found.name) ?? 0) + 1);
      }
      return counts;
    },
  };
}

/** The words of each phrase. Taken from one long text: thousands of short ones are dear to fold and to match. */
function phraseWords(phrases: readonly string[]): string[][] {
  const folded = fold(phrases.join('\n').replace(ARABIC_ARTICLE, '')).replace(APOSTROPHES, '');
  const each: string[][] = [[]];
  for (const token of tokens(folded)) {
    if (token === '\n') each.push([]);
    else each.at(-1)?.push(token);
  }
  return each;
}

function add(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else list.push(phrase);
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}
