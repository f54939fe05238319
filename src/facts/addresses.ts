/** Addresses: postal addresses in texts, found by their postcode and what stands before and behind it, and in structured data. */
import { easternForms, easternHint, postcodeForms } from '../lexicon/everywhere/postcodes';
import type { IdentityFact } from '../model/facts';
import type { SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { countryIn } from './country-names';
import { quote } from './evidence';
import { endsInDate, matches, national, type Form } from './postcodes';
import { compact } from './word-text';
import { isType, valueOf } from './structured';

const MAX = 6;
const MAX_BLOCK = 900;
/** Rows of digits in a block that are tried as postcodes. */
const MAX_DIGITS = 60;
/** Compared with lower-case text: ignoring case over all of Unicode is dear. */
const STREET_DE =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|ring|damm|ufer|markt|hof|berg|graben|steig|zeile|chaussee|straat|laan|plein|gracht|weide)\s{1,2}\d{1,4}\s?[a-z]?\b/;
/** Any name with a house number right before the postcode: `Am Lindenhof 3, `. */
const STREET_NAMED =
  /\p{Lu}[\p{L}.'-]{1,40}(?:\s[\p{Lu}\d][\p{L}.'-]{0,30}){0,3}\s\d{1,4}\s?[a-zA-Z]?(?:\s?[-/–]\s?\d{1,4})?\s{0,2}[,;|·•-]?\s{0,2}$/u;
const STREET_FR =
  /\d{1,4}\s?(?:bis|ter|,)?\s{0,2}(?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|allées|quai|route|cours|square|passage|zone|z\.?a\.?|z\.?i\.?|lieu-dit|faubourg)\s/i;
