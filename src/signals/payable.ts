/** What a checkout leaves the shopper to pay with. */
import { collectedByService } from '../lexicon/everywhere/methods';
import type { ShopFacts } from '../model/facts';

/** Nothing that is offered gives the money back, or goes through a licensed service. False as long as no offer was read. */
export function onlyIrreversible({ offered, card }: Pick<ShopFacts['checkout'], 'offered' | 'card'>): boolean {
  if (offered === null || offered.length === 0 || card !== null) return false;
  return offered.every(({ method, protection }) => protection === 'irreversible' && !collectedByService.has(method));
}
