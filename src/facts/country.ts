/** Country: where a shop seems to be, with the reasons, strongest first. It may stay unknown, and several may be named. */
import { currencyCountries, languageCountries, openTopLevels } from '../lexicon/everywhere/countries';
import type { Evidence } from '../model/evidence';
import type { ContactFact, IdentityFact } from '../model/facts';

type Countries = IdentityFact['countries'];

interface Clues extends Pick<IdentityFact, 'operators' | 'addresses' | 'numbers'> {
  readonly phones?: ContactFact['phones'];
  readonly domain?: string;
  /** ISO 4217. */
  readonly currencies?: readonly string[];
  /** BCP 47, primary or whole. */
  readonly languages?: readonly string[];
}

const MAX = 16;

/**
 * ISO codes with what each rests on: `address`, `number`, `legal-form`, `phone`, `domain`, `currency`, `language`, in that order of strength.
 * A currency or language counts only where one country has it.
 */
export function countriesOf({
  operators,
  addresses,
  numbers,
  phones = [],
  domain = '',
  currencies = [],
  languages = [],
}: Clues): Countries {
  const found: Countries = [];
  const add = (code: string | null | undefined, from: string, evidence: Evidence[]): void => {
    if (code && !found.some((each) => each.code === code && each.from === from)) found.push({ code, from, evidence });
  };
  for (const { country, evidence } of addresses) add(country, 'address', evidence);
  for (const { country, valid, evidence } of numbers) if (valid !== false) add(country, 'number', evidence);
  for (const { country, evidence } of operators) add(country, 'legal-form', evidence);
  for (const { country, valid, evidence } of phones) if (valid !== false) add(country, 'phone', evidence);
  add(countryOfDomain(domain), 'domain', []);
  if (currencies.length === 1) add(currencyCountries[currencies[0] ?? ''], 'currency', []);
  const spoken = new Set(languages.map((language) => language.toLowerCase().split('-')[0] ?? ''));
  if (spoken.size === 1) for (const language of spoken) add(languageCountries[language], 'language', []);
  return found.slice(0, MAX);
}

/** Country of a top-level domain of two letters, but for those that are sold to everybody. */
export function countryOfDomain(domain: string): string | null {
  const top = domain.split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(top) || openTopLevels.includes(top)) return null;
  return top === 'uk' ? 'GB' : top.toUpperCase();
}
