import fc from 'fast-check';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.max.json';
import { describe, expect, it } from 'vitest';
import { linesOfPlans, numberingPlanOf, plansOf, type PhoneMetadata } from '../../src/facts/phone-numbers';

const whole = metadata;
const shipped = plansOf(linesOfPlans(whole));

describe('numberingPlanOf', () => {
  it.each([
    ['+49 (0)30 1234567', '', '', 'DE', true, 'fixed-line'],
    ['0049 30 1234567', '', '', 'DE', true, 'fixed-line'],
    ['+33 (0)1 23 45 67 89', '', '', 'FR', true, 'fixed-line'],
    ['+43 664 1234567', '', '', 'AT', true, 'mobile'],
    ['+1 604 684 1234', '', '', 'CA', true, 'fixed-line-or-mobile'],
    ['+1 212 684 1234', '', '', 'US', true, 'fixed-line-or-mobile'],
    // Toll-free numbers are called from all of North America; Guernsey's are numbers of the British plan.
    ['+1 (888) 555-0199', '', '', null, true, 'toll-free'],
    ['+44 7911 123456', '', '', 'GB', true, 'mobile'],
    ['+262 262 20 12 34', '', '', 'FR', true, 'fixed-line'],
    ['+1 787 724 1234', '', '', 'US', true, 'fixed-line-or-mobile'],
    ['+5215555123456', '', '', 'MX', true, 'fixed-line-or-mobile'],
    ['+52 1 33 3123 4567', '', '', 'MX', true, 'fixed-line-or-mobile'],
    ['+48 (0) 22 621 45 67', '', '', 'PL', true, 'fixed-line'],
    ['+33 1 23 45', '', '', null, false, null],
    ['+1 123 456', '', '', null, false, null],
    ['+999 123456789', '', '', null, false, null],
  ])('%s by itself', (number, domain, language, country, valid, type) => {
    expect(numberingPlanOf(number, domain, language)).toEqual({ number, country, valid, type });
  });

  it.each([
    ['030 1234567', 'laden.de', 'de', true, 'fixed-line'],
    ['0900 1234567', 'laden.de', 'de', true, 'premium-rate'],
    ['0180 5 123456', 'laden.de', 'de', true, 'shared-cost'],
    ['0800 123 4567', 'laden.de', 'de', true, 'toll-free'],
    ['01 23 45 67 89', 'atelier.fr', 'fr', true, 'fixed-line'],
    ['(604) 684-1234', 'maple.ca', 'en', true, 'fixed-line-or-mobile'],
    // A domain without a country: all where the language is spoken; what the number is must be the same in all that it fits.
    ['01 23 45 67 89', 'atelier.com', 'fr', true, 'fixed-line'],
    ['0664 1234567', 'laden.shop', 'de', true, null],
    // Nobody knows whose it is: it is neither right nor wrong.
    ['12345678901234', 'laden.de', 'de', null, null],
    ['030 1234567', 'laden.shop', '', null, null],
    ['', '', '', null, null],
  ])('%s on %s', (number, domain, language, valid, type) => {
    expect(numberingPlanOf(number, domain, language)).toEqual({ number, country: null, valid, type });
  });

  it.each([
    ['+31 20 123 4567 (9:00-17:00', '+31 20 123 4567'],
    ['+48 22 621 45 67 (8:00-16:00', '+48 22 621 45 67'],
    ['+420 777 123 456 8:00 - 16:00', '+420 777 123 456'],
    ['+33 1 23 45 67 89 (9', '+33 1 23 45 67 89'],
    ['+44 1234 567890 (24/7', '+44 1234 567890'],
    ['+45 33 12 34 56 - 2100', '+45 33 12 34 56'],
    ['+41 44 223 45 67 / 8001', '+41 44 223 45 67'],
    ['+34 91 123 45 67 / 68', '+34 91 123 45 67'],
    ['+36 1 234 5678 9-17', '+36 1 234 5678'],
    ['+44 20 7946 0000 (Mon-Fri 9-5)', '+44 20 7946 0000'],
    ['+49 30 1234567;phone-context=+49', '+49 30 1234567'],
  ])('leaves off what stands behind the number: %s', (written, number) => {
    expect(numberingPlanOf(written, '', '')).toMatchObject({ number, valid: true });
  });

  it.each([
    ['0078-6002-1234', 'ja'],
    ['00798 1234 5678', 'ko'],
    ['0011 44 20 7946 0000', 'en'],
    ['++49 30 1234567', 'de'],
    ['+49 49 30 1234567890', 'de'],
    ['+1-800-463-FLY1', 'en'],
    ['+39 (0039) 06 1234567890', 'it'],
    ['+57 1 742 1234', 'es'],
  ])('calls no number wrong that may be written oddly: %s', (written, language) => {
    expect(numberingPlanOf(written, '', language).valid).not.toBe(false);
  });

  it('says of the shipped plans what the library says of its whole table, for numbers of every country', () => {
    const countries = Object.keys(examples) as CountryCode[];
    expect(countries.length).toBeGreaterThan(200);
    const says = (number: string, plans: PhoneMetadata) => {
      const parsed = parsePhoneNumberFromString(number, { extract: false }, plans);
      return [parsed?.number, parsed?.country, parsed?.isValid(), parsed?.getType()];
    };
    const changed = fc.tuple(fc.constantFrom(...countries), fc.nat(20), fc.nat(9), fc.nat(2));
    fc.assert(
      fc.property(changed, ([country, at, digit, cut]) => {
        const example = (examples as Readonly<Record<string, string>>)[country] ?? '';
        const local = `${example.slice(0, at)}${String(digit)}${example.slice(at + 1, example.length - cut)}`;
        const number = `+${whole.countries[country]?.[0] ?? ''}${local}`;
        expect(says(number, shipped)).toEqual(says(number, whole));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), fc.constantFrom('de', 'en', 'xx', ''), (text, language) => {
        const { valid, country } = numberingPlanOf(text, 'laden.de', language);
        expect([true, false, null]).toContain(valid);
        expect(country === null || /^[A-Z]{2}$/.test(country)).toBe(true);
      }),
    );
  });
});
