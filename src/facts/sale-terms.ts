/** Sale terms: with whom the contract is made, and whose law or courts decide. */
import { ownLaws } from '../lexicon/everywhere/own-laws';
import type { SaleTerms } from '../model/policy-terms';
import type { PageSnapshot, SnapshotBlock } from '../model/snapshot';
import { clausesOf } from './clauses';
import type { PageContext } from './context';
import { countryIn } from './country-names';
import { quote } from './evidence';
import { readOperators } from './operators';
import { matcherOf } from './phrases';
import { countriesNamed } from './return-place';

const laws = matcherOf(Object.keys(ownLaws));

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
    const named = new Set(countriesNamed([clause.text], context));
    const first = countryIn(clause.text);
    if (first !== null) named.add(first);
    const [country] = named;
    if (named.size === 1 && country !== undefined) return { law: country, lawSaid: [clause.evidence] };
  }
  return {};
}
