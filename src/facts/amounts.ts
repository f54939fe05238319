/** Amounts: the sums of money that a sentence names, with what stands around each. */
import { sharedSigns } from '../lexicon/everywhere/currencies';
import type { Amount } from '../model/policy-terms';
import { westernDigits } from './letters';
import { parsePrice } from './price';

export interface NamedAmount extends Amount {
  /** The text back to the amount before, and on to the next one. */
  readonly before: string;
  readonly behind: string;
  /** No other one follows. */
  readonly isLast: boolean;
}

const NUMBERS = /\d(?:[\d.,'’٫٬ ]{0,24}\d)?/g;
const MAX_AMOUNTS = 20;
const BEFORE = 8;
const BEHIND = 12;
/** Where a sign may be of several currencies, it stands for itself. */
const asWritten = new Map(sharedSigns.flatMap(({ signs }) => signs.map((sign) => [sign, signs[0] ?? sign] as const)));

/** In the order of the text; numbers without a currency beside them are no amounts. */
export function amountsIn(text: string): NamedAmount[] {
  const plain = westernDigits(text);
  const numbers = [...plain.matchAll(NUMBERS)].slice(0, MAX_AMOUNTS);
  const found = numbers.flatMap((match, index) => {
    const last = numbers[index - 1];
    const start = Math.max(last === undefined ? 0 : last.index + last[0].length, match.index - BEFORE);
    const end = match.index + match[0].length;
    const price = parsePrice(plain.slice(start, end + BEHIND), asWritten);
    return price === null || price.currency === '' ? [] : [{ ...price, start: match.index, end }];
  });
  return found.map(({ amount, currency, start, end }, index) => ({
    amount,
    currency,
    before: plain.slice(found[index - 1]?.end ?? 0, start),
    behind: plain.slice(end, found[index + 1]?.start ?? plain.length),
    isLast: index === found.length - 1,
  }));
}
