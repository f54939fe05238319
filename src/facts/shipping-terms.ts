/** Shipping terms: what delivery costs, from what sum on it is free, how long it takes, and where to. */
import type { DetailWords, Words } from '../lexicon/words';
import type { SnapshotBlock } from '../model/snapshot';
import type { Amount, ShippingTerms } from '../model/policy-terms';
import { amountsIn, type NamedAmount } from './amounts';
import { clausesOf, indexIn, notWords, reachIn, type Clause as AnyClause } from './clauses';
import type { PageContext } from './context';
import { daysOf, periodsIn } from './periods';
import { countriesNamed, shippingWords } from './return-place';
import { wordsIn } from './words';

type Clause = AnyClause<keyof DetailWords['shipping']>;

const freeWords = (words: Words): readonly string[] => words.policyDetails.shipping.free;
const aboveWords = (words: Words): readonly string[] => words.policyDetails.shipping.above;
const customWords = (words: Words): readonly string[] => words.policyDetails.returns.custom;
/** "Free" belongs to "shipping" so many words apart: "late? feel free to write" is no promise. */
const BESIDE = 3;
/** "from" stands so many words before the sum, "and over" so many behind it. */
const BEFORE_SUM = 3;
const BEHIND_SUM = 2;
/** Parts of a sentence: "£3.95, free from £50". */
const PART_END = /[,;，、(（)）](?!\d)/;
/** Longer periods are of something else. Days. */
const MAX_DAYS = 120;

export function shippingTerms(blocks: readonly SnapshotBlock[], context: PageContext): ShippingTerms {
  const clauses = clausesOf('shipping', blocks, context);
  const said = clauses.filter(({ words, label }) => isOfShipping(words, context) || (label !== null && isOfShipping(label.words, context)));
  const { cost, freeFrom } = sums(said, context);
  const not = wordsIn(context.language, notWords);
  return {
    ...(cost !== undefined && { cost }),
    free: cost === undefined && freeFrom === undefined && said.some((clause) => isFree(clause, context)),
    ...(freeFrom !== undefined && { freeFrom }),
    ...arrival(clauses, context),
    toOrder: clauses.some(({ words }) => indexIn(words, wordsIn(context.language, customWords)) >= 0),
    worldwide: clauses.some((clause) => clause.says('worldwide')),
    countries: countriesNamed(clauses.filter(({ words }) => indexIn(words, not) < 0).map(({ text }) => text), context),
  }; // prettier-ignore
}

function isOfShipping(words: readonly string[], context: PageContext): boolean {
  return indexIn(words, wordsIn(context.language, shippingWords)) >= 0;
}

function isFree(clause: Clause, context: PageContext): boolean {
  const free = clause.at('free');
  if (free < 0 || clause.says('above') || amountsIn(clause.text).length > 0) return false;
  const reach = reachIn(clause.words, free, BESIDE);
  const around = clause.words.slice(Math.max(0, free - reach), free + reach + 1);
  return isOfShipping(around, context) || (clause.label !== null && clause.words.length <= reach);
}

/** The lowest cost, and the lowest sum beside a word for free. "From 12.99 zł, free from 200 zł" holds both. */
function sums(clauses: readonly Clause[], context: PageContext): Pick<ShippingTerms, 'cost' | 'freeFrom'> {
  const free = wordsIn(context.language, freeWords);
  const costs: Amount[] = [];
  const leasts: Amount[] = [];
  const thresholds: Amount[] = [];
  for (const named of clauses.flatMap(({ text }) => amountsIn(text))) {
    const isFree = partsAround(named).some((part) => indexIn(context.words(part).words, free) >= 0);
    const list = !isLeast(named, context) ? costs : isFree ? thresholds : leasts;
    list.push({ amount: named.amount, currency: named.currency });
  }
  const freeFrom = lowest(thresholds);
  const cost = lowest(costs) ?? lowest(leasts.filter(({ amount }) => freeFrom !== undefined && amount < freeFrom.amount));
  return { ...(cost !== undefined && { cost }), ...(freeFrom !== undefined && { freeFrom }) };
}

function lowest(amounts: readonly Amount[]): Amount | undefined {
  return amounts.toSorted((a, b) => a.amount - b.amount)[0];
}

/** What stands in the same part of the sentence, before the sum and behind it. */
function partsAround({ before, behind }: NamedAmount): [before: string, behind: string] {
  return [before.split(PART_END).at(-1) ?? '', behind.split(PART_END)[0] ?? ''];
}

/** "From", "over" or "and more" stands beside it. At the very end of what stands between two sums such a word is the second one's. */
function isLeast(named: NamedAmount, context: PageContext): boolean {
  const above = wordsIn(context.language, aboveWords);
  const [before, behind] = partsAround(named);
  const words = context.words(before).words;
  if (indexIn(words.slice(-reachIn(words, words.length - 1, BEFORE_SUM)), above) >= 0) return true;
  const next = context.words(behind).words;
  const at = indexIn(next, above);
  return at >= 0 && at < reachIn(next, at, BEHIND_SUM) && (named.isLast || at < next.length - 1);
}

/** The first period in a sentence on arriving. Where that tells of packing as well, the periods come in the order of the words. */
function arrival(clauses: readonly Clause[], context: PageContext): Pick<ShippingTerms, 'arrival'> {
  for (const clause of clauses) {
    const arrives = clause.at('arrival');
    const handled = clause.at('handling');
    const labelled = clause.label !== null && clause.label.says('arrival') && !clause.label.says('handling');
    if (arrives < 0 && (!labelled || handled >= 0)) continue;
    const periods = periodsIn(clause.words, context.language).filter(({ to, unit }) => unit !== 'year' && daysOf(to, unit) <= MAX_DAYS);
    const [first] = periods;
    if (first === undefined || (handled >= 0 && periods.length < 2 && Math.abs(first.at - handled) < Math.abs(first.at - arrives)))
      continue;
    const { from, to, unit } = handled >= 0 && handled < arrives ? (periods.at(-1) ?? first) : first;
    return { arrival: { from: daysOf(from, unit), to: daysOf(to, unit), business: unit === 'business', evidence: [clause.evidence] } };
  }
  return {};
}
