/** Return terms: who pays a return, what is kept back, when and how money comes, what is not taken back. */
import type { SnapshotBlock } from '../model/snapshot';
import { EXCLUSIONS, type ReturnTerms } from '../model/policy-terms';
import { amountsIn } from './amounts';
import { clausesOf, reachIn, type Clause as AnyClause } from './clauses';
import type { PageContext } from './context';
import { MAX_EVIDENCE } from './evidence';
import { daysOf, periodsIn, type Period } from './periods';
import type { DetailWords } from '../lexicon/words';

type Clause = AnyClause<keyof DetailWords['returns']>;

const PERCENT = /(\d{1,2}(?:[.,]\d)?)\s?[%٪]|%\s?(\d{1,2})/;
/** Longer periods are no promise to pay back. Days. */
const MAX_REFUND = 60;
/** "Only" belongs to "voucher" so many words apart. */
const BESIDE = 4;

/** `returnDays`: the window as return-days.ts tells it. */
export function returnTerms(blocks: readonly SnapshotBlock[], returnDays: number | null, context: PageContext): ReturnTerms {
  const clauses = clausesOf('returns', blocks, context);
  const periods = clauses.map(({ words }) => periodsIn(words, context.language));
  const window = periods.findIndex((found) => found.some(({ to, unit }) => returnDays !== null && daysOf(to, unit) === returnDays));
  const vouchers = clauses.filter(promisesVoucher).map(({ evidence }) => evidence);
  return {
    ...payer(clauses),
    ...start(clauses, window),
    ...restocking(clauses),
    ...exchange(clauses),
    ...refund(clauses, periods, window),
    excluded: EXCLUSIONS.filter((what) => clauses.some((clause) => clause.says(what) && denies(clause))),
    withdrawal: clauses.some((clause) => clause.says('withdrawal')),
    form: clauses.some((clause) => clause.says('form')),
    voucherOnly: vouchers.slice(0, MAX_EVIDENCE),
  };
}

/** The sentence itself, or the heading above it. */
function denies(clause: Clause): boolean {
  return clause.says('not') || (clause.label?.isHeading === true && clause.label.says('not'));
}

/** Who pays for sending back faulty goods is said by law; "free for faulty goods" is no promise for the others. */
function payer(clauses: readonly Clause[]): Pick<ReturnTerms, 'paidBy'> {
  const said = clauses.filter((clause) => clause.says('carriage'));
  const shop = said.some((clause) => clause.says('byShop') && !clause.says('faulty', 'not'));
  const shopper = said.some((clause) => clause.says('byShopper'));
  if (shop && shopper) return { paidBy: 'depends' };
  return shop || shopper ? { paidBy: shop ? 'shop' : 'shopper' } : {};
}

/** In the sentence that names the window, or else the one behind. */
function start(clauses: readonly Clause[], window: number): Pick<ReturnTerms, 'countedFrom'> {
  if (window < 0) return {};
  for (const clause of clauses.slice(window, window + 2)) {
    if (clause.says('receipt')) return { countedFrom: 'receipt' };
    if (clause.says('order')) return { countedFrom: 'order' };
  }
  return {};
}

function restocking(clauses: readonly Clause[]): Pick<ReturnTerms, 'restocking'> {
  const clause = clauses.find((each) => !each.isHeading && each.says('restocking'));
  if (clause === undefined) return {};
  const evidence = [clause.evidence];
  const percent = PERCENT.exec(clause.text);
  if (percent !== null) return { restocking: { percent: Number((percent[1] ?? percent[2] ?? '').replace(',', '.')), evidence } };
  if (clause.says('not')) return { restocking: { percent: 0, evidence } };
  const [named] = amountsIn(clause.text);
  if (named === undefined) return { restocking: { evidence } };
  return { restocking: { amount: { amount: named.amount, currency: named.currency }, evidence } };
}

/** "Reduced goods are not exchanged" says that others are. */
function exchange(clauses: readonly Clause[]): Pick<ReturnTerms, 'exchange'> {
  const said = clauses.filter((clause) => !clause.isHeading && clause.says('exchange'));
  if (said.some((clause) => !clause.says('not') || clause.says(...EXCLUSIONS))) return { exchange: true };
  return said.length > 0 ? { exchange: false } : {};
}

/** "Return it within 30 days for a refund" names the window, not when the money comes. */
function refund(clauses: readonly Clause[], periods: readonly (readonly Period[])[], window: number): Pick<ReturnTerms, 'refund'> {
  for (const [index, clause] of clauses.entries()) {
    if (index === window || !clause.says('refund')) continue;
    const named = periods[index]?.find(({ to, unit }) => daysOf(to, unit) <= MAX_REFUND);
    if (named === undefined) continue;
    const { from, to, unit } = named;
    return { refund: { from: daysOf(from, unit), to: daysOf(to, unit), business: unit === 'business' } };
  }
  return {};
}

function promisesVoucher(clause: Clause): boolean {
  const [voucher, only] = [clause.at('voucher'), clause.at('only')];
  if (voucher < 0 || only < 0 || Math.abs(voucher - only) > reachIn(clause.words, voucher, BESIDE)) return false;
  return clause.says('refund', 'exchange') && !clause.says('faulty', ...EXCLUSIONS);
}
