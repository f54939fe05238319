/** Asking the document in a tab: one value of its isolated world, as hostile as the page itself. */
import { browser } from '../platform/browser';

/**
 * @param func runs in the page: it must not use anything from outside of itself
 * @param at `once`: in the document as it is; `idle`: when it is loaded
 * @throws where the page cannot be scripted
 */
export async function askPage(tabId: number, func: () => unknown, at: 'once' | 'idle' = 'once'): Promise<unknown> {
  const results = await browser.scripting.executeScript({ target: { tabId }, func, injectImmediately: at === 'once' });
  return results[0]?.result;
}
