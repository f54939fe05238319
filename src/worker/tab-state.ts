/** How the page in a tab stands, for the popup: at once, from what is remembered; what got lost on the way is started again. */
import { registrableDomain } from '../facts/domain';
import type { TabState } from '../model/messages';
import { browser } from '../platform/browser';
import { attempt, unattended } from '../platform/log';
import { pageAddress, webAddress } from './address';
import { hasWebAccess } from './badge';
import { isBeingRead, resumeReading } from './policy-reader';
import { awaitGate, gateIn, resumeScan, startLostScan } from './scan';
import { assessRecord } from './shop-record';
import { shopsFor } from './shops';
import { readTab, viewOf, type TabRecord } from './tabs';
import { isTrusted } from './trust';

/** Pages of shops for extensions, which no extension may read. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'chrome.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

export async function tabState(tabId: number): Promise<TabState> {
  const tab = await attempt('looking at the tab', () => browser.tabs.get(tabId));
  if (tab === undefined) return plain('error', { error: 'ui_error_tab_gone' });
  const remembered = await readTab(tabId);
  const address = webAddress(tab.url);
  if (address === null) {
    if (remembered !== null && remembered.standsBefore !== null) return shopState(remembered, remembered.standsBefore, false);
    return plain(tab.url !== undefined || (await hasWebAccess()) ? 'browser-page' : 'no-access');
  }
  const { hostname, protocol } = new URL(address);
  if (CLOSED_HOSTS.includes(hostname)) return plain('browser-page');
  if (!(await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }))) return plain('no-access');
  const domain = registrableDomain(address);
  if (domain === null) return plain('not-shop');
  return pageState(tabId, viewOf(remembered, { incognito: tab.incognito, url: pageAddress(address), domain }));
}

async function pageState(tabId: number, view: TabRecord): Promise<TabState> {
  if (view.state === 'assessed') {
    resumeReading({ ...view, tabId });
    const state = await shopState(view, view.url, false);
    if (state.assessment !== undefined) return state;
  }
  if (view.state === 'not-shop') return about(view, { state: 'not-shop' });
  const reading = await beingRead(tabId, view);
  const known = await shopState(view, view.url, true);
  if (known.state === 'assessed') return reading === 'yes' ? { ...known, state: 'scanning' } : known;
  if (reading === 'yes') return about(view, { state: 'scanning' });
  if (reading === 'no') return about(view, { state: 'not-shop' });
  return about(view, { state: 'error', error: reading === 'too-slow' ? 'ui_error_slow' : 'ui_error_unreadable' });
}

/** Is something on its way that will tell? `refused` where the page cannot be read. */
async function beingRead(tabId: number, view: TabRecord): Promise<'yes' | 'no' | 'too-slow' | 'refused'> {
  if (view.state === 'scanning') return (await resumeScan(tabId)) ? 'yes' : 'too-slow';
  if (view.state === 'error') return 'refused';
  const gate = await attempt('looking for the gate', () => gateIn(tabId, 'once'));
  if (gate === undefined) return 'refused';
  if (gate === null) {
    // Not awaited: the document may take some time to get so far.
    unattended('bringing the gate', awaitGate(tabId));
    return 'yes';
  }
  if (!gate.ended) return 'yes';
  if (!gate.passed) return 'no';
  return (await startLostScan(tabId, view)) ? 'yes' : 'refused';
}

/** The state from the shop's record; without assessment where there is no record. */
async function shopState(view: TabRecord, page: string, cached: boolean): Promise<TabState> {
  const record = await (await shopsFor(view.incognito)).read(view.domain);
  if (record === null) return about(view, { state: 'not-shop', cached });
  const assessment = assessRecord(record, { page, anyway: view.anyway });
  return about(view, { state: assessment.level === null ? 'not-shop' : 'assessed', cached, assessment });
}

async function about(view: TabRecord, state: Pick<TabState, 'state'> & Partial<TabState>): Promise<TabState> {
  return {
    cached: false,
    domain: view.domain,
    url: view.url,
    trusted: await isTrusted(view.domain, view.incognito),
    ...(isBeingRead(view) && { reading: true }),
    ...(view.workMs !== undefined && { workMs: view.workMs }),
    ...state,
  };
}

function plain(state: TabState['state'], rest: Partial<TabState> = {}): TabState {
  return { state, trusted: false, cached: false, ...rest };
}
