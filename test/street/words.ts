/** Words that a shop platform itself brings, by language; and how a country writes amounts and names countries. */
import type { Currency, Language } from './model';
import { cs } from './words/cs';
import { da } from './words/da';
import { de } from './words/de';
import { en, type Words } from './words/en';
import { es } from './words/es';
import { fi } from './words/fi';
import { fr } from './words/fr';
import { hu } from './words/hu';
import { it } from './words/it';
import { ja } from './words/ja';
import { ko } from './words/ko';
import { nl } from './words/nl';
import { no } from './words/no';
import { pl } from './words/pl';
import { pt } from './words/pt';
import { regional } from './words/regional';
import { ro } from './words/ro';
import { sv } from './words/sv';

export type { Words };

const books: Readonly<Record<Language, Words>> = { en, de, fr, es, it, nl, pl, pt, sv, da, cs, ja, fi, hu, ko, no, ro };

/** The words of a language as they are used in a country. */
export function wordsOf(language: Language, country = ''): Words {
  return { ...books[language], ...regional[`${language}-${country}`] };
}

/** Currencies whose shops leave out decimals that are naught. */
const WHOLE: ReadonlySet<Currency> = new Set(['SEK', 'CZK', 'HUF', 'NOK']);

/** An amount as the language and country write it: `1.299,00 €`, `CHF 1’299.00`, `1 299 Kč`. */
export function money(amount: number, currency: Currency, language: Language, country: string): string {
  const whole = WHOLE.has(currency) && Number.isInteger(amount);
  const locale = currency === 'USD' ? 'en-US' : `${language}-${country}`;
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...(whole && { minimumFractionDigits: 0 }) }).format(amount);
}

/** An amount as machines read it: `1299.00`, `1980` for a currency without decimals. */
export function plainAmount(amount: number, currency: Currency): string {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return amount.toFixed(maximumFractionDigits);
}

/** Countries that a shop of this language delivers to, besides its own. */
const DELIVERED: Readonly<Record<Language, readonly string[]>> = {
  en: ['GB', 'US', 'IE', 'CA', 'AU'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'LU', 'CH'],
  es: ['ES', 'PT', 'AD'],
  it: ['IT', 'SM', 'CH'],
  nl: ['NL', 'BE'],
  pl: ['PL'],
  pt: ['PT', 'ES'],
  sv: ['SE', 'FI', 'DK'],
  da: ['DK', 'SE'],
  cs: ['CZ', 'SK'],
  ja: ['JP'],
  fi: ['FI'],
  hu: ['HU'],
  ko: ['KR'],
  no: ['NO', 'SE', 'DK'],
  ro: ['RO', 'MD'],
};

/** Names of the countries that a shop delivers to, its own first, in its language. */
export function deliveredTo(language: Language, country: string): readonly string[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return [...new Set([country, ...DELIVERED[language]])].map((code) => names.of(code) ?? code);
}
