import { emptyFacts } from '../../src/facts/empty';
import type { PageFacts } from '../../src/model/facts';
import { RECORD_VERSION, type ShopRecord } from '../../src/model/record';

/** What a page says that says nothing, but for what is given. */
export function pageOf(given: Partial<PageFacts> & { url: string }): PageFacts {
  const { host } = new URL(given.url);
  return { domain: host, host, language: 'en', at: Date.now(), capped: [], ...emptyFacts(), ...given };
}

/** A shop of one page, seen at that time (milliseconds since the epoch). */
export function recordOf(domain: string, seen: number = Date.now()): ShopRecord {
  const page = pageOf({ url: `https://${domain}/`, at: seen, shop: { isShop: true, points: 9, kind: 'home', signs: [] } });
  return { version: RECORD_VERSION, domain, firstSeen: seen, lastSeen: seen, pages: [page], policyPages: [], restarts: [] };
}
