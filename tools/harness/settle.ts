/** Waits until the extension has said its last word on a page. */
import { glimpse, type ExtensionPage, type Glimpse } from './extension';

export interface SettleOptions {
  /** At most so long, milliseconds. */
  readonly timeout?: number;
  /** The answer must have stood unchanged for so long, milliseconds: longer where a page's own scripts draw it late. */
  readonly quiet?: number;
}

const PAUSE_MS = 150;

function isFinal({ gate, state }: Glimpse): boolean {
  // What the shop's own policies say is part of the last word.
  if (state === null || state.state === 'scanning' || state.reading === true) return false;
  if (state.state === 'browser-page' || state.state === 'no-access' || state.state === 'error') return true;
  // Without a gate the tab shows the warning page, which stands for an assessed checkout.
  if (gate === null) return state.state === 'assessed' && !state.cached;
  if (!gate.ended) return false;
  return gate.passed ? !state.cached : true;
}

function signature({ gate, state }: Glimpse): string {
  return JSON.stringify([gate?.url, gate?.looks, gate?.passed, state?.state, state?.cached, state?.assessment?.at]);
}

/**
 * Polls until gate and worker are done and nothing changes any more.
 * @returns the last glimpse; `settled` false when the time ran out before that
 */
export async function settle(
  mouth: ExtensionPage,
  tabId: number,
  { timeout = 20_000, quiet = 500 }: SettleOptions = {},
): Promise<Glimpse & { settled: boolean }> {
  const end = performance.now() + timeout;
  let last = await glimpse(mouth, tabId);
  let since = performance.now();
  while (performance.now() < end) {
    if (isFinal(last) && performance.now() - since >= quiet) return { ...last, settled: true };
    await new Promise((done) => setTimeout(done, PAUSE_MS));
    const next = await glimpse(mouth, tabId);
    if (signature(next) !== signature(last)) since = performance.now();
    last = next;
  }
  return { ...last, settled: false };
}
