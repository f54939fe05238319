/**
 * The checkout warning: at `danger` our own page stands before the checkout, at `caution` a bar in it, and one quiet line where little is known.
 * What a page does decides nothing here but whether the bar was left alone.
 */
import { warningFor } from '../assess/warning';
import type { Assessment, Warning } from '../model/assessment';
import type { PageMessage } from '../model/messages';
import { browser } from '../platform/browser';
import { attempt, unattended } from '../platform/log';
import { isOwnPage } from '../platform/own-page';
import { askPage } from './ask-page';
import { forgetSender, readSender } from './sender';
import { settings } from './settings';
import { changeTab, patchTab, readTab, type TabRecord } from './tabs';
import { isTrusted } from './trust';

/** Our own page takes a fraction of it. Milliseconds. */
const ARRIVAL_MS = 2000;

/** Warns of the page shown in the tab, where there is something to warn of and the shopper has not decided yet. */
export async function warn(tabId: number, assessment: Assessment): Promise<void> {
  const warning = warningFor(assessment);
  if (warning !== null && warning.kind !== 'line') await warnWith(tabId, warning, assessment.domain);
}

/** The same once all is read that will be: a shop of which little is known might still turn out to be a good one. */
export async function warnAtLast(tabId: number, assessment: Assessment): Promise<void> {
  const warning = warningFor(assessment);
  if (warning === null || (warning.kind === 'line' && !(await settings.get()).quietLine)) return;
  await warnWith(tabId, warning, assessment.domain);
}

/** @param shop the domain that is warned of: the tab's own, or the one that sent it there */
export async function warnWith(tabId: number, warning: Warning, shop: string): Promise<void> {
  const tab = await readTab(tabId);
  if (tab === null || tab.continued || (await isTrusted(shop, tab.incognito))) return;
  if (warning.kind === 'page') {
    await standBefore(tabId, warning);
  } else if (tab.barShown === 0 || (tab.warning?.kind === 'line' && warning.kind === 'bar' && !tab.barHidden)) {
    await showBar(tabId, warning);
  }
}

/** The page did away with the bar. It gets it once more, and then the warning that it cannot reach. */
export async function barAttacked(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (
    tab === null ||
    tab.warning === null ||
    tab.warning.kind === 'line' ||
    tab.barShown === 0 ||
    tab.barHidden ||
    tab.continued ||
    tab.standsBefore !== null
  )
    return;
  await (tab.barShown === 1 ? showBar(tabId, tab.warning) : standBefore(tabId, tab.warning));
}

/** Is the guard in the document that the tab shows? One that was left while it loaded took its bar with it. */
export async function hasGuard(tabId: number): Promise<boolean> {
  const guard = await attempt('looking for the guard', () =>
    askPage(tabId, () => (globalThis as { caveatGuard?: unknown }).caveatGuard === true),
  );
  return guard === true;
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
  setTimeout(() => {
    unattended('looking after the warning page', showInsteadOfPage(tabId, tab));
  }, ARRIVAL_MS);
}

/** In Firefox a page can stop every way out of itself. The bar at least it has to show then. */
async function showInsteadOfPage(tabId: number, { url, standsBefore }: TabRecord): Promise<void> {
  const shown = await attempt('looking at the tab', () => browser.tabs.get(tabId));
  const isStillThere = shown?.url !== undefined && !isOwnPage(shown.url);
  const tab = await readTab(tabId);
  if (!isStillThere || tab === null || tab.warning === null || tab.url !== url || tab.standsBefore !== standsBefore) return;
  await showBar(tabId, { ...tab.warning, kind: 'bar' });
}

/** Back to where the shopper came from, or to a blank page. */
export async function leave(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  // From a payment page the way leads past the shop that sent the shopper there.
  const from = tab?.warning?.on === undefined ? tab?.cameFrom : (await readSender(tabId))?.cameFrom;
  await changeTab(tabId, () => null);
  await forgetSender(tabId);
  await attempt('leaving', () => browser.tabs.update(tabId, { url: from ?? 'about:blank' }));
}

/** Back to the checkout; no warning follows until the tab leaves the shop. Only an extension page may ask for this. */
export async function continueAnyway(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (tab === null || tab.standsBefore === null) return;
  const checkout = tab.standsBefore;
  await patchTab(tabId, { continued: true, standsBefore: null });
  // A page that was left while it was loading is no place to go back to, and nothing was typed there.
  const went =
    tab.early !== true &&
    (await attempt('going back', async () => {
      await browser.tabs.goBack(tabId);
      return true;
    }));
  if (went !== true) await attempt('going to the checkout', () => browser.tabs.update(tabId, { url: checkout }));
}

/** Opens the report of the tab's shop beside it, in the same window: a private shop stays private. */
export async function openReport(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  // The payment page of another host says nothing of the shop that is warned of.
  if (tab !== null) await openReportOf(tabId, tab.warning?.domain ?? tab.domain);
}

export async function openReportOf(tabId: number, domain: string): Promise<void> {
  await attempt('opening the report', async () => {
    const { windowId, index } = await browser.tabs.get(tabId);
    const url = browser.runtime.getURL(`report.html#domain=${encodeURIComponent(domain)}&tab=${tabId}`);
    await browser.tabs.create({ url, index: index + 1, ...(windowId !== undefined && { windowId }) });
  });
}

async function showBar(tabId: number, warning: Warning): Promise<void> {
  await changeTab(tabId, (old) => {
    if (old === null) return null;
    // What the warning page has to say stays with it, should it come after all.
    return { ...old, warning: old.standsBefore === null ? warning : old.warning, barShown: old.barShown + 1 };
  });
  await showInPage(tabId, warning);
}

/** Has the guard show the warning in the tab's page, also in one that is still loading: what is known beforehand is said beforehand. */
export async function showInPage(tabId: number, warning: Warning): Promise<void> {
  await attempt('showing the warning', async () => {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content/guard.js'], injectImmediately: true });
    await tell(tabId, { to: 'guard', show: warning });
  });
}

function tell(tabId: number, message: PageMessage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
