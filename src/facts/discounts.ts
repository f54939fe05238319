/** Discounts: how many of a page's prices are struck out, and how deep the cuts are. */
import type { PressureFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { readPrice } from './product';

const HALF = 0.5;

/** `median` over the struck prices, 0..1, null where there is none; `halfOff` is the share of all prices that were at least twice as high. */
export function readDiscounts(snapshot: PageSnapshot): PressureFact['discounts'] {
  const prices = snapshot.prices.flatMap((price) => readPrice(price) ?? []);
  const cuts = prices.flatMap(({ amount, was }) => (was === null ? [] : [1 - amount / was])).sort((a, b) => a - b);
  const halved = cuts.filter((share) => share >= HALF).length;
  return {
    prices: prices.length,
    struck: cuts.length,
    median: cuts.length === 0 ? null : (cuts[Math.floor(cuts.length / 2)] ?? null),
    halfOff: prices.length === 0 ? 0 : halved / prices.length,
  };
}
