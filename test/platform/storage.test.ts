import * as z from 'zod/mini';
import { beforeEach, expect, it } from 'vitest';
import type { StorageItem } from '../../src/platform/storage';
import { FakeBrowser } from './fake-browser';

const schema = z.object({ count: z.int() });
let fake: FakeBrowser;
let counter: () => StorageItem<z.infer<typeof schema>>;

beforeEach(async () => {
  fake = new FakeBrowser();
  fake.boot();
  const { storageItem } = await import('../../src/platform/storage');
  counter = () => storageItem({ area: 'local', key: 'counter', schema, fallback: { count: 0 } });
});

it('loses none of many writes at once, also when two items share a key', async () => {
  const [one, other] = [counter(), counter()];
  await Promise.all(Array.from({ length: 500 }, (_, n) => (n % 2 ? one : other).update(({ count }) => ({ count: count + 1 }))));
  expect(await one.get()).toEqual({ count: 500 });
});

it('gives the fallback where nothing is stored, and stores nothing by that', async () => {
  expect(await counter().get()).toEqual({ count: 0 });
  expect(fake.local.values.size).toBe(0);
});

it.each([[{ count: 'many' }], ['text'], [null], [{ other: 1 }]])('sets %j aside and goes on with the fallback', async (stored) => {
  fake.local.values.set('counter', stored);
  expect(await counter().update(({ count }) => ({ count: count + 1 }))).toEqual({ count: 1 });
  expect(fake.local.values.get('counter.aside')).toEqual(stored);
});

it('removes on undefined, and by itself', async () => {
  await counter().set({ count: 7 });
  await counter().update(() => undefined);
  expect(fake.local.values.has('counter')).toBe(false);
  await counter().set({ count: 7 });
  await counter().remove();
  expect(fake.local.values.has('counter')).toBe(false);
});

it('goes on after a write that failed', async () => {
  fake.local.failing = true;
  await expect(counter().set({ count: 1 })).rejects.toThrow('quota');
  fake.local.failing = false;
  await counter().update(({ count }) => ({ count: count + 5 }));
  expect(await counter().get()).toEqual({ count: 5 });
});
