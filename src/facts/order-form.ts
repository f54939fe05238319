/** Order form: what a form that orders, or a payment page, lets be chosen and asks for. */
import type { Evidence } from '../model/evidence';
import type { CheckoutFact } from '../model/facts';
import type { PageSnapshot, SnapshotField } from '../model/snapshot';
import { MANY_BUTTONS } from './payment-ways';

type Offered = NonNullable<CheckoutFact['offered']>;

/** Sums that a payment page shows. */
const MOST_SUMS = 4;
/** Whose account it is: somebody's who is to be paid. */
const PAID_ONE =
  /benefici|recipient|payee|payout|empf[aä]nger|begünstig|b[ée]n[ée]ficiaire|ontvanger|odbiorc|mottag|modtag|refund|erstatt/iu;

/** Can one of the ways to pay be ticked? */
export function isTicked(offered: Offered): boolean {
  return offered.some(({ evidence }) => evidence.some(({ kind }) => kind === 'field'));
}

/** How many labels in the form that orders name a way to pay. */
export function choices(offered: Offered, ordered: readonly SnapshotField[]): number {
  const isOrdered = ({ kind, n }: Evidence): boolean => kind === 'field' && ordered.some((field) => field.n === n);
  const labels = offered.map(({ evidence }) => evidence.find(isOrdered)?.quote);
  return new Set(labels.filter((label) => label !== undefined)).size;
}

/** Is each way to pay a button of its own, as payment pages list them? */
export function listsButtons(offered: Offered): boolean {
  return offered.length >= MANY_BUTTONS && offered.every(({ evidence }) => evidence.some(({ kind }) => kind === 'button'));
}

/** One sum, or a few: a payment page. */
export function hasSum({ prices }: PageSnapshot): boolean {
  return prices.length > 0 && prices.length <= MOST_SUMS;
}

/** The account that a direct debit is to be taken from. */
export function asksIban({ hidden, type, name, id, label, placeholder }: SnapshotField): boolean {
  const called = `${name} ${id} ${label} ${placeholder}`;
  return hidden !== true && (type === 'text' || type === 'tel') && /(?<!\p{L})iban(?!\p{L})/iu.test(called) && !PAID_ONE.test(called);
}
