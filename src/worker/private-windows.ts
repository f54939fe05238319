/** When the last private window closes, what was remembered of private tabs goes. It was never on a disk; it shall not outlive them in memory either. */
import * as z from 'zod/mini';
import { browser } from '../platform/browser';
import { storageItem } from '../platform/storage';
import { senders } from './sender';
import { PRIVATE } from './shops';
import { tabs } from './tabs';

/** Numbers of the private windows seen last. The browser may end a private worker before it hears of its last window's end. */
const seen = storageItem({ area: 'session', key: `${PRIVATE}windows`, schema: z.array(z.int()), fallback: [] });

/**
 * To be called whenever a window opens or closes and when the worker starts. A worker that cannot see private windows (Chromium's normal
 * one, beside the private one) leaves them alone.
 */
export async function tidyPrivateWindows(): Promise<void> {
  const isSplit = browser.runtime.getManifest().incognito === 'split';
  if (isSplit && browser.extension.inIncognitoContext !== true) return;
  const windows = await browser.windows.getAll();
  const open = windows.flatMap(({ id, incognito }) => (incognito && id !== undefined ? [id] : []));
  const before = await seen.get();
  if (before.some((id) => open.includes(id))) {
    await seen.set(open);
    return;
  }
  const session = await browser.storage.session.get(null);
  const keys = [
    ...Object.keys(session).filter((key) => key.startsWith(PRIVATE)),
    ...tabs.privateKeys(session),
    ...senders.privateKeys(session),
  ];
  if (keys.length > 0) await browser.storage.session.remove(keys);
  if (open.length > 0) await seen.set(open);
}
