/** Comparing names of firms and people as they are written on pages and bank accounts. */
import { collectors, emptyNameWords } from '../lexicon/everywhere/people';

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Han}/u,
  /\p{Script=Hangul}/u,
];
/** From this length on, a word inside a longer one is no chance: `Krug` in `Krugkeramik` may be, `Keramik` is not. */
const LONG = 6;

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('ł', 'l').replaceAll('ø', 'o');
}

/** The words that say whose a name is: three letters or more, two in scripts without spaces; legal forms and words of trade left out. */
function tellingWords(name: string): string[] {
  return (plain(name).match(/[\p{L}\d]{2,40}/gu) ?? []).filter(
    (word) => (word.length >= 3 || /[\u3040-\uffdc]/.test(word)) && !emptyNameWords.includes(word),
  );
}

/** The first letters of a name's words: `Lindenhof Keramik GmbH` → `lkg`. */
function initials(name: string): string {
  return (plain(name).match(/[\p{L}\d]+/gu) ?? []).map((word) => word.charAt(0)).join('');
}

/** True where the two share a word, one holds a long word of the other, or one is the other's initials. */
export function sharesNameWord(one: string, other: string): boolean {
  const [words, others] = [tellingWords(one), tellingWords(other)];
  const [compact, otherCompact] = [plain(one), plain(other)].map((name) => name.replace(/[^\p{L}\d]/gu, ''));
  return (
    words.some(
      (word) => others.includes(word) || initials(other).startsWith(word) || (word.length >= LONG && otherCompact?.includes(word)),
    ) || others.some((word) => initials(one).startsWith(word) || (word.length >= LONG && compact?.includes(word)))
  );
}

/** True where the names are written in letters of one script, so that they can be compared at all. */
export function comparable(one: string, other: string): boolean {
  return tellingWords(one).length > 0 && tellingWords(other).length > 0 && SCRIPTS.some((script) => script.test(one) && script.test(other));
}

/** Each at the beginning of a word, and short ones as a whole word: "alma" is one, Palma is not, nor is Wiseman "wise". */
const COLLECTORS = new RegExp(
  `(?<![\\p{L}\\d])(?:${collectors.map((name) => `${name.replaceAll('.', '\\.')}${name.length < LONG ? '(?![\\p{L}\\d])' : ''}`).join('|')})`,
  'u',
);

/** A payment or collecting service, whose name stands on many shops' accounts. */
export function isCollector(name: string): boolean {
  return COLLECTORS.test(plain(name));
}
