/**
 * Typed items of the browser's key-value storage. Only the worker writes (pages ask it by message): the queue that keeps writes from
 * getting lost lives in one context.
 */
import type * as z from 'zod/mini';
import { browser } from './browser';
import { attempt } from './log';
import { inTurn } from './queue';

export interface StorageItem<Value> {
  /** The stored value; the fallback where there is none, or none that can be understood (that one is kept under `<key>.aside`). */
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  /** Read, change, write, in one turn. `undefined` removes the item. Answers what is stored now. */
  update(change: (old: Value) => Value | undefined): Promise<Value>;
  remove(): Promise<void>;
}

interface ItemOptions<Schema extends z.ZodMiniType> {
  /** `session` is memory that outlives the worker but not the browser; `local` is the disk. */
  readonly area: 'local' | 'session';
  readonly key: string;
  readonly schema: Schema;
  readonly fallback: z.infer<Schema>;
}

export function storageItem<Schema extends z.ZodMiniType>(options: ItemOptions<Schema>): StorageItem<z.infer<Schema>> {
  type Value = z.infer<Schema>;
  const { area, key, schema, fallback } = options;
  const turn = <Result>(work: () => Promise<Result>): Promise<Result> => inTurn(`${area}:${key}`, work);

  async function read(): Promise<Value> {
    const raw = (await browser.storage[area].get(key))[key];
    if (raw === undefined) return fallback;
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    await attempt(`setting aside ${key}`, async () => {
      await browser.storage[area].set({ [`${key}.aside`]: raw });
      await browser.storage[area].remove(key);
    });
    return fallback;
  }

  return {
    get: () => turn(read),
    set: (value) => turn(() => browser.storage[area].set({ [key]: value })),
    remove: () => turn(() => browser.storage[area].remove(key)),
    update: (change) =>
      turn(async () => {
        const value = change(await read());
        if (value === undefined) {
          await browser.storage[area].remove(key);
          return fallback;
        }
        await browser.storage[area].set({ [key]: value });
        return value;
      }),
  };
}
