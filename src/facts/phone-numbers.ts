/** Telephone numbers by the countries' numbering plans: the one place that knows the library which knows them. */
import {
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
  type CountryCode,
  type MetadataJson,
  type PhoneNumber,
} from 'libphonenumber-js/core';
import { callableFrom } from '../lexicon/everywhere/countries';
import type { ContactFact } from '../model/facts';
import { countryOfDomain } from './country';
import { phoneMetadataAtHand } from './shelf';

/** The library's table of numbering plans. */
export type PhoneMetadata = MetadataJson;

/** Where the table keeps how a country's numbers are grouped when they are shown: a quarter of it, and nothing is shown otherwise than it was written. */
const FORMATS = 4;

/** The library's whole table, as JSON, without what only formatting needs. */
export function linesOfPlans(metadata: PhoneMetadata): string {
  const countries: Readonly<Record<string, readonly unknown[]>> = metadata.countries;
  const plans = Object.entries(countries).map(([code, plan]) => [code, plan.map((part, at) => (at === FORMATS ? [] : part))]);
  return JSON.stringify({ ...metadata, countries: Object.fromEntries(plans) as unknown });
}

export function plansOf(lines: string): PhoneMetadata {
  // A file of the extension itself, not of a page.
  return JSON.parse(lines) as PhoneMetadata;
}

type Phone = ContactFact['phones'][number];
export type NumberingPlanSays = Pick<Phone, 'number' | 'country' | 'valid' | 'type'>;

/** Nothing is said about numbers that no plan was asked about. */
const UNKNOWN = { country: null, valid: null, type: null } as const;
/** Calling codes of the United States with Canada and others, and of Russia with Kazakhstan. */
const SHARED_BY_LARGE = ['1', '7'];
/** In these languages' countries numbers that begin with 00 are free ones, or those of one telephone company. */
const NO_PREFIX: ReadonlySet<string> = new Set(['ja', 'ko']);
/** Groups of digits behind a number that are left off at most, and the digits that then must remain. */
const MAX_CUTS = 4;
const MIN_DIGITS = 7;
/** Territories by the country that their postal addresses name. */
const TERRITORIES: Readonly<Record<string, string>> = {
  RE: 'FR', GP: 'FR', MQ: 'FR', GF: 'FR', YT: 'FR', PM: 'FR', NC: 'FR', PF: 'FR', BL: 'FR', MF: 'FR', WF: 'FR', MC: 'FR', PR: 'US', GU: 'US', VI: 'US', AS: 'US', MP: 'US', FO: 'DK', GL: 'DK', SM: 'IT', VA: 'IT', GI: 'GB',
}; // prettier-ignore
const TYPES: Readonly<Record<string, Phone['type']>> = {
  FIXED_LINE: 'fixed-line',
  MOBILE: 'mobile',
  FIXED_LINE_OR_MOBILE: 'fixed-line-or-mobile',
  PREMIUM_RATE: 'premium-rate',
  SHARED_COST: 'shared-cost',
  TOLL_FREE: 'toll-free',
};

/**
 * What the numbering plans say of a number as written. A number without its country's code is looked up in the countries that the page's domain
 * or language suggests: it is right where it fits one of them, and never wrong; a guess says nothing of its country. Wrong is only what is too
 * short for its country, or of no country: plans change, and what is too long has something else behind it.
 * @param domain registrable domain of the page
 * @param language BCP 47, primary
 * @returns `number` as written, without what stands behind it; `country` ISO 3166-1 alpha-2 of an international number; `valid` false where no such
 * number can exist
 */
