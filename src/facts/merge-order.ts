/** Merge order: what the pages before a checkout said of the sum and its currency, in the same visit. */
import type { CheckoutFact, PageFacts } from '../model/facts';
import { writtenAlike } from './order-total';

/** A cart of yesterday may have held something else. Milliseconds. */
const VISIT = 2 * 60 * 60 * 1000;

type Order = Pick<CheckoutFact, 'total' | 'currencies' | 'currencyChoice' | 'earlierTotal' | 'earlierCurrencies'>;

/** @param newest the shop's pages, the one shown (`last`) first */
export function mergeOrder(newest: readonly PageFacts[], last: PageFacts): Order {
  const { total, currencies } = last.checkout;
  if (!last.checkout.isCheckout || total === undefined) return {};
  const earlier = newest.filter((page) => page !== last && page.fetched !== true && page.at <= last.at && last.at - page.at <= VISIT);
  const earlierTotal = earlier.find((page) => page.checkout.total !== undefined)?.checkout.total;
  const shown = [...new Set(earlier.flatMap(currenciesPaid))];
  const chosen = [last, ...earlier].some(({ checkout }) => checkout.currencyChoice === true);
  const here = currenciesNamed(last);
  const isOther = (currency: string): boolean => !here.includes(currency) && !writtenAlike(currency, total.currency);
  const changed = total.currency !== '' && shown.length > 0 && earlier.flatMap(currenciesNamed).every(isOther) && !chosen;
  return {
    total,
    ...(currencies !== undefined && { currencies }),
    ...(chosen && { currencyChoice: true as const }),
    ...(earlierTotal !== undefined && { earlierTotal }),
    ...(changed && { earlierCurrencies: shown.slice(0, 6) }),
  };
}

/** Of its prices and its total. */
function currenciesPaid({ product, checkout }: PageFacts): string[] {
  return [...product.currencies, checkout.total?.currency ?? ''].filter((currency) => currency !== '');
}

/** The same, and of its texts, which may speak of a conversion. */
function currenciesNamed(page: PageFacts): string[] {
  return [...currenciesPaid(page), ...(page.checkout.currencies ?? [])];
}
