/** The registry of languages. A language is one folder with a `language.ts` of the shape `Words`, and one line here. */
import { ar } from './ar/language';
import { cs } from './cs/language';
import { da } from './da/language';
import { de } from './de/language';
import { el } from './el/language';
import { en } from './en/language';
import { es } from './es/language';
import { fi } from './fi/language';
import { fr } from './fr/language';
import { he } from './he/language';
import { hu } from './hu/language';
import { id } from './id/language';
import { it } from './it/language';
import { ja } from './ja/language';
import { ko } from './ko/language';
import { nl } from './nl/language';
import { no } from './no/language';
import { pl } from './pl/language';
import { pt } from './pt/language';
import { ro } from './ro/language';
import { ru } from './ru/language';
import { sk } from './sk/language';
import { sv } from './sv/language';
import { th } from './th/language';
import { tr } from './tr/language';
import { uk } from './uk/language';
import { vi } from './vi/language';
import { zh } from './zh/language';
import type { Words } from './words';

/** By lower-case BCP 47 primary language; `no` is Norwegian of either kind, `zh` Chinese in either script. */
export const lexicon: Readonly<Record<string, Words>> = {
  en, de, fr, es, it, nl, pl, pt, sv, da, no, fi, cs, sk, hu, ro, el, tr, ja, ko, zh, ar, he, uk, ru, id, vi, th,
}; // prettier-ignore