export function numberingPlanOf(number: string, domain: string, language: string): NumberingPlanSays {
  const metadata = phoneMetadataAtHand();
  const written = number.trim();
  const unknown = { ...UNKNOWN, number: written };
  if (metadata === undefined) return unknown;
  const international = written.startsWith('00') && !NO_PREFIX.has(language) ? `+${written.slice(2)}` : written;
  if (!international.startsWith('+')) return { ...unknown, ...national(written, homes(domain, language, metadata), metadata) };
  for (const shorter of shortened(international)) {
    const parsed = parsePhoneNumberFromString(withoutTrunk(shorter), { extract: false }, metadata);
    if (parsed?.isValid() !== true) continue;
    const type = typeOf(parsed.getType());
    const kept = written.slice(0, written.length - (international.length - shorter.length)).trim();
    return { number: kept, country: countryOf(parsed, type, metadata), valid: true, type };
  }
  const length = validatePhoneNumberLength(withoutTrunk(international), metadata);
  const isWrong = written.startsWith('+') && !/\p{L}/u.test(written) && (length === 'TOO_SHORT' || length === 'INVALID_COUNTRY');
  return { ...unknown, valid: isWrong ? false : null };
}

/** A mobile number of this country (ISO 3166-1 alpha-2), written with its code or without. False where the plans are not at hand. */
export function isMobileIn(number: string, country: string): boolean {
  const metadata = phoneMetadataAtHand();
  if (metadata === undefined || !(country in metadata.countries)) return false;
  const parsed = parsePhoneNumberFromString(number.trim(), { defaultCountry: country as CountryCode, extract: false }, metadata);
  const type = parsed?.isValid() === true && parsed.country === country ? typeOf(parsed.getType()) : null;
  return type === 'mobile' || type === 'fixed-line-or-mobile';
}

/** The text, and what remains when groups of digits are left off at its end: hours, postcodes and second numbers stand there. */
function* shortened(written: string): Generator<string> {
  let text = written.replace(/[;,?&].*$/su, '');
  for (let cut = 0; cut <= MAX_CUTS && text.replace(/\D/g, '').length >= MIN_DIGITS; cut++) {
    yield text;
    text = text.replace(/\D*\d+\D*$/, '');
  }
}

/** `+44 (0)20 …`: the zero is dialled at home alone. Mexico's 1 for mobiles was given up in 2019 and is still written. */
function withoutTrunk(written: string): string {
  return written.replace(/\(0[^)\d]*\)/, '').replace(/^\+52\s?1(?=[\d\s-]{10})/, '+52 ');
}

function national(written: string, countries: readonly CountryCode[], metadata: MetadataJson): Omit<NumberingPlanSays, 'number'> {
  const fitting = countries.flatMap((defaultCountry) => {
    const parsed = parsePhoneNumberFromString(written, { defaultCountry, extract: false }, metadata);
    return parsed?.isValid() === true ? [typeOf(parsed.getType())] : [];
  });
  const [type = null] = fitting;
  return fitting.length === 0 ? UNKNOWN : { country: null, valid: true, type: fitting.every((each) => each === type) ? type : null };
}

/** The country of the domain alone where it has one, or else all where the language is a main one. */
function homes(domain: string, language: string, metadata: MetadataJson): CountryCode[] {
  const own = countryOfDomain(domain);
  const likely = own === null ? (callableFrom[language] ?? []) : [own];
  return likely.filter((code): code is CountryCode => code in metadata.countries);
}

/**
 * Islands and territories count as the country that their addresses name. North America shares one plan between large countries: there the area
 * tells, but for numbers without one.
 */
function countryOf(parsed: PhoneNumber, type: Phone['type'], metadata: MetadataJson): string | null {
  const sharing = metadata.country_calling_codes[parsed.countryCallingCode] ?? [];
  const isShared = SHARED_BY_LARGE.includes(parsed.countryCallingCode);
  if (isShared && (type === 'toll-free' || type === 'premium-rate')) return null;
  const country = isShared ? parsed.country : sharing[0];
  return country === undefined ? null : (TERRITORIES[country] ?? country);
}

function typeOf(type: string | undefined): Phone['type'] {
  return TYPES[type ?? ''] ?? null;
}
