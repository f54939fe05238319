/** Dark pattern: does a short text push the shopper, and how? Words of the lexicon tell, and of English texts a trained model; no text leaves the browser. */
import type { PressureWords } from '../lexicon/words';
import type { PressureFact } from '../model/facts';
import { matcherOf } from './phrases';
import { learnedKind, type LearnedKind } from './pressure-model';
import { pressureModelAtHand } from './shelf';
import { wordText, type WordText } from './word-text';
import { byLanguage, grouped } from './words';

type NoticeKind = PressureFact['notices'][number]['kind'];
export type DarkPatternKind = NoticeKind | LearnedKind;

/** More telling kinds first: a text may hold words of several. */
const ORDER = ['activity', 'scarcity', 'shaming', 'urgency', 'claim'] as const satisfies readonly (keyof PressureWords)[];
const noticeWords = byLanguage((languages) =>
  grouped(ORDER.map((kind) => [kind, languages.flatMap((words) => words.pressure[kind])] as const)),
);
/** A running clock says "hurry" in every language: `04:53`, `00DAYS17HRS`, `1 day 08:15:25`. Times of day have two parts and words or a zone beside. */
const CLOCK =
  /(?<![\d:])\d{1,2}\s?:\s?\d{2}\s?:\s?\d{2}(?![\d:])|\d{1,3}\s?(?:days?|tage?|jours?|d[ií]as?)\s{0,2}\d{1,2}\s?(?:hours?|hrs?|stunden|std|heures?|horas?|h\b)|(?<![\d:])0\d:\d{2}(?![\d:]|\s?(?:am|pm|uhr|h\b|[-–]))/i;
/** `Anna in Lyon, France just bought …`. */
const BOUGHT =
  /(?:\b(?:in|from|aus|de|à|en)\s\p{Lu}[^.!?]{1,50}\s|^\p{Lu}\p{L}{1,15}\s)(?:has\s|just\s|recently\s|hat\s(?:gerade\s)?|vient\sd['’]|a\s|acaba\sde\s){0,2}(?:purchased|bought|ordered|gekauft|bestellt|acheter|acheté|commandé|comprar|comprado|compró)/u;
/** A clock stands in a notice; a longer text with one is a timetable. Words. */
const MAX_CLOCK_WORDS = 16;
/** Longer texts are terms and descriptions, where such words mean what they say. Words. */
const MAX_WORDS = 40;

/** Kind of pressure in a text of a page, or null. `language` as in PageFacts; every language where it is unknown. */
export function darkPatternKind(text: string, language = ''): DarkPatternKind | null {
  return pressureKind(text, wordText(text.slice(0, 600)), language) ?? trainedKind(text, language);
}

/** What the trained model says of a text that the lexicon says nothing of. It knows English alone: null on pages whose first language is another. */
export function trainedKind(text: string, language: string): LearnedKind | null {
  const model = language === 'en' || language.startsWith('en+') ? pressureModelAtHand() : undefined;
  return model === undefined ? null : learnedKind(model, text);
}

/** What the words of the lexicon say of a text whose words are known. */
export function pressureKind(text: string, words: WordText, language: string): NoticeKind | null {
  if (words.size === 0 || words.size > MAX_WORDS) return null;
  const { phrases, groupOf } = noticeWords(language);
  const matcher = matcherOf(phrases);
  if (matcher.first(words) !== null) {
    const kinds = new Set([...matcher.count(words).keys()].map((phrase) => groupOf.get(phrase)));
    return ORDER.find((kind) => kinds.has(kind)) ?? null;
  }
  if (BOUGHT.test(text.slice(0, 200))) return 'activity';
  return words.size <= MAX_CLOCK_WORDS && CLOCK.test(text) && !isHours(text) ? 'urgency' : null;
}

/** Opening hours have two times, a countdown one. */
function isHours(text: string): boolean {
  return (text.match(/(?<![\d:])\d{1,2}:\d{2}(?!:)/g) ?? []).length > 1;
}
