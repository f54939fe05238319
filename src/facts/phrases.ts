/** Phrases: finds many phrases in a text at once, without regard to case, accents and punctuation. Linear in the text, whatever it holds. */
import { withoutParticles } from './letters';
import { wordText, fold, tokens, APOSTROPHES, type WordText } from './word-text';
import { endOf, isAbjad, kindOf, phraseOf, type Phrase } from './phrase-at';

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

/** The article of Arabic, which a phrase is compared without. */
const ARABIC_ARTICLE = /(?<!\p{L})ال(?=\p{L}{2})/gu;
/** Prefix phrases (`retour*`) are found by their first letters. */
const PREFIX = 3;

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
