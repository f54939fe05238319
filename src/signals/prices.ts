/** What the prices that were read say about the whole range. */
import type { PressureFact } from '../model/facts';

/** Fewer prices say nothing about the whole range. */
export const ENOUGH_PRICES = 8;

/** More than half of enough prices stand beside a higher one that is struck out. */
export function mostStruck({ prices, struck }: PressureFact['discounts']): boolean {
  return prices >= ENOUGH_PRICES && struck * 2 > prices;
}
