/** Countries that belong to a statement about who runs a shop (ISO 3166-1 alpha-2). Rules of thumb for telling contradictions. */
import type { ShopFacts } from '../model/facts';

/**
 * Where a company of this form can sit; forms that many countries know (Ltd, S.A., Inc) are left out. Written without dots and spaces, in
 * lower case. From the countries' company laws.
 */
const FORM_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  gmbh: ['DE', 'AT', 'CH', 'LI'],
  ug: ['DE'],
  ek: ['DE'],
  kg: ['DE', 'AT', 'CH', 'LI'],
  ag: ['DE', 'AT', 'CH', 'LI'],
  eurl: ['FR', 'DZ'],
  sas: ['FR', 'IT', 'CO', 'CH'],
  sasu: ['FR'],
  sl: ['ES', 'AD'],
  slu: ['ES', 'AD'],
  bv: ['NL', 'BE'],
  srl: ['IT', 'RO', 'BE', 'ES', 'AR', 'MX', 'CH'],
  spzoo: ['PL'],
  llc: ['US', 'AE', 'GE', 'UA', 'KZ', 'AM', 'QA', 'OM'],
};

export function countriesOfForm(form: string): readonly string[] {
  return FORM_COUNTRIES[form.toLowerCase().replaceAll(/[.\s]/g, '')] ?? [];
}

/** Reasons that make a country certain enough by themselves, and those of which two must agree; see facts/country.ts. */
const STRONG = ['address', 'number'];
const SUPPORTING = ['legal-form', 'phone', 'domain'];
/** Any of them: a shop places itself somewhere. */
export const PLACING: readonly string[] = [...STRONG, ...SUPPORTING];
/** Where shops that pose as the boutique next door pass their orders on to, or are run from (ISO 3166-1 alpha-2). */
export const FAR_COUNTRIES: readonly string[] = ['CN', 'HK'];

/** The countries that a shop claims for itself plainly enough to hold their law against it, those with most reasons first. */
export function certainCountries(countries: ShopFacts['identity']['countries']): string[] {
  const strong = countries.filter(({ from }) => STRONG.includes(from));
  const supporting = countries.filter(({ from }) => SUPPORTING.includes(from));
  const agreed = supporting.filter(({ code }, index) => supporting.some((other, at) => at > index && other.code === code));
  const reasons = (code: string): number => countries.filter((each) => each.code === code).length;
  return known((strong.length > 0 ? strong : agreed).map(({ code }) => code)).sort((one, other) => reasons(other) - reasons(one));
}

/** True when both are known and share no country. */
export function apart(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((country) => others.includes(country));
}

export function known(countries: readonly (string | null)[]): string[] {
  return [...new Set(countries.flatMap((country) => (country === null || country === '' ? [] : [country])))];
}
