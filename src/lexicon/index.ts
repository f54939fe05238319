/** The registry of languages. A language is one folder with an `index.ts` of the shape `Words`, and one line here. */
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Words } from './words';

/** By lower-case BCP 47 primary language. */
export const lexicon: Readonly<Record<string, Words>> = { en, de, fr, es };
