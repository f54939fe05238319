/** Starting our scripts in a page. Injected again, the scan starts over and the gate goes on. */
import * as z from 'zod/mini';
import { registrableDomain } from '../facts/domain';
import { browser } from '../platform/browser';
import { attempt, unattended } from '../platform/log';
import { pageAddress, webAddress } from './address';
import { askPage, atIdle } from './ask-page';
import { changeTab, patchTab, readTab, viewOf, type TabRecord } from './tabs';

/** Longer than any scan takes; after that, the message or the worker that waited for it got lost. Milliseconds. */
const SCAN_PATIENCE_MS = 5000;
const MOST_TRIES = 3;
/** By then a turn has come back, see limit.ts. Milliseconds. */
const REFUSED_MS = 2500;
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
    // The gate has seen enough of the page to be read, whether it is all there or not.
    await browser.scripting.executeScript({ target: { tabId }, files: ['content/scan.js'], injectImmediately: true });
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

/** The gate let the page of this view pass, but its message, or what came of it, was lost. Does nothing where it came in the meantime. */
export async function startLostScan(tabId: number, view: TabRecord): Promise<boolean> {
  const tab = await changeTab(tabId, (old) => (old?.url === view.url ? old : view));
  return tab?.state !== 'passed-by' || startScan(tabId);
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

/** Reads the page that the tab shows now from the start, whatever came of it before. Nothing where it shows none of a site. */
export async function scanAgain(tabId: number, change: Partial<Pick<TabRecord, 'anyway'>> = {}): Promise<void> {
  const tab = await attempt('looking at the tab', () => browser.tabs.get(tabId));
  const url = webAddress(tab?.url);
  const domain = url === null ? null : registrableDomain(url);
  if (tab === undefined || url === null || domain === null) return;
  const page = { incognito: tab.incognito, url: pageAddress(url), domain };
  await changeTab(tabId, (old) => ({ ...viewOf(old, page), state: 'passed-by', ...change }));
  await startScan(tabId);
}

/** Tabs whose page was refused a turn. */
const refused = new Set<number>();

/** A message of the tab's page was refused: it is read without being asked, once the tab has a turn again. */
export function scanLater(tabId: number): void {
  if (refused.has(tabId)) return;
  refused.add(tabId);
  setTimeout(() => {
    refused.delete(tabId);
    unattended('reading a page that was refused', scanAgain(tabId));
  }, REFUSED_MS);
}

/** Gates that wait for their document, by tab. */
const brought = new Map<number, Promise<void>>();

/** Brings the gate to a tab whose document it did not look at by itself; one at a time, as soon as the document is there. */
export async function awaitGate(tabId: number): Promise<void> {
  const waiting = brought.get(tabId) ?? gateIn(tabId, 'idle').then((gate) => (gate === null ? bringGate(tabId, 'once') : undefined));
  brought.set(tabId, waiting);
  try {
    await waiting;
  } finally {
    brought.delete(tabId);
  }
}

/** Has the gate look at the document, `once` or `idle` as in `gateIn`. */
export async function bringGate(tabId: number, at: 'once' | 'idle'): Promise<void> {
  const injection = { target: { tabId }, files: ['content/gate.js'] };
  await (at === 'idle' ? atIdle(injection) : browser.scripting.executeScript({ ...injection, injectImmediately: true }));
}

const gateSchema = z.object({ url: z.string(), ended: z.boolean(), passed: z.boolean() });
type Gate = z.infer<typeof gateSchema>;

/**
 * Where the gate stands in the tab's page; null when there is none in it.
 * @param at `once`: as the document is; `idle`: when it is loaded and the gate has begun to look, or some seconds later
 * @throws where the page cannot be scripted
 */
export async function gateIn(tabId: number, at: 'once' | 'idle'): Promise<Gate | null> {
  const gate = await askPage(
    tabId,
    // Own property only: an element of the page with that name shows through the global object too.
    () => (Object.hasOwn(globalThis, 'caveatGate') ? (globalThis as { caveatGate?: unknown }).caveatGate : null),
    at,
    () => {
      if (Object.hasOwn(globalThis, 'caveatGate')) return (globalThis as { caveatGate?: unknown }).caveatGate;
      // The gate that is brought next is told so.
      Object.assign(globalThis, { caveatEarly: true });
      return null;
    },
  );
  return gateSchema.safeParse(gate).data ?? null;
}