const STREET_ES = /(?:calle|c\/|avda\.?|avenida|paseo|plaza|pol[ií]gono|ronda|carrer|camino|travesía|carretera|ctra\.?|gran vía|rambla)\s/i;
const STREET_EN =
  /\b\d{1,5}[a-z]?,?\s(?:[\p{Lu}\d][\p{L}\d.'’-]{0,30}\s?){1,4}|\b(?:[Uu]nit|[Ss]uite|[Aa]pt|[Ff]loor|[Hh]ouse|[Pp]\.? ?[Oo]\.? [Bb]ox)\s/u;
const STREET_IT = /\b(?:via|viale|piazza|corso|largo|strada|vicolo)\s/i;
const PROVINCE = /^,?\s{0,2}[\p{L}'’ .-]{2,40}\s\([A-Z]{2}\)/u;
const CITY = /^,?\s{0,2}\p{Lu}[\p{L}'’.-]{1,30}/u;
const US_STATES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR'.split(
    ' ',
  ),
);

/** Each postcode form with how to tell its country: a code, null where it stays open, undefined where it is no address. */
const formsOfPostcode: readonly Form[] = [
  { pattern: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g, read: (_, before) => (STREET_EN.test(before) || /\p{L}{3,}[, ]{1,3}$/u.test(before) ? 'GB' : undefined) },
  { pattern: /\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b/g, read: (_, before) => (/\b[A-Z]{2}[, ]{1,3}$|\p{L}{3,}[, ]{1,3}$/u.test(before) ? 'CA' : undefined) },
  { pattern: /\b[A-Z]{2}\.?,? \d{5}(?:-\d{4})?\b/g, read: (postcode, before) => (US_STATES.has(postcode.slice(0, 2)) && /[\p{L}.]{2,}[,\s]{1,3}$/u.test(before) ? 'US' : undefined) },
  { pattern: /\b\d{4} ?[A-Z]{2}\b/g, read: (_, before, after) => (!endsInDate(before) && /\p{L}{3,}\s\d{1,4}\s?[a-zA-Z]?[-\d]{0,4}[\s,|·•-]{1,4}$/u.test(before) && CITY.test(after) ? 'NL' : undefined) },
  ...postcodeForms.map(national),
  { pattern: /(?:(?<![\p{L}\d-])(?:[DAFEIBL]|CH|DK|DE|AT|FR|ES|IT|BE)[- ]{1,2})?(?<!\d[.,-]?)\b\d{4,5}\b(?![.,]\d|\s?[€$£%]|\s(?:EUR|USD|GBP|CHF))/gu, read: continental },
]; // prettier-ignore

const eastern = easternForms.map(national);

/** 4 and 5 digits are used by many countries: a letter before them, the street's words or the country's name behind decide. */
function continental(postcode: string, before: string, after: string, language: string): string | null | undefined {
  if (!CITY.test(after) || endsInDate(before)) return undefined;
  const letter = /^([A-Z]{1,2})[- ]/.exec(postcode)?.[1];
  const digits = postcode.replace(/\D/g, '');
  const byLetter = { D: 'DE', A: 'AT', F: 'FR', E: 'ES', I: 'IT', B: 'BE', L: 'LU' }[letter ?? ''] ?? letter ?? null;
  const street =
    // Only Italy writes its province behind the town; Venice has a `Calle`, as Spain.
    (digits.length === 5 && PROVINCE.test(after) && 'IT') ||
    (STREET_FR.test(before) && 'FR') ||
    (STREET_ES.test(before) && 'ES') ||
    (STREET_IT.test(before) && 'IT') ||
    (STREET_DE.test(before.toLowerCase()) && 'DE') ||
    // Half of Europe writes a name and a house number; only the page's language says which half.
    (STREET_NAMED.test(before) && (language.split('+').includes('de') ? 'DE' : 'somewhere')) ||
    null;
  if (street === null && (byLetter === null || !/\d/.test(before.slice(-40)))) return undefined;
  const named = countryIn(after.slice(0, 60));
  if (named !== null) return named;
  if (byLetter !== null) return byLetter;
  // Spain's provinces end at 52; Mexico has streets of the same names.
  if (street === 'ES' && Number(digits.slice(0, 2)) > 52) return null;
  // French and German streets are in Belgium, Austria and Switzerland too: four digits leave it open.
  return digits.length === 5 && street !== 'somewhere' ? street : null;
}

export function readAddresses(context: PageContext): IdentityFact['addresses'] {
  const found = new Map<string, IdentityFact['addresses'][number]>();
  const add = (address: IdentityFact['addresses'][number]): void => {
    const key = compact(address.text);
    if (found.size < MAX && !found.has(key)) found.set(key, address);
  };
  for (const node of context.structured()) {
    const street = isType(node, 'postaladdress') ? valueOf(node, 'streetaddress') : null;
    if (street === null) continue;
    const postcode = valueOf(node, 'postalcode');
    const country = valueOf(node, 'addresscountry') ?? '';
    const text = [street, postcode, valueOf(node, 'addresslocality'), country].filter((part) => part !== null && part !== '').join(', ');
    add({
      text: text.slice(0, 240),
      country: /^[A-Z]{2}$/.test(country) ? country : countryIn(country),
      postcode: postcode?.slice(0, 40) ?? null,
      evidence: [quote('meta', text, context.page, node.n)],
    });
  }
  for (const [index, block] of context.visible.entries()) {
    if (found.size >= MAX) break;
    if (block.text.length > MAX_BLOCK) continue;
    const isEastern = easternHint.test(block.text);
    if (!isEastern && !/\d{3}|\d[A-Z]{2}|[A-Z]\d[\dW] ?[\dA-Z]{4}/.test(block.text)) continue;
    const text = withNeighbours(context.visible, index);
    for (const { start, end, country, postcode } of inText(text, block.text, isEastern ? eastern : formsOfPostcode, context.language)) {
      const written = text.slice(start, end).replaceAll('\n', ', ').trim();
      add({ text: written.slice(0, 240), country, postcode, evidence: [quote('address', written, context.page, block.n)] });
    }
  }
  return [...found.values()];
}

/** A block with the two before and after it, where those are short: the lines of an address are often boxes of their own. */
function withNeighbours(blocks: readonly SnapshotBlock[], index: number): string {
  const short = (offset: number): string[] => {
    const block = blocks[index + offset];
    return block !== undefined && block.text.length <= 60 ? [block.text] : [];
  };
  return [...short(-2), ...short(-1), blocks[index]?.text ?? '', ...short(1), ...short(2)].join('\n');
}

function inText(
  text: string,
  own: string,
  forms: readonly Form[],
  language: string,
): { start: number; end: number; country: string | null; postcode: string | null }[] {
  const ownStart = text.indexOf(own);
  const found: { start: number; end: number; country: string | null; postcode: string | null }[] = [];
  const ownEnd = ownStart + own.length;
  const digits = [...own.matchAll(/(?<!\d)\d/g)].slice(0, MAX_DIGITS).map(({ index }) => ownStart + index);
  for (const { pattern, read } of forms) {
    // Each block is the middle once; a postcode of a neighbour is read then.
    for (const match of matches(pattern, text, ownStart, ownEnd, digits)) {
      const before = text.slice(Math.max(0, match.index - 80), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
      const country = read(match[0], before.replaceAll('\n', ' '), after.replaceAll('\n', ' '), language);
      if (country === undefined) continue;
      const line = before.split('\n').slice(-2).join('\n');
      const start = match.index - Math.min(line.length, 70);
      const rest = after.split(/[\n|;•]/)[0] ?? '';
      found.push({
        start,
        end: match.index + match[0].length + Math.min(rest.length, 40),
        country,
        postcode: /\d/.test(match[0]) ? match[0].replace(/^[A-Z]{2}\.?,? (?=\d{5})/, '').trim() : null,
      });
    }
    if (found.length > 0) return found.slice(0, 3);
  }
  return found;
}
