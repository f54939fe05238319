/** What a checkout leaves the shopper to pay with. */
import { collectedByService } from '../lexicon/everywhere/methods';
import type { ShopFacts } from '../model/facts';

/** Gives the money not back, and goes through no licensed service either. */
export function isIrreversible({ method, protection }: { readonly method: string; readonly protection: string }): boolean {
  return protection === 'irreversible' && !collectedByService.has(method);
}

/** Nothing that is offered gives the money back, or goes through a licensed service. False as long as no offer was read. */
export function onlyIrreversible({ offered, card }: Pick<ShopFacts['checkout'], 'offered' | 'card'>): boolean {
  return offered !== null && offered.length > 0 && card === null && offered.every(isIrreversible);
}
