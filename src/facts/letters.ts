/**
 * Letters: brings the many ways to write a letter together, so that words can be compared: case, accents and vowel points, forms for fonts,
 * digits of other scripts, characters that cannot be seen. And the letters of scripts that write no spaces between words.
 */
import { homoglyphs } from '../lexicon/everywhere/homoglyphs';

/** Accents of Latin, Greek and Cyrillic, Hebrew and Arabic points. Marks of Thai, Devanagari and kana (the two excepted) tell words apart and stay. */
const MARKS = /[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}](?<=\p{M})(?<![\u3099\u309a])/gu;
/** Soft hyphens, joiners, directions, variation selectors: nobody sees them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Letters that differ without a mark: as typed without the right keyboard, as addresses are written, or at the end of a word. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss', ı: 'i', ø: 'o', đ: 'd', ð: 'd', ł: 'l', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ', ґ: 'г',
  '٪': '%', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ٱ: 'ا', ـ: '',
}; // prettier-ignore
const UNPLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/g;
/** Zeros of those digits. */
const ZEROS = [0xff10, 0x0e50, 0x0966, 0x06f0, 0x0660];

/** Lower case without accents, in any script; `ß` becomes `ss`, `３` and `٣` become `3`. The text's length may change. */
export function foldLetters(text: string): string {
  return westernDigits(
    text
      .toLowerCase()
      .replace(INVISIBLE, '')
      .normalize('NFKD')
      .replace(MARKS, '')
      .toLowerCase()
      .replace(UNPLAIN, (letter) => PLAIN[letter] ?? letter)
      .normalize('NFC'),
  );
}

/** Arabic, Persian, Devanagari, Thai and full-width digits as 0–9; every character keeps its place. */
export function westernDigits(text: string): string {
  return text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero) ?? code));
  });
}

const LATIN = /[a-z]/;
const GREEK_OR_CYRILLIC = /[\u0370-\u052f]/;

/** A word of Latin letters with Greek or Cyrillic ones among them is written so to hide: it is read as it looks. */
export function undisguised(word: string): string {
  if (!LATIN.test(word) || !GREEK_OR_CYRILLIC.test(word)) return word;
  return Array.from(word, (letter) => homoglyphs[letter] ?? letter).join('');
}

/** Letters of scripts without spaces between words (Han, kana, Thai, Lao, Myanmar, Khmer) and of Korean, whose words grow particles. */
export const UNSPACED =
  '\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0ecd\\u1000-\\u103f\\u1100-\\u11ff\\u1780-\\u17d3\\u3005-\\u3007\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3130-\\u318f\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\u{20000}-\\u{3134f}';

/** How much of a word one of them is, about; 0 for letters of scripts with spaces and for what is no letter. Asked of each letter of a page. */
export function partOfWord(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code < 0x0e01) return 0;
  if (code < 0x10a0) return 0.2;
  if (code < 0x1100) return 0;
  if (code < 0x1200) return 0.35;
  if (code >= 0x1780 && code <= 0x17d3) return 0.2;
  if (code < 0x3005 || code > 0xd888) return 0;
  if (code >= 0xac00 && code <= 0xd7a3) return 0.35;
  return code >= 0x3400 || code <= 0x3007 || (code >= 0x3041 && code <= 0x31ff && code !== MIDDLE_DOT) ? 0.5 : 0;
}

/** Stands between words of katakana, and is no letter. */
const MIDDLE_DOT = 0x30fb;

const DENSE = /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]/g;

/** Length of a text as if in Latin letters: a sign of East Asian scripts says as much as two of those, at least. */
export function latinLength(text: string): number {
  return text.length + (text.match(DENSE)?.length ?? 0);
}

export function isKatakana(letter: string | undefined): boolean {
  const code = letter?.charCodeAt(0) ?? 0;
  return code >= 0x30a1 && code <= 0x30ff && code !== MIDDLE_DOT;
}

const HEBREW_PARTICLES = /^[והבלמשכ]/;

/**
 * A folded word without the particles that Hebrew and Arabic write onto it: `והמשלוח` → `משלוח`, `بالبطاقة` → `بطاقه`. They cannot be told from
 * letters of the word, so each reading is one entry; the word as it stands is not among them. `word` starts with a Hebrew or Arabic letter.
 */
export function withoutParticles(word: string): readonly string[] {
  let found = readings.get(word);
  if (found === undefined) {
    if (readings.size >= MAX_READINGS) readings.clear();
    const code = word.charCodeAt(0);
    found = code >= 0x05d0 && code <= 0x05ea ? hebrewReadings(word) : arabicReadings(word);
    readings.set(word, found);
  }
  return found;
}

/** Every list of phrases asks for the same words of a page. */
const readings = new Map<string, readonly string[]>();
const MAX_READINGS = 4000;

function hebrewReadings(word: string): string[] {
  if (word.length < 4 || !HEBREW_PARTICLES.test(word)) return [];
  const one = word.slice(1);
  return one.length >= 4 && HEBREW_PARTICLES.test(one) ? [one, one.slice(1)] : [one];
}

function arabicReadings(word: string): string[] {
  const readings: string[] = [];
  const bare = /^[وف]/.test(word) && word.length >= 4 ? word.slice(1) : word;
  if (bare !== word) readings.push(bare);
  const article = /^(?:[بك]?ال|لل)/.exec(bare)?.[0].length ?? 0;
  if (article > 0 && bare.length - article >= 2) readings.push(bare.slice(article));
  if (/^[بلك]/.test(bare) && bare.length >= 4) readings.push(bare.slice(1));
  return readings;
}
