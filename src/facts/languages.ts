/** Languages: which languages of the lexicon a page is read with, from what it says of itself and from its letters and commonest words. */
import { languageMarks, type LanguageMarks, type Script } from '../lexicon/everywhere/languages';
import { wordText } from './word-text';

/** Characters of a page that are looked at. */
export const LANGUAGE_SAMPLE = 4000;
/** A script counts from so many letters and such a share of all. */
const MIN_LETTERS = 4;
const MIN_SHARE = 0.04;
/** Marks (different words and letters) that show a language where the page names none, and that speak against the one it names if few speak for it. */
const ENOUGH = 2;
const AGAINST = 3;
/** Close languages share words: those come along that have such a share of the most marks. */
const NEARLY = 0.6;
const MAX_GUESSES = 3;
/** With so much kana in it a text is Japanese; Chinese shops quote names of goods. Share of Han and kana. */
const JAPANESE = 0.25;
const SOME_KANA = 0.03;

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['greek', /\p{Script=Greek}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['thai', /\p{Script=Thai}/gu],
  ['hangul', /\p{Script=Hangul}/gu],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['han', /\p{Script=Han}/gu],
];
const LATIN = Object.keys(languageMarks)
  .filter((code) => languageMarks[code]?.script === 'latin')
  .join('+');
/** Codes that mean a language of the lexicon by another name. */
const SAME: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  mo: 'ro',
  gsw: 'de',
  cmn: 'zh',
  yue: 'zh',
  wuu: 'zh',
};

/** The lexicon's code for a language tag as pages write them: `zh-TW` → `zh`, `nb_NO` → `no`, `iw` → `he`; empty where it has none. */
export function lexiconCode(tag: string): string {
  const primary = /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag.slice(0, 40))?.[1]?.toLowerCase() ?? '';
  const code = SAME[primary] ?? primary;
  return Object.hasOwn(languageMarks, code) ? code : '';
}

/**
 * Codes of the lexicon, joined by `+`, as `wordsIn` takes them: the declared language (templates often name a wrong one), those that the text
 * shows (all of the Latin script where nothing tells them apart), and English, which is everywhere.
 */
export function languagesOf(declared: string, text: string): string {
  const own = lexiconCode(declared);
  const shown = shownIn(text.slice(0, LANGUAGE_SAMPLE), own);
  if (own === '' && shown.length === 0 && /\p{Script=Latin}/u.test(text.slice(0, LANGUAGE_SAMPLE))) return LATIN;
  return [...new Set([...(own === '' ? [] : [own]), ...shown, 'en'])].join('+');
}

function shownIn(sample: string, own: string): string[] {
  const letters = new Map(SCRIPTS.map(([script, pattern]) => [script, sample.match(pattern)?.length ?? 0]));
  const least = Math.max(MIN_LETTERS, MIN_SHARE * [...letters.values()].reduce((sum, count) => sum + count, 0));
  const kana = letters.get('kana') ?? 0;
  const han = letters.get('han') ?? 0;
  const shown: string[] = [];
  // One such sign says as much as two letters.
  if (2 * (kana + han) >= least) {
    if (kana > SOME_KANA * (kana + han)) shown.push('ja');
    if (kana < JAPANESE * (kana + han)) shown.push('zh');
  }
  for (const [script] of SCRIPTS) {
    if (script === 'kana' || script === 'han' || (letters.get(script) ?? 0) < least) continue;
    const [first, ...others] = Object.keys(languageMarks).filter((code) => languageMarks[code]?.script === script);
    if (first === undefined) continue;
    if (others.length === 0) shown.push(first);
    else shown.push(...byMarks([first, ...others], sample, own, script));
  }
  return shown;
}

/** The languages of a script that the text has most marks of. */
function byMarks(codes: readonly string[], sample: string, own: string, script: Script): string[] {
  const said = new Set(wordText(sample).words);
  const lower = sample.toLowerCase();
  const scores = codes.map((code) => ({ code, score: marksIn(languageMarks[code], said, lower) })).sort((a, b) => b.score - a.score);
  const best = scores[0]?.score ?? 0;
  const ownScore = scores.find(({ code }) => code === own)?.score ?? 0;
  const declared = languageMarks[own]?.script === script;
  const least = declared ? Math.max(AGAINST, 2 * ownScore + 1) : ENOUGH;
  const found = scores.filter(({ score }) => score >= least && score >= NEARLY * best).slice(0, MAX_GUESSES);
  // Of a script with few languages all are read.
  if (found.length === 0 && !declared && codes.length <= MAX_GUESSES) return [...codes];
  return found.map(({ code }) => code);
}

const folded = new Map<LanguageMarks, ReadonlySet<string>>();

function marksIn(marks: LanguageMarks | undefined, said: ReadonlySet<string>, lower: string): number {
  if (marks === undefined) return 0;
  let words = folded.get(marks);
  if (words === undefined) {
    words = new Set(wordText(marks.words.join(' ')).words);
    folded.set(marks, words);
  }
  const letters = Array.from(marks.letters).filter((letter) => lower.includes(letter)).length;
  return [...words].filter((word) => said.has(word)).length + letters;
}
