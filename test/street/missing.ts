/** Compares the facts that were found with those that a shop's content file expects. */
import type { ShopFacts } from '../../src/model/facts';
import type { ExpectedFacts } from './model';
import { otherTerms } from './terms';

type Compare<Key extends keyof ExpectedFacts> = (expected: NonNullable<ExpectedFacts[Key]>, facts: ShopFacts) => readonly string[];

/** The items that are not in `found`, as `what item`. */
function absent(what: string, items: readonly string[], found: readonly string[]): string[] {
  return items
    .filter((item) => !found.includes(item))
    .map((item) => `${what} ${item}; found: ${[...new Set(found)].join(', ') || 'nothing'}`);
}

function unequal(what: string, expected: unknown, found: unknown): string[] {
  return expected === found ? [] : [`${what} ${String(expected)}; found: ${String(found)}`];
}

const digits = (text: string) => text.replaceAll(/\D/g, '');
/** Latin letters and digits alone, without accents. */
const letters = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
const offered = (facts: ShopFacts) => (facts.checkout.offered ?? []).map((one) => one.method);

const compare: { readonly [Key in keyof Required<ExpectedFacts>]: Compare<Key> } = {
  emails: (expected, { contact }) => absent('email', expected.map((one) => `${one.address} (${one.kind})`), contact.emails.map((one) => `${one.address} (${one.kind})`)), // prettier-ignore
  phones: (expected, { contact }) => {
    const found = contact.phones.map((phone) => digits(phone.number));
    return absent('phone', expected, expected.filter((phone) => found.some((number) => number.includes(phone))));
  }, // prettier-ignore
  operators: (expected, { identity }) => absent('operator', expected, identity.operators.map((one) => one.name)), // prettier-ignore
  countries: (expected, { identity }) => absent('country', expected, identity.countries.map((one) => one.code)), // prettier-ignore
  numbers: (expected, { identity }) => {
    const found = identity.numbers.map((one) => `${letters(one.value)} ${one.valid === true}`);
    const wanted = expected.map((one) => `${letters(one.value)} ${one.valid}`);
    // A number may be kept without its country's letters.
    return wanted
      .filter((number) => !found.some((one) => number.endsWith(one) || one.endsWith(number)))
      .map((number) => `number ${number}; found: ${found.join(', ')}`);
  },
  policies: (expected, { policy }) => absent('policy link', expected, policy.links.map((one) => one.topic)), // prettier-ignore
  texts: (expected, { policy }) => absent('policy text', expected, policy.texts.map((one) => one.topic)), // prettier-ignore
  returnDays: (expected, { policy }) => unequal('return days', expected, policy.texts.find((one) => one.topic === 'returns' && one.returnDays !== null)?.returnDays), // prettier-ignore
  terms: (expected, { policy }) => otherTerms(expected, policy),
  currency: (expected, { product }) => absent('currency', [expected], product.currencies),
  offered: (expected, facts) => absent('offered', expected, offered(facts)),
  notOffered: (expected, facts) =>
    offered(facts)
      .filter((method) => expected.includes(method))
      .map((method) => `offered though it is not: ${method}`),
  promised: (expected, { payment }) => absent('promised', expected, payment.promised.map((one) => one.method)), // prettier-ignore
  card: (expected, { checkout }) => unequal('card target', expected, checkout.card?.target),
  asks: (expected, { checkout }) => absent('asks', expected, checkout.asks.map((one) => one.what)), // prettier-ignore
  seals: (expected, { seals }) => {
    const found = seals.seals.map((one) => `${letters(one.name)} ${one.proof}`);
    return expected
      .filter((seal) => !found.some((one) => one.includes(letters(seal.name)) && one.endsWith(` ${seal.proof}`)))
      .map((seal) => `seal ${seal.name} ${seal.proof}; found: ${found.join(', ')}`);
  },
  networks: (expected, { contact }) => absent('deep profile', expected, contact.profiles.filter((one) => one.deep).map((one) => letters(one.network))), // prettier-ignore
  services: (expected, { reviews }) => absent('review service', expected.map((one) => `${letters(one.name)} ${one.hosted}`), reviews.services.map((one) => `${letters(one.name)} ${one.hosted}`)), // prettier-ignore
  imitates: (expected, { brand }) => unequal('imitates', letters(expected), letters(brand.imitates?.brand ?? '')),
  ibans: (expected, { payment }) => absent('iban', expected, payment.ibans.map((one) => one.iban.replaceAll(' ', ''))), // prettier-ignore
  foreign: (expected, { policy }) => {
    const found = policy.texts.flatMap((text) => text.foreignDomains.map((one) => one.quote)).join(' ');
    return expected.filter((domain) => !found.includes(domain)).map((domain) => `foreign domain ${domain}; found: ${found}`);
  },
  placeholders: (expected, { policy }) =>
    unequal(
      'placeholders',
      expected,
      policy.texts.some((text) => text.placeholders.length > 0),
    ),
  copyrightYear: (expected, { site }) => unequal('copyright year', expected, site.copyrightYear),
  visibleReviews: (expected, { reviews }) => unequal('visible reviews', expected, reviews.visible),
};

function missingOne<Key extends keyof ExpectedFacts>(key: Key, value: ExpectedFacts[Key], facts: ShopFacts): readonly string[] {
  return value === undefined ? [] : compare[key](value, facts);
}

/** The expectations that the facts do not meet, by the fact's name, each with what was wanted and what was found. */
export function missing(expected: ExpectedFacts, facts: ShopFacts): { fact: keyof ExpectedFacts; lines: readonly string[] }[] {
  return (Object.keys(compare) as (keyof ExpectedFacts)[])
    .map((fact) => ({ fact, lines: missingOne(fact, expected[fact], facts) }))
    .filter(({ lines }) => lines.length > 0);
}
