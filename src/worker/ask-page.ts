/** Asking the document in a tab: one value of its isolated world, as hostile as the page itself. */
import { browser, type Scripting } from '../platform/browser';

/** A page can keep its idle moment away for ever: it stops its own loading, or waits for a script that never comes. Milliseconds. */
const IDLE_PATIENCE_MS = 3000;

/**
 * @param func runs in the page: it must not use anything from outside of itself
 * @param at `once`: in the document as it is; `idle`: when it is loaded, or some seconds later
 * @param late runs instead where it was not loaded by then
 * @throws where the page cannot be scripted
 */
export async function askPage(tabId: number, func: () => unknown, at: 'once' | 'idle' = 'once', late = func): Promise<unknown> {
  const target = { tabId };
  const results = await (at === 'idle'
    ? atIdle({ target, func }, { target, func: late })
    : browser.scripting.executeScript({ target, func, injectImmediately: true }));
  return results[0]?.result;
}

/**
 * Runs what may run twice when the documents are loaded, or `late` in them as they are once that takes too long.
 * @throws where the page cannot be scripted
 */
export async function atIdle(injection: Scripting.ScriptInjection, late = injection): Promise<Scripting.InjectionResult[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const asItIs = new Promise<Scripting.InjectionResult[]>((resolve, reject) => {
    timer = setTimeout(() => {
      browser.scripting.executeScript({ ...late, injectImmediately: true }).then(resolve, reject);
    }, IDLE_PATIENCE_MS);
  });
  try {
    return await Promise.race([browser.scripting.executeScript(injection), asItIs]);
  } finally {
    clearTimeout(timer);
  }
}
