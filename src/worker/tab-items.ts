/** What session storage holds of single tabs: it outlives the worker, not the browser. */
import * as z from 'zod/mini';
import { storageItem, type StorageItem } from '../platform/storage';

export interface TabItems<Value> {
  of(tabId: number): StorageItem<Value | null>;
  /** Keys of session storage that hold values of private tabs. */
  privateKeys(session: Readonly<Record<string, unknown>>): string[];
}

/** @param prefix of the storage keys, before the tab's number */
export function tabItems<Value extends { readonly incognito: boolean }>(prefix: string, schema: z.ZodMiniType<Value>): TabItems<Value> {
  return {
    of: (tabId) => storageItem({ area: 'session', key: `${prefix}${tabId}`, schema: z.nullable(schema), fallback: null }),
    // What cannot be understood might be of a private tab.
    privateKeys: (session) =>
      Object.entries(session)
        .filter(([key, value]) => key.startsWith(prefix) && schema.safeParse(value).data?.incognito !== false)
        .map(([key]) => key),
  };
}
