/** Each row is judged by its own pages: what the extension kept of a shop from an earlier row is taken out of its store. */
import type { ExtensionPage } from '../harness/extension';

/** Deletes the records of the domains from every store of the extension's database. */
export async function forget(mouth: ExtensionPage, domains: ReadonlySet<string>): Promise<void> {
  await mouth.evaluate(
    async (keys) => {
      const database = await new Promise<IDBDatabase | null>((done, fail) => {
        const request = indexedDB.open('caveat');
        // Nothing was stored yet: making an empty database here would stand in the extension's way.
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onsuccess = () => {
          done(request.result);
        };
        request.onerror = () => {
          if (request.error?.name === 'AbortError') done(null);
          else fail(request.error ?? new Error('The database did not open.'));
        };
      });
      if (database === null) return;
      const stores = [...database.objectStoreNames];
      if (stores.length > 0) {
        const change = database.transaction(stores, 'readwrite');
        for (const store of stores) for (const key of keys) change.objectStore(store).delete(key);
        await new Promise<void>((done, fail) => {
          change.oncomplete = () => {
            done();
          };
          change.onerror = () => {
            fail(change.error ?? new Error('The record was not deleted.'));
          };
        });
      }
      database.close();
    },
    [...domains],
  );
}
