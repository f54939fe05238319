/** The registry of languages. A language is one folder with a `language.ts` of the shape `Words`, and one line here. */
import { de } from './de/language';
import { en } from './en/language';
import { es } from './es/language';
import { fr } from './fr/language';
import type { Words } from './words';

/** By lower-case BCP 47 primary language. */
export const lexicon: Readonly<Record<string, Words>> = { en, de, fr, es };
