/**
 * Checkout: is payment or delivery data of an order asked for on this page? A card field says so by itself; an address only where the page
 * speaks of an order, since registrations and address books ask for addresses too.
 */
import { cardNumber, orderMarks } from '../lexicon/everywhere/fields';
import type { Words } from '../lexicon/words';
import type { Evidence } from '../model/evidence';
import type { CheckoutFact } from '../model/facts';
import type { PageSnapshot, SnapshotField, SnapshotFrame } from '../model/snapshot';
import { amountsIn } from './amounts';
import { excessiveAsks } from './asks';
import { cardTarget } from './card';
import { knownFields, nameWords, type FieldKind, type KnownField } from './checkout-fields';
import type { PageContext } from './context';
import { MAX_EVIDENCE, quote } from './evidence';
import { ofLists } from './lists';
import { offeredMethods } from './offered';
import { asksAddress, asksChoice, asksIban, ENOUGH_ORDER, isOpenStep, MANY_WAYS, type OrderStep } from './order-form';
import { readOrderTotal } from './order-total';
import { matcherOf } from './phrases';
import { providerOf } from './providers';
import { labelsWith } from './selling';
import { tillOf, type Till } from './till';
import { asksTransfer } from './transfer';
import { readWallets, type Wallets } from './wallets';
import { wordsIn } from './words';

const orderWords = (words: Words): readonly string[] => words.checkout.order;
const elsewhere = ofLists(({ orderElsewhere, placeElsewhere }) => ({ order: orderElsewhere, place: placeElsewhere }));
const placeWords = (words: Words): readonly string[] => words.checkout.place;
const MAX_TITLE = 80;
const MAX_PAY = 40;
/** `Pay €41.00`, `Płacę 187,40 PLN`. */
const VERB_AND_SUM = /^\p{L}+\s(?:\p{Lu}{2,3}\s)?[^\p{L}\d]{0,4}\d\P{L}*\p{L}{0,4}$/u;
const read = new WeakMap<PageContext, CheckoutFact>();

export function readCheckout(snapshot: PageSnapshot, context: PageContext): CheckoutFact {
  let fact = read.get(context);
  if (fact === undefined) {
    fact = checkoutFact(snapshot, context);
    read.set(context, fact);
  }
  return fact;
}

function checkoutFact(snapshot: PageSnapshot, context: PageContext): CheckoutFact {
  const known = knownFields(snapshot.fields);
  const frames = snapshot.frames.filter(isCardFrame);
  const orderForms = formsWith(snapshot, labelsWith(placeWords, elsewhere().place, context));
  const places = orderForms.size > 0;
  const till = tillOf(snapshot, context);
  const order = orderPoints(snapshot, context, till) + (places ? 1 : 0);
  const address = known.filter(({ kind, field }) => isAddress(kind) && field.hidden !== true);
  const card = cardFields(known);
  const { offered, named, unnamed } = offeredMethods(snapshot, context);
  /** What is to be paid, were this a checkout. */
  const isLikely = order >= ENOUGH_ORDER || card.length > 0 || (order > 0 && (named >= MANY_WAYS || address.length >= 3));
  const sum = isLikely ? readOrderTotal(snapshot, context, true) : null;
  const hasTotal = sum?.total !== undefined;
  const step: OrderStep = { ...till, order, places, hasTotal };
  const byCard = asksCard(card, frames.length > 0 || snapshot.frames.some(isCalledCard), step);
  const byAddress = asksAddress(snapshot, address, step);
  const payForms = formsWith(snapshot, namesSum);
  const inForm = snapshot.fields.filter(({ form }) => orderForms.has(form) || payForms.has(form));
  const byChoice = offered !== null && asksChoice(snapshot, { offered, named, inForm, address }, step);
  const wallets = readWallets(snapshot, context);
  const byReview = isOpenStep(step) && !step.isCart && places && hasTotal && speaksOfOrder(context) > 0;
  const byAccount = !step.isRefund && inForm.some(asksIban);
  const isTold = byCard || byAddress || byChoice || byReview || byAccount || asksCoins(wallets, step, snapshot) || asksTransfer(context);
  const asks = isTold || order >= ENOUGH_ORDER ? excessiveAsks(snapshot, context) : [];
  // The last step of an order may ask for nothing else.
  const isCheckout = isTold || asks.some((ask) => takesDocument(ask, inForm));
  return {
    isCheckout,
    signs: isCheckout ? signs(byCard ? card : address, frames, wallets, context) : [],
    card: isCheckout ? cardTarget(snapshot, context, card, frames) : null,
    asks: isCheckout ? asks : [],
    offered: isCheckout ? offered : null,
    ...(isCheckout && unnamed.length > 0 && { unnamed }),
    ...(isCheckout && wallets.found.length > 0 && { wallets: wallets.found }),
    ...(isCheckout && sum !== null ? sum : readOrderTotal(snapshot, context, isCheckout)),
  };
}

