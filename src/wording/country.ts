/** Countries in words: findings name them by their codes (ISO 3166-1 alpha-2), people by their names. */
import type { Finding } from '../model/signal';

/** Sentences whose arguments are country codes, alone or listed; the same letters in others may be a firm's name. */
const NAMING: ReadonlySet<string> = new Set([
  'far_law_hidden',
  'far_law_open',
  'identity_consistency_account',
  'identity_consistency_agree',
  'identity_consistency_form',
  'identity_consistency_number',
  'identity_consistency_phone',
  'legal_notice_missing',
  'legal_notice_missing_elsewhere',
  'return_place_hidden',
  'return_place_open',
]);
const CODE = /^[A-Z]{2}$/;

/**
 * Name of a country in a language; anything that is no code as it came.
 * @param language BCP 47
 */
export function countryName(code: string, language: string): string {
  if (!CODE.test(code)) return code;
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code;
}

/** `AT, CH` by their names; what is no code as it came. */
export function countryNames(codes: string, language: string): string {
  return codes
    .split(', ')
    .map((part) => countryName(part, language))
    .join(', ');
}

/** What fills the sentence of a finding, with countries by their names. */
export function shownArgs({ key, args }: Finding['because'], language: string): string[] {
  if (!NAMING.has(key)) return [...args];
  return args.map((arg) => countryNames(arg, language));
}
