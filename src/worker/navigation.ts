/** What happens to a tab: it shows another page, is replaced, or is closed. */
import { registrableDomain } from '../facts/domain';
import { browser, type Tabs } from '../platform/browser';
import { attempt, unattended } from '../platform/log';
import { isOwnPage } from '../platform/own-page';
import { pageAddress, webAddress } from './address';
import { showLevel } from './badge';
import { forgetWay, hasWay, noteVisit } from './came-from';
import { forgetFrames } from './frames';
import { warnFromMemory } from './known-shop';
import { forgetWork } from './limit';
import { stopReading } from './policy-reader';
import { awaitGate, bringGate, forgetScan, gateIn, startLostScan } from './scan';
import { followWay, forgetSender, type Sender } from './sender';
import { arriveFrom } from './sender-warning';
import { forgetLate } from './still-shows';
import { changeTab, newView, readTab, viewOf, type TabRecord } from './tabs';
import { standBefore } from './warn';

/** The warning page comes within the first of these looks, unless the machine is very busy. Milliseconds. */
const LOOK_MS = 250;
const MOST_LOOKS = 16;
/** A document takes the place of the one before by then. Milliseconds. */
const DOCUMENT_PATIENCE_MS = 2000;
/** A gate that passed has sent its message by then. Milliseconds. */
const MESSAGE_PATIENCE_MS = 300;

/** `changed` as the browser's event tells; on pages that are no shop this only forgets, and lets the gate look after client-side navigation. */
export async function tabChanged(tabId: number, changed: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab): Promise<void> {
  // Our warning page belongs to the shop that it stands before, and so does the icon, which the browser took away with the page before.
  if (isOwnPage(tab.url)) {
    stopReading(tabId, null);
    const stands = changed.status === 'complete' ? await readTab(tabId) : null;
    if (stands !== null && stands.standsBefore !== null && stands.level !== null) await showLevel(tabId, stands.level, stands.domain);
    return;
  }
  const address = webAddress(tab.url);
  const isNew = changed.url !== undefined;
  if (isNew || changed.status === 'loading') {
    const sender = await addressChanged(tabId, address, { isNew, opener: tab.openerTabId });
    if (isNew && address !== null) await actOnAddress(tabId, tab.incognito, address, sender);
  }
  if (isNew || changed.status === 'complete') {
    const remembered = await readTab(tabId);
    // Another document of the same shop: the browser took the icon away with the one before.
    if (remembered !== null && remembered.level !== null) await showLevel(tabId, remembered.level, remembered.domain);
  }
  if (address === null) return;
  if (isNew) await lookAtNewAddress(tabId, tab.incognito, address);
  // Loaded once more, the page might keep the gate away this time.
  else if (changed.status === 'loading') await attempt('awaiting the gate', () => awaitGate(tabId));
}

/**
 * The gate looks by itself when a document loads. What escapes it: client-side navigation; a document that was loaded before the tab
 * showed it (prerendered, or kept by the browser), whose message came from no tab's page; and one that the browser never takes for loaded.
 */
async function lookAtNewAddress(tabId: number, incognito: boolean, address: string): Promise<void> {
  const gate = await attempt('looking for the gate', () => gateIn(tabId, 'idle'));
  if (gate === undefined) {
    // Firefox tells of an address while the document before is still there, which may be none that can be asked.
    await new Promise((resume) => setTimeout(resume, DOCUMENT_PATIENCE_MS));
    await attempt('awaiting the gate', () => awaitGate(tabId));
    return;
  }
  if (gate?.url !== address) {
    // Another address may be that of the document before. Without any gate the document is not loaded, or was before there was one.
    await attempt('bringing the gate', () => bringGate(tabId, gate === null ? 'once' : 'idle'));
    return;
  }
  const domain = registrableDomain(address);
  if (!gate.passed || domain === null) return;
  await new Promise((resume) => setTimeout(resume, MESSAGE_PATIENCE_MS));
  const url = pageAddress(address);
  const tab = await attempt('looking at the tab', () => browser.tabs.get(tabId));
  if (tab?.url === address) await startLostScan(tabId, viewOf(await readTab(tabId), { incognito, url, domain }));
}

/** What is known before the page is read: that it is the checkout of a known bad shop, or that such a shop has led here. */
async function actOnAddress(tabId: number, incognito: boolean, address: string, sender: Sender | null): Promise<void> {
  const domain = registrableDomain(address);
  if (domain === null) return;
  if (sender !== null) unattended('looking at the way', arriveFrom(tabId, sender, address));
  await warnFromMemory(tabId, { incognito, url: pageAddress(address), domain });
}

/**
 * The tab loads a page, or shows one: what was remembered of the page before gives way.
 * @param opener number of the tab that opened this one
 * @returns the doubtful shop that sent the tab here
 */
async function addressChanged(
  tabId: number,
  address: string | null,
  { isNew, opener }: { isNew: boolean; opener: number | undefined },
): Promise<Sender | null> {
  const domain = address === null ? null : registrableDomain(address);
  stopReading(tabId, domain);
  const before = await readTab(tabId);
  // Firefox may show nothing for a moment between the checkout and the warning page.
  if (address === null && !isNew && before !== null && before.standsBefore !== null && (await isOvertaken(tabId, before))) return null;
  const isFirst = before === null && !hasWay(tabId);
  if (before !== null) noteVisit(tabId, before.url, before.domain);
  let sender: Sender | null = null;
  if (domain === null) await forgetSender(tabId);
  else if (isNew) sender = await followWay(tabId, domain, isFirst && opener !== undefined ? await readTab(opener) : before);
  if (address !== null && domain !== null) noteVisit(tabId, address, domain);
  if (before !== null) await leaveView(tabId, before, { isNew, address, domain });
  return sender;
}

/** Has the warning page come a moment later, or something else that is remembered by now? */
async function isOvertaken(tabId: number, { standsBefore }: TabRecord): Promise<boolean> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    await new Promise((resume) => setTimeout(resume, LOOK_MS));
    const tab = await attempt('looking at the tab', () => browser.tabs.get(tabId));
    if (tab === undefined) return false;
    if (isOwnPage(tab.url) || (await readTab(tabId))?.standsBefore !== standsBefore) return true;
  }
  return false;
}

async function leaveView(
  tabId: number,
  before: TabRecord,
  { isNew, address, domain }: { isNew: boolean; address: string | null; domain: string | null },
): Promise<void> {
  if (address === null || domain !== before.domain) {
    await changeTab(tabId, () => null);
    return;
  }
  const page = pageAddress(address);
  const { warning, standsBefore, continued } = before;
  // Firefox tells of the way to the warning page while the tab still has the checkout's address.
  if (!isNew && standsBefore === page) return;
  if (isNew && warning !== null && standsBefore === page && !continued) {
    // Back past the warning without having chosen to continue. The page itself may come from the browser's memory, where no gate looks again.
    await standBefore(tabId, warning);
    return;
  }
  await changeTab(tabId, (old) => (old === null || (old.url === page && old.standsBefore === null) ? old : newView(old, page, Date.now())));
}

export async function tabClosed(tabId: number): Promise<void> {
  stopReading(tabId, null);
  forgetWay(tabId);
  forgetWork(tabId);
  forgetScan(tabId);
  forgetFrames(tabId);
  forgetLate(tabId);
  await forgetSender(tabId);
  await changeTab(tabId, () => null);
}
