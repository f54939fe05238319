/**
 * Shop records in session storage: memory that outlives the worker, never the browser. For private windows (prefix `private:`), and for
 * browsers that offer no IndexedDB.
 */
import { RECORD_LIMITS, type ShopRecord } from '../model/record';
import { browser } from '../platform/browser';
import { attempt } from '../platform/log';
import { inTurn } from '../platform/queue';
import { upgradeRecord } from './migrations';
import type { ShopStore } from './shop-store';

/** Browsers give session storage 10 MB; a record takes 400 KB at most, a third of that as a rule. */
const MOST_SHOPS = 20;

/** @param prefix of the keys: what belongs together is cleared together. */
export function openSessionShops(prefix: string): ShopStore {
  const own = `${prefix}shop:`;

  async function read(domain: string): Promise<ShopRecord | null> {
    const record = upgradeRecord((await browser.storage.session.get(own + domain))[own + domain]);
    return record !== null && Date.now() - record.lastSeen <= RECORD_LIMITS.ageMs ? record : null;
  }

  async function keep(record: ShopRecord): Promise<void> {
    const others = Object.entries(await browser.storage.session.get(null))
      .filter(([key]) => key.startsWith(own) && key !== own + record.domain)
      .map(([key, stored]) => ({ key, lastSeen: upgradeRecord(stored)?.lastSeen ?? 0 }))
      .sort((a, b) => b.lastSeen - a.lastSeen);
    const surplus = others.slice(MOST_SHOPS - 1).map(({ key }) => key);
    if (surplus.length > 0) await browser.storage.session.remove(surplus);
    await browser.storage.session.set({ [own + record.domain]: record });
  }

  return {
    read: (domain) => inTurn(own, () => read(domain)),
    update: (domain, change) =>
      inTurn(own, async () => {
        const record = change(await read(domain));
        if (record !== undefined) await attempt('keeping a shop for the session', () => keep(record));
      }),
  };
}
