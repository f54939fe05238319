/**
 * Order total: what a cart or a checkout says is to be paid, and what the lines above it come to. A line is one block that begins with the label,
 * or the label's block with the amount's behind it.
 */
import { currenciesWrittenAlike, currencyCodes, currencyControl, currencySigns, sharedSigns } from '../lexicon/everywhere/currencies';
import { cartPaths } from '../lexicon/everywhere/trade';
import type { Words } from '../lexicon/words';
import type { CheckoutFact } from '../model/facts';
import type { OrderTotal } from '../model/order-facts';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { quote } from './evidence';
import { hasPathPart } from './hosts';
import { westernDigits } from './letters';
import { matcherOf, type PhraseMatcher } from './phrases';
import { parseAmount, parsePrice, type SharedSigns } from './price';
import { sharedSignsOf } from './shared-signs';
import { wordText } from './word-text';
import { wordsIn } from './words';

const carts = new Set(cartPaths);
const codes = new Set(currencyCodes);
export const totalWords = (words: Words): readonly string[] => words.checkout.total;
const subtotalWords = (words: Words): readonly string[] => words.checkout.subtotal;
/** Signs and codes as words: all that may stand between a label and its amount. */
const currencyWords = new Set(
  [...currencyCodes, ...Object.keys(currencySigns), 'US', 'CA', 'AU', 'NZ'].flatMap((sign) => wordText(sign).words),
);
/** A label with its amount, and notes in brackets between them. Characters. */
const MAX_LINE = 120;
const MAX_AMOUNT = 40;
/** Blocks between the goods' sum and the total, and behind it, where taxes stand that it holds. */
const ABOVE = 24;
const BELOW = 4;
const NUMBERS = /\d(?:[\d.,'’٫٬ ]{0,24}\d)?/g;
const CODE = /(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g;
const CHOOSES = /[?&/](?:set)?(?:currency|curr?|devise|moneda)[=/]/i;
const MAX_CURRENCIES = 12;
const MAX_CONTROL = 40;
/** What signs that several currencies share stand for where the page does not say: for something. */
const anySign: SharedSigns = new Map(sharedSigns.flatMap(({ signs }) => signs.map((sign) => [sign, '?'] as const)));

type Order = Pick<CheckoutFact, 'total' | 'currencies' | 'currencyChoice'>;

/** `isCheckout`: the page asks for payment or delivery data. Empty on pages that are neither cart nor checkout. */
export function readOrderTotal(snapshot: PageSnapshot, context: PageContext, isCheckout: boolean): Order {
  const choice = choosesCurrency(snapshot) && { currencyChoice: true as const };
  if (!isCheckout && !hasPathPart(context.path, carts)) return { ...choice };
  const total = orderTotal(snapshot, context, isCheckout);
  return total === null ? { ...choice } : { ...choice, total, currencies: currenciesNamed(context) };
}

interface Line {
  readonly amount: number;
  readonly currency: string;
  readonly at: number;
  /** Index of the block that holds the amount. */
  readonly end: number;
}

/**
 * The highest of the page's totals: a small cart beside it may lack the shipping. None where they are in different currencies: one may be a
 * conversion. Many carts name the goods' sum and no other.
 */
function orderTotal(snapshot: PageSnapshot, context: PageContext, isCheckout: boolean): OrderTotal | null {
  const blocks = context.visible.filter(({ region }) => region !== 'nav' && region !== 'header');
  const texts = blocks.map(({ text }) => westernDigits(text.slice(0, MAX_LINE + 1)));
  const shared = sharedSignsOf(snapshot, context, []);
  const lines = (list: (words: Words) => readonly string[]): Line[] => {
    const labels = matcherOf(wordsIn(context.language, list));
    return texts.flatMap((_, at) => lineAt(texts, at, labels, shared) ?? []);
  };
  const subtotals = lines(subtotalWords);
  const totals = lines(totalWords).filter(({ at }) => subtotals.every((line) => line.at !== at));
  const asked = totals.length === 0 && !isCheckout ? subtotals : totals;
  const [first, ...others] = asked.toSorted((one, other) => other.amount - one.amount);
  const block = blocks[first?.at ?? 0];
  if (first === undefined || block === undefined || others.some(({ currency }) => currency !== first.currency)) return null;
  const goods = subtotals.findLast(({ at }) => at < first.at && at >= first.at - ABOVE);
  const named = goods === undefined || goods === first ? null : mostNamed(texts, goods, first);
  const said = first.at === first.end ? block.text : `${block.text} ${texts[first.end] ?? ''}`;
  return {
    amount: first.amount,
    currency: first.currency,
    ...(named !== null && { named }),
    evidence: [quote('text', said, context.page, block.n)],
  };
}

/**
 * The most that lines can come to: every number from the goods' sum on and below the total, whatever it counts, and no discount taken off. Null
 * where a percentage stands among them, which may be a tax on top.
 */
function mostNamed(texts: readonly string[], goods: Line, { at, end, currency }: Line): number | null {
  const lines = texts.slice(goods.at, end + 1 + BELOW).join('\n');
  if (lines.includes('%')) return null;
  const beside = lines.split('\n').filter((_, index) => index < at - goods.at || index > end - goods.at);
  const valueOf = (written: string): number => parseAmount(written, currency) ?? 0;
  const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  // A quantity before an amount (`1 45,00`) looks like one number.
  return add((beside.join('\n').match(NUMBERS) ?? []).map((number) => Math.max(valueOf(number), add(number.split(' ').map(valueOf)))));
}

/** `Total (3 items): US $24.00`; "Total savings" and "Total weight" are no totals, so nothing but a currency may follow the label. */
function lineAt(texts: readonly string[], at: number, labels: PhraseMatcher, shared: SharedSigns): Line | null {
  const text = (texts[at] ?? '').replace(/[(（][^()（）]{0,60}[)）]/g, ' ');
  if (text.length > MAX_LINE) return null;
  const number = /\d/.exec(text)?.index ?? -1;
  const { words } = wordText(number < 0 ? text : text.slice(0, number));
  const label = labels.at(words, 0);
  if (label === null || !words.slice(label.end).every(isCurrency)) return null;
  if (number >= 0) return priced(text, at, at, shared);
  const next = texts[at + 1] ?? '';
  const beside = wordText(next.replace(/\d/g, ' ')).words.every(isCurrency);
  return next.length <= MAX_AMOUNT && beside ? priced(next, at, at + 1, shared) : null;
}

function isCurrency(word: string): boolean {
  return word === '' || currencyWords.has(word);
}

/** Null where no currency stands beside the number: it may count anything. */
function priced(text: string, at: number, end: number, shared: SharedSigns): Line | null {
  const price = parsePrice(text, new Map([...anySign, ...shared]));
  if (price === null || price.currency === '' || price.amount <= 0) return null;
  // `USD $25.00`: the code stands apart from the amount.
  const currency = price.currency === '?' ? (codesIn(text)[0] ?? '') : price.currency;
  return { amount: price.amount, currency, at, end };
}

/** By code, as notes on conversion do: "you will be charged in USD". */
function currenciesNamed({ visible }: PageContext): string[] {
  return [...new Set(visible.flatMap(({ text }) => codesIn(text)))].slice(0, MAX_CURRENCIES);
}

/** A control that is called so, or one that names a currency and no amount. */
function choosesCurrency({ fields, buttons, links }: PageSnapshot): boolean {
  const controls = fields.flatMap(({ name, id, label, options = [] }) => [name, id, label, ...options]);
  return (
    links.some(({ href }) => CHOOSES.test(href)) ||
    [...controls, ...[...buttons, ...links].map(({ text }) => text)].some(
      (text) => text.length <= MAX_CONTROL && !/\d/.test(text) && (currencyControl.test(text) || codesIn(text).length > 0),
    )
  );
}

function codesIn(text: string): string[] {
  return [...text.matchAll(CODE)].flatMap(([code]) => (codes.has(code) ? [code] : []));
}

/** May one be written as the other? */
export function writtenAlike(one: string, other: string): boolean {
  return [...sharedSigns.map(({ byCountry }) => Object.values(byCountry)), ...currenciesWrittenAlike].some(
    (group) => group.includes(one) && group.includes(other),
  );
}
