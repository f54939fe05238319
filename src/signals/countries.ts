/** Countries that belong to a statement about who runs a shop (ISO 3166-1 alpha-2). Rules of thumb for telling contradictions. */

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

/** Countries whose law demands a page with the operator's identity, see the E-Commerce Directive art. 5 and its national laws. */
export const NOTICE_COUNTRIES: readonly string[] = ['DE', 'AT', 'CH', 'FR', 'IT', 'ES'];

/** True when both are known and share no country. */
export function apart(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((country) => others.includes(country));
}

export function known(countries: readonly (string | null)[]): string[] {
  return [...new Set(countries.flatMap((country) => (country === null || country === '' ? [] : [country])))];
}
