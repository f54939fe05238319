/** Where a tab's shops are remembered: on disk, or for the session where the window is private or the disk is not to be had. */
import { noteError } from '../platform/log';
import type { ShopStore } from './shop-store';
import { openDiskShops } from './shops-disk';
import { openSessionShops } from './shops-session';

/** Keys with this prefix are of private windows, and go with the last of them. */
export const PRIVATE = 'private:';

const privateShops = openSessionShops(PRIVATE);
const sessionShops = openSessionShops('');
let disk: Promise<ShopStore> | undefined;

/** The store for a tab. `incognito` as the browser says of the tab: such a tab never reaches the disk. */
export function shopsFor(incognito: boolean): Promise<ShopStore> {
  if (incognito) return Promise.resolve(privateShops);
  disk ??= openDiskShops().then(guarded, (error: unknown) => {
    noteError('opening the database', error);
    return sessionShops;
  });
  return disk;
}

/** The disk may still fail at any time (full, gone, closed by the browser): then the session remembers instead. */
function guarded(store: ShopStore): ShopStore {
  const instead = (error: unknown): ShopStore => {
    noteError('using the database', error);
    disk = undefined;
    return sessionShops;
  };
  return {
    read: (domain) => store.read(domain).catch((error: unknown) => instead(error).read(domain)),
    update: (domain, change) => store.update(domain, change).catch((error: unknown) => instead(error).update(domain, change)),
  };
}
