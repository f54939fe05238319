/** Starting our scripts in a page. Both bear being injected twice. */
import { browser } from '../platform/browser';
import { attempt } from '../platform/log';
import { changeTab, patchTab, readTab, type TabRecord } from './tabs';

/** Longer than any scan takes; after that, the message or the worker that waited for it got lost. Milliseconds. */
export const SCAN_PATIENCE_MS = 5000;
const MOST_TRIES = 3;
/** Tabs whose scan this worker waits for: what an earlier one waited for is started anew at once, its snapshot may have died with it. */
const awaited = new Set<number>();

/** Injects the scan, which sends its snapshot by itself. Answers whether one is on its way; the tab's record says so too. */
export async function startScan(tabId: number): Promise<boolean> {
  let tries = 0;
  const tab = await changeTab(tabId, (old) => {
    if (old === null || isFresh(tabId, old)) return old;
    tries = old.tries + 1;
    return { ...old, state: 'scanning', since: Date.now(), tries };
  });
  if (tab === null || tries === 0) return tab !== null;
  awaited.add(tabId);
  const injected = await attempt('injecting the scan', async () => {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content/scan.js'] });
    if (tries > 1) await browser.tabs.sendMessage(tabId, { to: 'scan', look: 'asked' }, { frameId: 0 });
    return true;
  });
  if (injected === true) return true;
  await patchTab(tabId, { state: 'error', since: Date.now() });
  return false;
}

/** The tab is gone. */
export function forgetScan(tabId: number): void {
  awaited.delete(tabId);
}

function isFresh(tabId: number, tab: TabRecord): boolean {
  return awaited.has(tabId) && tab.state === 'scanning' && Date.now() - tab.since < SCAN_PATIENCE_MS;
}

/** Starts a scan again whose snapshot did not come. Answers whether the tab's page is still being read. */
export async function resumeScan(tabId: number): Promise<boolean> {
  const tab = await readTab(tabId);
  if (tab?.state !== 'scanning') return false;
  if (isFresh(tabId, tab)) return true;
  if (tab.tries < MOST_TRIES) return startScan(tabId);
  await patchTab(tabId, { state: 'error', since: Date.now() });
  return false;
}

/** The gate looks by itself when a document loads; after a client-side navigation, and in tabs older than the extension, it is brought. */
export async function bringGate(tabId: number): Promise<boolean> {
  const injected = await attempt('injecting the gate', async () => {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content/gate.js'] });
    return true;
  });
  return injected === true;
}

/** Where the gate stands in the tab's page; null when there is none in it.
 * @throws where the page cannot be scripted. */
export async function gateIn(tabId: number): Promise<{ ended: boolean; passed: boolean } | null> {
  const results = await browser.scripting.executeScript({
    target: { tabId },
    func: () => (globalThis as { caveatGate?: { ended: boolean; passed: boolean } }).caveatGate ?? null,
    injectImmediately: true,
  });
  const gate: unknown = results[0]?.result;
  if (typeof gate !== 'object' || gate === null || !('ended' in gate) || !('passed' in gate)) return null;
  return { ended: gate.ended === true, passed: gate.passed === true };
}
