/** Asking the document in a tab: one value of its isolated world, as hostile as the page itself. */
import { browser, type Scripting } from '../platform/browser';

/** A page can keep its idle moment away for ever: it stops its own loading, or waits for a script that never comes. Milliseconds. */
const IDLE_PATIENCE_MS = 3000;

/**
 * @param func runs in the page: it must not use anything from outside of itself
 * @param at `once`: in the document as it is; `idle`: when it is loaded, or some seconds later
 * @throws where the page cannot be scripted
 */
export async function askPage(tabId: number, func: () => unknown, at: 'once' | 'idle' = 'once'): Promise<unknown> {
  const injection = { target: { tabId }, func };
  const results = await (at === 'idle' ? atIdle(injection) : browser.scripting.executeScript({ ...injection, injectImmediately: true }));
  return results[0]?.result;
}

/**
 * Runs what may run twice when the documents are loaded, or as they are once that takes too long.
 * @throws where the page cannot be scripted
 */
export async function atIdle(injection: Scripting.ScriptInjection): Promise<Scripting.InjectionResult[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const asItIs = new Promise<Scripting.InjectionResult[]>((resolve, reject) => {
    timer = setTimeout(() => {
      browser.scripting.executeScript({ ...injection, injectImmediately: true }).then(resolve, reject);
    }, IDLE_PATIENCE_MS);
  });
  try {
    return await Promise.race([browser.scripting.executeScript(injection), asItIs]);
  } finally {
    clearTimeout(timer);
  }
}
