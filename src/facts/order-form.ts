/** Order form: what a form that orders, or a payment page, lets be chosen and asks for. */
import type { Evidence } from '../model/evidence';
import type { CheckoutFact } from '../model/facts';
import type { PageSnapshot, SnapshotField } from '../model/snapshot';
import { amountsIn } from './amounts';
import type { FieldKind, KnownField } from './checkout-fields';
import { MANY_BUTTONS } from './payment-ways';
import type { Till } from './till';

type Offered = NonNullable<CheckoutFact['offered']>;

/** What a page is in the course of an order, were it a step of one. */
export interface OrderStep extends Till {
  /** What speaks of an order, in points. */
  readonly order: number;
  /** A button orders. */
  readonly places: boolean;
  /** The sum to be paid stands there. */
  readonly hasTotal: boolean;
}

interface Choice {
  readonly offered: Offered;
  /** How many ways to pay the page names. */
  readonly named: number;
  /** Fields of the forms that order. */
  readonly inForm: readonly SnapshotField[];
  readonly address: readonly KnownField[];
}

/** So many points are needed beside an address. */
export const ENOUGH_ORDER = 3;
/** So many where a whole address stands beside a sum, or with several ways to pay in one form. */
const NAMED_ORDER = 2;
/** So many where there is nothing, or little, to fill in: by the address of the page and its words. */
const TOLD_ORDER = 4;
/** Ways to pay that are ticked beside a sum, with hardly a word on an order. */
export const MANY_WAYS = 4;
/** Prices at a till are those of an order. */
const SEVERAL_PRICES = 2;
/** Sums that a payment page shows. */
const MOST_SUMS = 4;
/** A choice of delivery by its name; of a country alone it is none. */
const DELIVERY =
  /(?<![a-z])(?:ship(?:ping|ment)|deliver|versand|liefer|livraison|envio|dostaw|dostav|doprav|toimitus|spediz|szallit)(?!.{0,20}(?:country|state|region|land|pays|pais))/i;
const TELEPHONE = /(?<![a-z])(?:phone|tel|mobil)/i;
/** Whose account it is: somebody's who is to be paid. */
const PAID_ONE =
  /benefici|recipient|payee|payout|empf[aä]nger|begünstig|b[ée]n[ée]ficiaire|ontvanger|odbiorc|mottag|modtag|refund|erstatt/iu;

/** A step of an order that is being placed, by its address and its words. */
export function isOpenStep({ isTill, isRefund, isOwn, order }: OrderStep): boolean {
  return isTill && !isRefund && !isOwn && order >= TOLD_ORDER;
}

/** Is it asked where to deliver? `address`: the visible fields of one. */
export function asksAddress(snapshot: PageSnapshot, address: readonly KnownField[], step: OrderStep): boolean {
  const { order, places, isTill, isCart, isReturn, isOwn, hasTotal } = step;
  if (!isTill && !places && !hasTotal && isOwn) return false;
  if (!places && isReturn) return false;
  const kinds = new Set(address.map(({ kind }) => kind));
  const hasStreet = kinds.has('street');
  // Who looks for a flat gives a town and sees prices, too, but gives no street.
  const points = order + (hasStreet && isTill && snapshot.prices.length >= SEVERAL_PRICES ? 1 : 0);
  // A cart that estimates what shipping costs asks for the region, but for no street.
  const isAsked = kinds.size >= 2 && (hasStreet || !isCart);
  const isRegistration = registers(snapshot);
  if (!isRegistration && !isOwn && ordersPieces(snapshot.fields, address)) return true;
  if (isAsked && points >= ENOUGH_ORDER + (isRegistration ? 2 : 0)) return true;
  // A whole address beside the sum of an order, or a street where much more speaks of one.
  if (hasStreet && hasTotal && !isOwn && !isRegistration && order >= (isWhole(kinds) ? NAMED_ORDER : TOLD_ORDER)) return true;
  return isOpenStep(step) && !isCart && hasTotal && choosesDelivery(snapshot);
}

/** Street, postcode and town. */
function isWhole(kinds: ReadonlySet<FieldKind>): boolean {
  return (['street', 'postcode', 'city'] as const).every((kind) => kinds.has(kind));
}

