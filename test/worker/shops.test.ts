import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { RECORD_LIMITS, RECORD_VERSION, type ShopRecord } from '../../src/model/record';
import type { ShopStore } from '../../src/worker/shop-store';
import { FakeBrowser } from '../platform/fake-browser';
import { pageOf, recordOf } from './record-of';

const DAY = 24 * 60 * 60 * 1000;
let fake: FakeBrowser;
let shopsFor: (incognito: boolean) => Promise<ShopStore>;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake = new FakeBrowser();
  fake.boot();
  ({ shopsFor } = await import('../../src/worker/shops'));
});

async function stored(store: 'shops' | 'aside'): Promise<unknown[]> {
  const db = await openDB('caveat');
  const all: unknown[] = db.objectStoreNames.contains(store) ? await db.getAll(store) : [];
  db.close();
  return all;
}

async function put(record: unknown): Promise<void> {
  await (await shopsFor(false)).read('opens.the.database');
  const db = await openDB('caveat');
  await db.put('shops', record);
  db.close();
}

/** One more page in the record: a write that shows when it is lost. */
function visit(n: number): (old: ShopRecord | null) => ShopRecord {
  return (old) => {
    const record = old ?? recordOf('shop.example');
    return {
      ...record,
      pages: [...record.pages, pageOf({ url: `https://shop.example/${n}` })].slice(-RECORD_LIMITS.pages),
      firstSeen: record.firstSeen + 1,
    };
  };
}

it.each([false, true])('loses none of many writes at once (private: %s)', async (incognito) => {
  const shops = await shopsFor(incognito);
  await shops.update('shop.example', () => ({ ...recordOf('shop.example'), firstSeen: 0 }));
  await Promise.all(Array.from({ length: 100 }, (_, n) => shops.update('shop.example', visit(n))));
  expect((await shops.read('shop.example'))?.firstSeen).toBe(100);
});

it('writes nothing where the change says so', async () => {
  const shops = await shopsFor(false);
  await shops.update('shop.example', () => undefined);
  expect(await shops.read('shop.example')).toBeNull();
  expect(await stored('shops')).toEqual([]);
});

it.each([
  ['of a newer version', { ...recordOf('shop.example'), version: RECORD_VERSION + 1 }],
  ['without version', { domain: 'shop.example', lastSeen: 1 }],
  ['of a wrong shape', { ...recordOf('shop.example'), pages: 'many' }],
  ['with broken facts', { ...recordOf('shop.example'), pages: [{ url: 'https://shop.example/' }] }],
])('sets a record %s aside and reads the shop anew', async (_name, broken) => {
  await put(broken);
  const shops = await shopsFor(false);
  expect(await shops.read('shop.example')).toBeNull();
  expect(await stored('aside')).toMatchObject([{ domain: 'shop.example', stored: broken }]);
  await shops.update('shop.example', (old) => (old === null ? recordOf('shop.example') : undefined));
  expect(await shops.read('shop.example')).toMatchObject({ version: RECORD_VERSION });
});

it('keeps the last twenty of what was set aside', async () => {
  for (let n = 0; n < 25; n++) {
    await put({ domain: `shop-${n}.example` });
    await (await shopsFor(false)).read(`shop-${n}.example`);
  }
  const aside = await stored('aside');
  expect(aside).toHaveLength(20);
  expect(aside[0]).toMatchObject({ domain: 'shop-5.example' });
});

it('forgets what was not visited for thirty days', async () => {
  await put(recordOf('old.example', Date.now() - 31 * DAY));
  await put(recordOf('recent.example', Date.now() - 29 * DAY));
  await (await shopsFor(false)).update('shop.example', () => recordOf('shop.example'));
  const domains = (await stored('shops')).map((record) => (record as ShopRecord).domain);
  expect(domains).toEqual(['recent.example', 'shop.example']);
});

it('remembers a thousand shops, and forgets the least recently used', async () => {
  await (await shopsFor(false)).read('opens.the.database');
  const db = await openDB('caveat');
  const now = Date.now();
  const writing = db.transaction('shops', 'readwrite');
  for (let n = 0; n < RECORD_LIMITS.shops; n++) await writing.store.put(recordOf(`shop-${n}.example`, now - n - 1));
  await writing.done;
  db.close();
  const shops = await shopsFor(false);
  await shops.update('new.example', () => recordOf('new.example', now));
  expect(await stored('shops')).toHaveLength(RECORD_LIMITS.shops);
  expect(await shops.read(`shop-${RECORD_LIMITS.shops - 1}.example`)).toBeNull();
  expect(await shops.read(`shop-${RECORD_LIMITS.shops - 2}.example`)).not.toBeNull();
});

it('remembers for the session where there is no database', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
    },
  });
  await (await shopsFor(false)).update('shop.example', () => recordOf('shop.example'));
  expect(await (await shopsFor(false)).read('shop.example')).toMatchObject({ domain: 'shop.example' });
  expect([...fake.session.values.keys()]).toEqual(['shop:shop.example']);
  expect(fake.local.values.size).toBe(0);
});

it('makes room when the quota is used up, and fails softly when that does not serve', async () => {
  const now = Date.now();
  for (let n = 0; n < 3; n++) await put(recordOf(`shop-${n}.example`, now - 1000 + n));
  const putting = vi.spyOn(IDBObjectStore.prototype, 'put');
  const full = (): never => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  putting.mockImplementationOnce(full);
  const shops = await shopsFor(false);
  await shops.update('new.example', () => recordOf('new.example'));
  expect(await stored('shops')).toMatchObject([{ domain: 'new.example' }]);
  putting.mockImplementation(full);
  fake.session.failing = true;
  await expect(shops.update('other.example', () => recordOf('other.example'))).resolves.toBeUndefined();
  vi.restoreAllMocks();
});

it('keeps private shops in the session only, twenty of them', async () => {
  const shops = await shopsFor(true);
  for (let n = 0; n < 35; n++) await shops.update(`shop-${n}.example`, () => recordOf(`shop-${n}.example`, Date.now() + n));
  expect(await shops.read('shop-34.example')).not.toBeNull();
  expect(await shops.read('shop-4.example')).toBeNull();
  expect([...fake.session.values.keys()].every((key) => key.startsWith('private:shop:'))).toBe(true);
  expect(fake.session.values.size).toBe(20);
  expect(await indexedDB.databases()).toEqual([]);
  expect(fake.local.values.size).toBe(0);
  expect(await (await shopsFor(false)).read('shop-34.example')).toBeNull();
});
