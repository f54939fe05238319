/** A checkout that stands in a frame of a page, and the page around it. */
import type { CheckoutFact, PageFacts } from '../model/facts';
import { providerDisguiseOf } from './disguise';
import { MAX_EVIDENCE } from './evidence';

/** A page with what one of its frames holds: the form, and the goods beside it. The frame's checkout becomes the page's. */
export function withFrame(page: PageFacts, frame: PageFacts): PageFacts {
  const isShop = page.shop.isShop || frame.shop.isShop;
  return {
    ...page,
    shop: { ...(page.shop.points >= frame.shop.points ? page.shop : frame.shop), isShop, kind: 'checkout' },
    checkout: {
      // Wallets and sums: the page's own before the frame's.
      ...frame.checkout,
      ...page.checkout,
      ...namedTogether(page, frame),
      isCheckout: true,
      signs: [...frame.checkout.signs, ...page.checkout.signs].slice(0, MAX_EVIDENCE),
      card: page.checkout.card ?? cardWithin(frame, page.domain),
      asks: [...page.checkout.asks, ...frame.checkout.asks],
      offered: page.checkout.offered ?? frame.checkout.offered,
    },
  };
}

/** What the frame names is named on the page. */
function namedTogether(page: PageFacts, frame: PageFacts): Pick<CheckoutFact, 'currencies'> {
  const named = [...(page.checkout.currencies ?? []), ...(frame.checkout.currencies ?? [])];
  return named.length === 0 ? {} : { currencies: [...new Set(named)].slice(0, MAX_EVIDENCE) };
}

/** What a frame sends to its own host goes to a stranger, where that is not the shop's. */
function cardWithin({ url, checkout: { card }, domain }: PageFacts, shop: string): CheckoutFact['card'] {
  if (card?.target !== 'shop' || domain === shop) return card;
  const like = providerDisguiseOf(url);
  return { ...card, target: 'stranger-frame', ...(like !== null && { like }) };
}
