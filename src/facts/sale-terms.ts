/** Sale terms: with whom the contract is made, and whose law or courts decide. */
import { ownLaws } from '../lexicon/everywhere/own-laws';
import type { SaleTerms } from '../model/policy-terms';
import type { PageSnapshot, SnapshotBlock } from '../model/snapshot';
import { clausesOf } from './clauses';
import type { PageContext } from './context';
import { countryIn } from './country-names';
import { readOperators } from './operators';
import { matcherOf } from './phrases';
import { countriesNamed } from './return-place';

const laws = matcherOf(Object.keys(ownLaws));

export function saleTerms(blocks: readonly SnapshotBlock[], snapshot: PageSnapshot, context: PageContext): SaleTerms {
  const operator = readOperators(snapshot, context)[0]?.name;
  const law = lawOf(blocks, context);
  return { ...(operator !== undefined && { operator }), ...(law !== undefined && { law }) };
}

/** Left out where a sentence on law names several countries: it may say whose law does not hold. */
function lawOf(blocks: readonly SnapshotBlock[], context: PageContext): string | undefined {
  for (const { text } of blocks) {
    const own = laws.first(context.words(text));
    if (own !== null) return ownLaws[own];
  }
  for (const clause of clausesOf('terms', blocks, context)) {
    if (!clause.says('law')) continue;
    const named = new Set(countriesNamed([clause.text], context));
    const first = countryIn(clause.text);
    if (first !== null) named.add(first);
    const [country] = named;
    if (named.size === 1) return country;
  }
  return undefined;
}
