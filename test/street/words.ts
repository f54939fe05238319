/** Words that a shop platform itself brings, by language. */
import type { Language } from './model';
import { de } from './words/de';
import { en, type Words } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';

export type { Words };

export const words: Readonly<Record<Language, Words>> = { en, de, fr, es };

const LOCALES = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' } as const;

/** An amount as the shop's language writes it, always with two decimals: `1.299,00 €`. */
export function money(amount: number, currency: string, language: Language): string {
  const locale = currency === 'USD' ? 'en-US' : LOCALES[language];
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}