/** Is a card asked for, to pay with it now? Settings keep one for later. */
function asksCard(card: readonly KnownField[], isFramed: boolean, { order, places, hasTotal, keepsCards }: OrderStep): boolean {
  if (keepsCards && !places && !hasTotal) return false;
  const isVisible = card.some(({ field }) => field.hidden !== true);
  return (card.length > 0 && (isVisible || order >= ENOUGH_ORDER)) || (isFramed && (order > 0 || card.length > 0));
}

/** A card is asked for by its number, or by two of code, expiry and holder (the number may sit in a frame). */
function cardFields(known: readonly KnownField[]): KnownField[] {
  const card = known.filter(({ kind }) => kind.startsWith('card-'));
  const kinds = new Set(card.map(({ kind }) => kind));
  const isCard = kinds.has('card-number')
    ? kinds.size >= 2 || card.some(({ field }) => field.autocomplete.includes('cc-number'))
    : kinds.size >= 2 && kinds.has('card-code');
  return isCard ? card : [];
}

function isCardFrame({ src }: SnapshotFrame): boolean {
  const provider = providerOf(src);
  if (provider === null) return false;
  const address = src.toLowerCase();
  if (provider.cardFrames !== undefined) return provider.cardFrames.some((mark) => address.includes(mark));
  return /card|payment|checkout|hosted|secure|field|iframe|pay\b/.test(address);
}

/** A frame for a card's number by what it is called. Whose it is, is not known: of providers there are more than anyone knows. */
function isCalledCard({ title, hidden }: SnapshotFrame): boolean {
  return hidden !== true && title.length < MAX_TITLE && matcherOf(cardNumber).first(nameWords(title)) !== null;
}

/** A picture of an identity document, or the way into a bank. The kind and number of a document alone are asked for by who rents or books. */
function takesDocument({ what, evidence }: CheckoutFact['asks'][number], ordered: readonly SnapshotField[]): boolean {
  const asking = ordered.filter(({ n }) => evidence.some((each) => each.n === n));
  return what === 'online-banking' ? asking.length > 0 : what === 'identity-document' && asking.some(({ type }) => type === 'file');
}

function isAddress(kind: FieldKind): boolean {
  return kind === 'street' || kind === 'city' || kind === 'postcode';
}

/** A sum in coins at a till is asked for, and so is one that a wallet is told beside a price; any other may be a note on payment, until the page adds up an order. */
function asksCoins({ sum }: Wallets, { order, hasTotal, isNamed }: OrderStep, { prices }: PageSnapshot): boolean {
  if (sum === 'money') return hasTotal;
  const isExact = sum === 'exact' && order > 0 && prices.length > 0;
  return isExact || (sum !== null && (order >= ENOUGH_ORDER || isNamed));
}

/** Address of the page, names of its fields and its words: beside its button, what says that an order is being placed. */
function orderPoints(snapshot: PageSnapshot, context: PageContext, { isTill, isNamed }: Till): number {
  const named = snapshot.fields.filter((field) => matcherOf(orderMarks).first(nameWords(`${field.name} ${field.id}`)) !== null);
  const labelled = snapshot.fields.filter(
    (field) => field.label.length < 80 && matcherOf(orderMarks).first(context.words(field.label)) !== null,
  );
  return (isTill || isNamed ? 2 : 0) + Math.min(2, speaksOfOrder(context)) + (named.length >= 2 ? 1 : 0) + (labelled.length >= 1 ? 1 : 0);
}

/** How many of the words for an order, its delivery and its payment the page has. */
function speaksOfOrder(context: PageContext): number {
  const lists = [wordsIn(context.language, orderWords), elsewhere().order];
  return lists.reduce((sum, list) => sum + matcherOf(list).count(context.allWords()).size, 0);
}

/** Numbers of the forms with such a button; undefined stands for what is in no form. */
function formsWith({ buttons }: PageSnapshot, says: (text: string) => boolean): ReadonlySet<number | undefined> {
  return new Set(buttons.filter(({ text, hidden }) => hidden !== true && says(text)).map(({ form }) => form));
}

/** A verb and a sum, and no more: "Pay €41.00". Weaker than words that order: one may save or win a sum as well. */
function namesSum(text: string): boolean {
  return text.length <= MAX_PAY && VERB_AND_SUM.test(text) && amountsIn(text).length === 1;
}

function signs(fields: readonly KnownField[], frames: readonly SnapshotFrame[], { found }: Wallets, context: PageContext): Evidence[] {
  return [
    ...fields.map(({ field }) =>
      quote('field', field.label || field.placeholder || field.name || field.autocomplete, context.page, field.n),
    ),
    ...frames.map((frame) => quote('frame', frame.src, context.page, frame.n)),
    ...found.flatMap(({ evidence }) => evidence),
  ].slice(0, MAX_EVIDENCE);
}
