/** What a checkout leaves the shopper to pay with. */
import { collectedByService } from '../lexicon/everywhere/methods';
import type { ShopFacts } from '../model/facts';

/** Gives the money not back, and goes through no licensed service either. */
export function isIrreversible({ method, protection }: { readonly method: string; readonly protection: string }): boolean {
  return protection === 'irreversible' && !collectedByService.has(method);
}

type Offer = Pick<ShopFacts['checkout'], 'offered' | 'card' | 'unnamed'>;

/** Nothing that is offered gives the money back, or goes through a licensed service. False as long as no offer was read, or a choice names nothing we know. */
export function onlyIrreversible(checkout: Offer): boolean {
  return checkout.unnamed === undefined && nothingSafer(checkout);
}

/** The same of the choices that name a method we know. */
export function nothingSafer({ offered, card }: Offer): boolean {
  return offered !== null && offered.length > 0 && card === null && offered.every(isIrreversible);
}
