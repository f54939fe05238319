/** Sale terms: with whom the contract is made, and whose law or courts decide. */
import { ownLaws } from '../lexicon/everywhere/own-laws';
import type { Words } from '../lexicon/words';
import type { SaleTerms } from '../model/policy-terms';
import type { PageSnapshot, SnapshotBlock } from '../model/snapshot';
import { clausesOf, type Clause } from './clauses';
import type { PageContext } from './context';
import { countryIn } from './country-names';
import { quote } from './evidence';
import { readOperators } from './operators';
import { matcherOf } from './phrases';
import { countriesNamed } from './return-place';
import { fold } from './word-text';
import { wordsIn } from './words';

const laws = matcherOf(Object.keys(ownLaws));
const lawWords = (words: Words): readonly string[] => words.policyDetails.terms.law;
/** Goods may be from a country whose name stands further off. Characters. */
const BEHIND = 60;
/** `Hongkong joga`, 香港法 */
const NAMED_BEFORE: ReadonlySet<string> = new Set(['hu', 'tr', 'fi', 'ja', 'ko', 'zh']);

export function saleTerms(blocks: readonly SnapshotBlock[], snapshot: PageSnapshot, context: PageContext): SaleTerms {
  const operator = readOperators(snapshot, context)[0]?.name;
  return { ...(operator !== undefined && { operator }), ...lawOf(blocks, context) };
}

/** Nothing where a sentence on law names several countries: it may say whose law does not hold. */
function lawOf(blocks: readonly SnapshotBlock[], context: PageContext): Pick<SaleTerms, 'law' | 'lawSaid'> {
  for (const { text, n } of blocks) {
    const own = laws.first(context.words(text));
    if (own !== null) return { law: ownLaws[own], lawSaid: [quote('text', text, context.page, n)] };
  }
  for (const clause of clausesOf('terms', blocks, context)) {
    if (!clause.says('law')) continue;
    const named = new Set(countriesIn(clause.text, context));
    const [country] = named;
    if (named.size !== 1 || country === undefined) continue;
    if (lawPlaces(clause, context).some((part) => countriesIn(part, context).includes(country)))
      return { law: country, lawSaid: [clause.evidence] };
  }
  return {};
}

function countriesIn(text: string, context: PageContext): string[] {
  const first = countryIn(text);
  return [...countriesNamed([text], context), ...(first === null ? [] : [first])];
}

/** Where the country of a law is named: right behind the words for law, but in languages that name it before the whole sentence. */
function lawPlaces({ text, words }: Clause<string>, context: PageContext): string[] {
  if (NAMED_BEFORE.has(context.language.split('+')[0] ?? '')) return [text];
  const law = matcherOf(wordsIn(context.language, lawWords));
  const plain = fold(text);
  const places: string[] = [];
  let from = 0;
  for (const [index, word] of words.entries()) {
    const at = plain.indexOf(word, from);
    if (at < 0) continue;
    from = at + word.length;
    if (law.at(words, index) !== null) places.push(text.slice(Math.max(0, at - 2), at + BEHIND));
  }
  return places;
}