/** Is it asked how to pay? */
export function asksChoice(snapshot: PageSnapshot, { offered, named, inForm, address }: Choice, step: OrderStep): boolean {
  const { order, places, hasTotal, isRefund, isOwn } = step;
  // A single way to pay under a sum: nothing else is left to ask.
  if (order >= ENOUGH_ORDER && (named >= 2 || (places && hasTotal && ticked(offered) > 0))) return true;
  if (isRefund) return false;
  // Several ways to pay in the form that orders say so by themselves.
  if (choices(offered, inForm) >= 2) return true;
  if (isOwn) return false;
  // So many that somebody is to be paid, beside what is to be paid.
  if (order > 0 && hasTotal && named >= MANY_WAYS && ticked(offered) >= MANY_WAYS) return true;
  return (
    (order >= NAMED_ORDER && choices(offered, besideStreet(snapshot.fields, address)) >= 2) || (hasSum(snapshot) && listsButtons(offered))
  );
}

/** A password to be chosen is a registration, which may still be part of a checkout. */
function registers(snapshot: PageSnapshot): boolean {
  return snapshot.fields.some((field) => field.type === 'password' && field.hidden !== true);
}

/** How many of the ways to pay can be ticked. */
function ticked(offered: Offered): number {
  return offered.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'field')).length;
}

/** How many ways to pay the form that orders has, each under a label of its own. */
function choices(offered: Offered, ordered: readonly SnapshotField[]): number {
  const isOrdered = ({ kind, n }: Evidence): boolean => kind === 'field' && ordered.some((field) => field.n === n);
  const labels = offered.map(({ evidence }) => evidence.filter(isOrdered).map(({ quote }) => quote));
  // One label may name two ways, and two labels one.
  return Math.min(labels.filter((of) => of.length > 0).length, new Set(labels.flat()).size);
}

/** Is each way to pay a button of its own, as payment pages list them? */
function listsButtons(offered: Offered): boolean {
  return offered.length >= MANY_BUTTONS && offered.every(({ evidence }) => evidence.some(({ kind }) => kind === 'button'));
}

/** One sum, or a few: a payment page. */
function hasSum({ prices }: PageSnapshot): boolean {
  return prices.length > 0 && prices.length <= MOST_SUMS;
}

/** Ways to deliver, of which one is to be chosen. */
function choosesDelivery({ fields }: PageSnapshot): boolean {
  const asking = fields.filter(
    ({ hidden, type, name, id }) => hidden !== true && (type === 'radio' || type === 'select') && DELIVERY.test(`${name} ${id}`),
  );
  if (asking.length >= 2 || asking.some(({ type, options }) => type === 'select' && (options?.length ?? 0) >= 2)) return true;
  return choosesPrice(fields);
}

/** Fields of the forms that ask for a street. */
function besideStreet(fields: readonly SnapshotField[], address: readonly KnownField[]): SnapshotField[] {
  const forms = new Set(address.filter(({ kind }) => kind === 'street').map(({ field }) => field.form));
  return fields.filter(({ form }) => forms.has(form));
}

/** Radio buttons of one group that change what is to be paid, whatever they are called. */
function choosesPrice(fields: readonly SnapshotField[]): boolean {
  const priced = fields.filter(({ hidden, type, label }) => hidden !== true && type === 'radio' && amountsIn(label).length > 0);
  return priced.some(({ name }, at) => priced.findIndex((other) => other.name === name) < at);
}

/** Landing pages that are paid at the door: how many pieces for how much, whom to ring up and where to go, in one form. Memberships and registrations want an e-mail address as well. */
function ordersPieces(fields: readonly SnapshotField[], address: readonly KnownField[]): boolean {
  const beside = besideStreet(fields, address).filter(({ hidden }) => hidden !== true);
  if (beside.some(({ type, name }) => type === 'email' || /mail/i.test(name))) return false;
  return beside.some(({ type, name }) => type === 'tel' || TELEPHONE.test(name)) && choosesPrice(beside);
}

/** The account that a direct debit is to be taken from. */
export function asksIban({ hidden, type, name, id, label, placeholder }: SnapshotField): boolean {
  const called = `${name} ${id} ${label} ${placeholder}`;
  return hidden !== true && (type === 'text' || type === 'tel') && /(?<!\p{L})iban(?!\p{L})/iu.test(called) && !PAID_ONE.test(called);
}
