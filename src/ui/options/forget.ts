import { api } from '../../platform/api';

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The database did not answer.'));
    };
  });

async function emptyDatabase(name: string): Promise<void> {
  const database = await done(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  if (stores.length > 0) {
    const transaction = database.transaction(stores, 'readwrite');
    await Promise.all(stores.map((store) => done(transaction.objectStore(store).clear())));
  }
  database.close();
}

/**
 * Empties everything that the extension stores: the shops' records, the list of trusted shops, settings, and what is remembered of
 * open tabs. The databases are emptied and not deleted, because the worker may have them open.
 * @throws when a store could not be emptied
 */
export async function forgetEverything(): Promise<void> {
  const databases = await indexedDB.databases();
  for (const { name } of databases) if (name !== undefined) await emptyDatabase(name);
  await api.storage.local.clear();
  await api.storage.session.clear();
}
