/**
 * The checkout warning: at `danger` our own page stands before the checkout, at `caution` a bar in it. What a page does decides nothing
 * here but whether the bar was left alone.
 */
import { warningFor } from '../assess/warning';
import type { Assessment, Warning } from '../model/assessment';
import type { PageMessage } from '../model/messages';
import { browser } from '../platform/browser';
import { attempt } from '../platform/log';
import { changeTab, patchTab, readTab } from './tabs';
import { isTrusted } from './trust';

/** Warns of the page shown in the tab, where there is something to warn of and the shopper has not decided yet. */
export async function warn(tabId: number, assessment: Assessment): Promise<void> {
  const warning = warningFor(assessment);
  const tab = await readTab(tabId);
  if (warning === null || tab === null || tab.continued || (await isTrusted(tab.domain, tab.incognito))) return;
  if (warning.kind === 'page') {
    await standBefore(tabId, warning);
  } else if (tab.barShown === 0) {
    await showBar(tabId, warning);
  }
}

/** The page did away with the bar. It gets it once more, and then the warning that it cannot reach. */
export async function barAttacked(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (tab === null || tab.warning === null || tab.barShown === 0 || tab.barHidden || tab.continued || tab.standsBefore !== null) return;
  await (tab.barShown === 1 ? showBar(tabId, tab.warning) : standBefore(tabId, tab.warning));
}

export async function removeBar(tabId: number): Promise<void> {
  const tab = await patchTab(tabId, { barHidden: true });
  if (tab === null || tab.barShown === 0) return;
  await attempt('removing the bar', () => tell(tabId, { to: 'guard', remove: true }));
}

/** Puts the warning page before the page that the tab shows. */
export async function standBefore(tabId: number, warning: Warning): Promise<void> {
  const tab = await changeTab(tabId, (old) =>
    old === null ? null : { ...old, warning: { ...warning, kind: 'page' }, standsBefore: old.url },
  );
  if (tab === null) return;
  await attempt('showing the warning page', () => browser.tabs.update(tabId, { url: browser.runtime.getURL('warning.html') }));
}

/** Back to where the shopper came from, or to a blank page. */
export async function leave(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  await changeTab(tabId, () => null);
  await attempt('leaving', () => browser.tabs.update(tabId, { url: tab?.cameFrom ?? 'about:blank' }));
}

/** Back to the checkout; no warning follows until the tab leaves the shop. Only an extension page may ask for this. */
export async function continueAnyway(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (tab === null || tab.standsBefore === null) return;
  const checkout = tab.standsBefore;
  await patchTab(tabId, { continued: true, standsBefore: null });
  const went = await attempt('going back', async () => {
    await browser.tabs.goBack(tabId);
    return true;
  });
  if (went !== true) await attempt('going to the checkout', () => browser.tabs.update(tabId, { url: checkout }));
}

/** Opens the report of the tab's shop beside it, in the same window: a private shop stays private. */
export async function openReport(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (tab === null) return;
  await attempt('opening the report', async () => {
    const { windowId, index } = await browser.tabs.get(tabId);
    const url = browser.runtime.getURL(`report.html#domain=${encodeURIComponent(tab.domain)}&tab=${tabId}`);
    await browser.tabs.create({ url, index: index + 1, ...(windowId !== undefined && { windowId }) });
  });
}

async function showBar(tabId: number, warning: Warning): Promise<void> {
  await changeTab(tabId, (old) => (old === null ? null : { ...old, warning, barShown: old.barShown + 1 }));
  await attempt('showing the bar', async () => {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content/guard.js'] });
    await tell(tabId, { to: 'guard', show: warning });
  });
}

function tell(tabId: number, message: PageMessage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
