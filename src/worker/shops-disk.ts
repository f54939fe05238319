/** Shop records in IndexedDB: at most 1,000 shops, none unvisited for 30 days, what cannot be understood set aside. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { RECORD_LIMITS, type ShopRecord } from '../model/record';
import { noteError } from '../platform/log';
import { upgradeRecord } from './migrations';
import type { RecordChange, ShopStore } from './shop-store';

interface Caveat extends DBSchema {
  shops: { key: string; value: ShopRecord; indexes: { lastSeen: number } };
  /** Records that could not be understood, newest last: a later version, or a person, may still make sense of them. */
  aside: { key: number; value: { domain: string; at: number; stored: unknown } };
}
type Write = IDBPTransaction<Caveat, ('shops' | 'aside')[], 'readwrite'>;

const MOST_ASIDE = 20;
/** How many of the least recently used shops make room when the disk's quota is used up. */
const ROOM = 100;

/** @throws where the browser has no IndexedDB to offer (Firefox in permanent private mode), or a newer version's database stands there. */
export async function openDiskShops(): Promise<ShopStore> {
  const db = await openDB<Caveat>('caveat', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('shops', { keyPath: 'domain' }).createIndex('lastSeen', 'lastSeen');
      fresh.createObjectStore('aside', { autoIncrement: true });
    },
  });
  return {
    read: (domain) => read(db, domain),
    update: (domain, change) => update(db, domain, change),
  };
}

async function read(db: IDBPDatabase<Caveat>, domain: string): Promise<ShopRecord | null> {
  const stored = await db.get('shops', domain);
  if (stored === undefined) return null;
  const record = upgradeRecord(stored);
  // Setting aside needs a writing turn of its own; a change that changes nothing is one.
  if (record === null) await update(db, domain, () => undefined);
  return record;
}

async function update(db: IDBPDatabase<Caveat>, domain: string, change: RecordChange): Promise<void> {
  try {
    await write(db, domain, change);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
    noteError('writing a shop', error);
    const transaction = db.transaction(['shops', 'aside'], 'readwrite');
    await dropOldest(transaction, ROOM);
    await transaction.done;
    await write(db, domain, change);
  }
}

async function write(db: IDBPDatabase<Caveat>, domain: string, change: RecordChange): Promise<void> {
  const transaction = db.transaction(['shops', 'aside'], 'readwrite');
  // When a step below fails, nobody gets to await the end of the transaction, which fails with it.
  transaction.done.catch(() => undefined);
  const shops = transaction.objectStore('shops');
  const stored = await shops.get(domain);
  const old = stored === undefined ? null : upgradeRecord(stored);
  if (stored !== undefined && old === null) await setAside(transaction, domain, stored);
  const record = change(old);
  if (record !== undefined) {
    await shops.put(record);
    await expire(transaction, record.lastSeen);
  }
  await transaction.done;
}

async function setAside(transaction: Write, domain: string, stored: unknown): Promise<void> {
  const aside = transaction.objectStore('aside');
  await aside.add({ domain, at: Date.now(), stored });
  await transaction.objectStore('shops').delete(domain);
  const keys = await aside.getAllKeys();
  for (const key of keys.slice(0, -MOST_ASIDE)) await aside.delete(key);
}

async function expire(transaction: Write, now: number): Promise<void> {
  const shops = transaction.objectStore('shops');
  const tooOld = await shops.index('lastSeen').getAllKeys(IDBKeyRange.upperBound(now - RECORD_LIMITS.ageMs));
  for (const domain of tooOld) await shops.delete(domain);
  const surplus = (await shops.count()) - RECORD_LIMITS.shops;
  if (surplus > 0) await dropOldest(transaction, surplus);
}

async function dropOldest(transaction: Write, count: number): Promise<void> {
  const shops = transaction.objectStore('shops');
  for (const domain of await shops.index('lastSeen').getAllKeys(null, count)) await shops.delete(domain);
}
