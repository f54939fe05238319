/** Empty facts: what stands in the place of a fact that could not be read. Nothing in them speaks for or against a shop. */
import type { PageFacts } from '../model/facts';

/** The parts of PageFacts that are read one by one. */
export type ReadFacts = Omit<PageFacts, 'url' | 'domain' | 'host' | 'language' | 'at' | 'capped' | 'fetched'>;

/** A fresh set of empty facts, so that no caller can change another's. */
export function emptyFacts(): ReadFacts {
  return {
    shop: { isShop: false, points: 0, kind: 'other', signs: [] },
    security: { https: true, insecureForms: [] },
    checkout: { isCheckout: false, signs: [], card: null, asks: [], offered: null },
    payment: { promised: [], ibans: [], payees: [] },
    policy: { links: [], texts: [] },
    contact: { emails: [], phones: [], form: [], chat: [], messengers: [], profiles: [] },
    identity: { operators: [], addresses: [], numbers: [], representatives: [], countries: [] },
    product: { products: [], prices: [], currencies: [], mismatch: [] },
    reviews: { claimed: null, visible: 0, duplicates: [], services: [] },
    seals: { seals: [] },
    brand: { names: [], imitates: null, goods: [], matchesDomain: null },
    pressure: { timers: [], notices: [], discounts: { prices: 0, struck: 0, median: null, halfOff: 0 }, preselected: [] },
    site: { platform: null, analytics: [], copyrightYear: null, leftovers: [], serverErrors: [], brokenImages: 0, copyBlocked: false },
  };
}
