/** What happens to a tab: it shows another page, is replaced, or is closed. */
import { registrableDomain } from '../facts/domain';
import { browser, type Tabs } from '../platform/browser';
import { pageAddress, webAddress } from './address';
import { showLevel } from './badge';
import { forgetWay, noteVisit } from './came-from';
import { forgetWork } from './limit';
import { bringGate, forgetScan } from './scan';
import { changeTab, newView, readTab } from './tabs';
import { standBefore } from './warn';

/** `changed` as the browser's event tells; on pages that are no shop this only forgets, and lets the gate look after client-side navigation. */
export async function tabChanged(tabId: number, changed: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab): Promise<void> {
  // Our warning page belongs to the shop that it stands before, and so does the icon, which the browser took away with the page before.
  if (tab.url?.startsWith(browser.runtime.getURL('')) === true) {
    const stands = changed.status === 'complete' ? await readTab(tabId) : null;
    if (stands !== null && stands.standsBefore !== null && stands.level !== null) await showLevel(tabId, stands.level, stands.domain);
    return;
  }
  const address = webAddress(tab.url);
  if (changed.url !== undefined || changed.status === 'loading') await addressChanged(tabId, changed.url !== undefined, address);
  if (changed.url === undefined && changed.status !== 'complete') return;
  const remembered = await readTab(tabId);
  // Another document of the same shop: the browser took the icon away with the one before.
  if (remembered !== null && remembered.level !== null) await showLevel(tabId, remembered.level, remembered.domain);
  if (changed.url !== undefined && address !== null) await bringGate(tabId);
}

async function addressChanged(tabId: number, isNew: boolean, address: string | null): Promise<void> {
  const domain = address === null ? null : registrableDomain(address);
  const before = await readTab(tabId);
  if (before !== null) noteVisit(tabId, before.url, before.domain);
  if (address !== null && domain !== null) noteVisit(tabId, address, domain);
  if (before === null) return;
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
  forgetWay(tabId);
  forgetWork(tabId);
  forgetScan(tabId);
  await changeTab(tabId, () => null);
}
