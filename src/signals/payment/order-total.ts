import type { OrderTotal } from '../../model/order-facts';
import { listed } from '../reading';
import { signal } from '../signal';

/** Rounding of taxes, line by line. */
const ROUNDING = 1.01;

export const orderTotal = signal({
  id: 'order-total',
  family: 'payment',
  question: 'Is the sum to be paid what the cart and the lines above it come to, in the currency that the shop showed?',
  why: 'Who puts up the sum or the currency on the last page counts on nobody reading it again.',
  source: 'judged: for information; shops convert currencies, and add taxes and fees that they name elsewhere, without meaning harm',
  needs: ['checkout'],
  cases: {
    currency: { outcome: 'bad', decibans: 0 },
    unexplained: { outcome: 'bad', decibans: 0 },
    kept: { outcome: 'good', decibans: 0 },
  },
  judge({ checkout: { total, earlierTotal, earlierCurrencies } }) {
    if (total === undefined) return { case: 'unknown' };
    const evidence = [...total.evidence, ...(earlierTotal?.evidence ?? [])];
    if (earlierCurrencies !== undefined) return { case: 'currency', args: [written(total), listed(earlierCurrencies)], evidence };
    const { named = 0 } = total;
    const before = earlierTotal?.currency === total.currency ? earlierTotal.amount : 0;
    if (total.amount <= Math.max(before, named) * ROUNDING) return { case: 'kept', args: [written(total)], evidence };
    if (named === 0) return { case: 'unknown' };
    return { case: 'unexplained', args: [written(total), written({ ...total, amount: named })], evidence };
  },
});

/** `29.90 EUR` */
function written({ amount, currency }: OrderTotal): string {
  return `${Number.isInteger(amount) ? amount : amount.toFixed(2)} ${currency}`.trim();
}
