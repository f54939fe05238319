/** Phrases: finds many phrases in a text at once, without regard to case, accents and punctuation. Linear in the text, whatever it holds. */

/** A text as the words that phrases are compared with. */
export interface WordText {
  readonly words: readonly string[];
  /** The words with one space between. */
  readonly joined: string;
  /** Holds letters of a script that writes no spaces between words. */
  readonly unspaced: boolean;
}

export interface PhraseMatcher {
  /** The first phrase of the list that the text holds, in the text's order; null where it holds none. */
  first(text: WordText): string | null;
  /** Each phrase that the text holds with how often. */
  count(text: WordText): Map<string, number>;
}

const WORD = /[\p{L}\p{N}%@]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const NUMBER = /^\d{1,6}$/;
const PERCENTAGE = /^\d{1,3}%$/;
/** Prefix phrases (`retour*`) are found by their first letters. */
const PREFIX = 3;

interface Phrase {
  readonly name: string;
  readonly rest: readonly string[];
}

/** Lower case without accents; `ß` becomes `ss`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are plain ASCII, and normalising is the dearest part of reading them.
  return isAscii(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').normalize('NFC');
}

export function wordText(text: string): WordText {
  const folded = fold(text).replace(/['’]/g, '');
  const words = folded.match(WORD) ?? [];
  return { words, joined: words.join(' '), unspaced: !isAscii(folded) && UNSPACED.test(folded) };
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
  const unspaced: { name: string; text: string }[] = [];
  for (const name of phrases) {
    const words =
      fold(name)
        .replace(/['’]/g, '')
        .match(/[\p{L}\p{N}%@#]+\*?/gu) ?? [];
    const [head, ...rest] = words;
    if (head === undefined) continue;
    if (UNSPACED.test(name)) unspaced.push({ name, text: words.join(' ') });
    else if (head.endsWith('*')) add(prefixes, head.slice(0, PREFIX), { name, rest: [head] });
    else add(starts, head, { name, rest });
  }
  for (const list of starts.values()) list.sort((a, b) => b.rest.length - a.rest.length);

  function at(words: readonly string[], index: number): Phrase | undefined {
    const word = words[index] ?? '';
    const kind = kindOf(word);
    return (
      starts.get(word)?.find((phrase) => continues(words, index + 1, phrase.rest)) ??
      (kind === '' ? undefined : starts.get(kind)?.find((phrase) => continues(words, index + 1, phrase.rest))) ??
      (prefixes.size === 0 ? undefined : prefixes.get(word.slice(0, PREFIX))?.find((phrase) => continues(words, index, phrase.rest)))
    );
  }

  return {
    first(text) {
      for (let index = 0; index < text.words.length; index++) {
        const phrase = at(text.words, index);
        if (phrase !== undefined) return phrase.name;
      }
      return text.unspaced ? (unspaced.find((phrase) => text.joined.includes(phrase.text))?.name ?? null) : null;
    },
    count(text) {
      const found = new Map<string, number>();
      for (let index = 0; index < text.words.length; index++) {
        const phrase = at(text.words, index);
        if (phrase !== undefined) found.set(phrase.name, (found.get(phrase.name) ?? 0) + 1);
      }
      if (text.unspaced) for (const phrase of unspaced) if (text.joined.includes(phrase.text)) found.set(phrase.name, 1);
      return found;
    },
  };
}

function continues(words: readonly string[], index: number, rest: readonly string[]): boolean {
  return rest.every((expected, offset) => {
    const word = words[index + offset];
    if (word === undefined) return false;
    return expected.endsWith('*') ? word.startsWith(expected.slice(0, -1)) : expected === word || expected === kindOf(word);
  });
}

/** The placeholder that stands for such a word in a phrase, or nothing. */
function kindOf(word: string): string {
  const first = word.charCodeAt(0);
  // Nearly all words start with a letter.
  if (!(first >= 48 && first <= 57)) return '';
  if (NUMBER.test(word)) return '#';
  return PERCENTAGE.test(word) ? '#%' : '';
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
