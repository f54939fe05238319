/** Telephone numbers by the countries' numbering plans: the one place that knows the library which knows them. */
import { parsePhoneNumberFromString, type CountryCode, type MetadataJson, type PhoneNumber } from 'libphonenumber-js/core';
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
export type NumberingPlanSays = Pick<Phone, 'country' | 'valid' | 'type'>;

/** Nothing is said about numbers that no plan was asked about. */
const UNKNOWN: NumberingPlanSays = { country: null, valid: null, type: null };
/** Calling codes of the United States with Canada and others, and of Russia with Kazakhstan. */
const SHARED_BY_LARGE = ['1', '7'];
const INTERNATIONAL = /^(?:\+|00)/;
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
 * or language suggests: it is right where it fits one of them, and never wrong; a guess says nothing of its country.
 * @param domain registrable domain of the page
 * @param language BCP 47, primary
 * @returns `country` ISO 3166-1 alpha-2 of an international number; `valid` false where no such number can exist
 */
export function numberingPlanOf(number: string, domain: string, language: string): NumberingPlanSays {
  const metadata = phoneMetadataAtHand();
  if (metadata === undefined) return UNKNOWN;
  const written = number.trim();
  if (!INTERNATIONAL.test(written)) return national(written, homes(domain, language, metadata), metadata);
  const parsed = parsePhoneNumberFromString(written.replace(/^00/, '+'), { extract: false }, metadata);
  if (parsed === undefined) return { ...UNKNOWN, valid: false };
  const type = typeOf(parsed.getType());
  return { country: countryOf(parsed, type, metadata), valid: parsed.isValid(), type };
}

function national(written: string, countries: readonly CountryCode[], metadata: MetadataJson): NumberingPlanSays {
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
 * Islands that share the plan of a larger country count as that one, as their postcodes do. North America shares one plan between large countries:
 * there the area tells, but for numbers without one.
 */
function countryOf(parsed: PhoneNumber, type: Phone['type'], metadata: MetadataJson): string | null {
  const sharing = metadata.country_calling_codes[parsed.countryCallingCode] ?? [];
  if (!SHARED_BY_LARGE.includes(parsed.countryCallingCode)) return sharing[0] ?? null;
  return type === 'toll-free' || type === 'premium-rate' ? null : (parsed.country ?? null);
}

function typeOf(type: string | undefined): Phone['type'] {
  return TYPES[type ?? ''] ?? null;
}
