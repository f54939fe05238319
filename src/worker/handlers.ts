/** One handler for each message of the protocol. The listener has checked sender and shape before. */
import * as z from 'zod/mini';
import { registrableDomain } from '../facts/domain';
import { browser } from '../platform/browser';
import type { Handlers, PageSender } from '../platform/listen';
import { attempt } from '../platform/log';
import { pageAddress } from './address';
import { cameFrom } from './came-from';
import { readFrame } from './frames';
import { mayWork } from './limit';
import { stopAllReading } from './policy-reader';
import { readSnapshot } from './read-snapshot';
import { scanAgain, scanLater, startScan } from './scan';
import { dialogPressed } from './sender-warning';
import { settings } from './settings';
import { assessRecord, judgeRecord } from './shop-record';
import { shopsFor } from './shops';
import { tabState } from './tab-state';
import { changeTab, firstView, newView, patchTab, readTab } from './tabs';
import { isTrusted, setTrusted } from './trust';
import { barAttacked, continueAnyway, hasGuard, leave, openReport, removeBar } from './warn';

const foundSchema = z.object({ found: z.boolean() });

export const handlers: Handlers = {
  'gate-passed': async ({ checkout }, sender) => {
    if (mayWork('gate', sender.tabId, Date.now())) await gatePassed(checkout, sender);
    else scanLater(sender.tabId);
    return {};
  },

  snapshot: async ({ snapshot, more }, sender) => {
    if (!mayWork('snapshot', sender.tabId, Date.now())) {
      scanLater(sender.tabId);
      return { lookAgain: false, checkout: false };
    }
    const turn = await readSnapshot(snapshot, sender, more === true);
    // A checkout may show its next step; the gate may have seen one that the page does not show yet.
    const lookAgain = turn === 'hardly' ? (await readTab(sender.tabId))?.checkout === true : turn !== null;
    return { lookAgain, checkout: turn === 'checkout' };
  },

  'frame-snapshot': async ({ snapshot }, sender) => {
    if (mayWork('frame', sender.tabId, Date.now())) await readFrame(snapshot, sender);
    return {};
  },

  'bar-pressed': async ({ press }, { tabId }) => {
    const tab = await readTab(tabId);
    // Only a bar that was shown can be pressed.
    if (tab === null || tab.barShown === 0 || tab.barHidden || !mayWork('bar', tabId, Date.now())) return {};
    if (press === 'leave') await leave(tabId);
    if (press === 'details') await openReport(tabId);
    if (press === 'hide') await patchTab(tabId, { barHidden: true });
    if (press === 'attacked') await barAttacked(tabId);
    return {};
  },

  'dialog-pressed': async ({ press }, { tabId, url }) => {
    if (mayWork('bar', tabId, Date.now())) await dialogPressed(tabId, url, press);
    return {};
  },

  'tab-state': ({ tabId }) => tabState(tabId),

  rescan: async ({ tabId, anyway }) => {
    await scanAgain(tabId, { anyway });
    return tabState(tabId);
  },

  trust: async ({ tabId, domain, trusted }, sender) => {
    if (registrableDomain(domain) !== domain) throw new Error('Only a shop can be trusted.');
    const tab = await attempt('looking at the tab', () => browser.tabs.get(tabId));
    await setTrusted(domain, trusted, tab?.incognito ?? sender.incognito);
    if (trusted) await removeBar(tabId);
    return tabState(tabId);
  },

  report: async ({ domain }, { incognito }) => {
    const record = await (await shopsFor(incognito)).read(domain);
    return {
      assessment: record === null ? null : assessRecord(record, { anyway: false }),
      trusted: await isTrusted(domain, incognito),
    };
  },

  export: async ({ domain }, { incognito }) => {
    const record = await (await shopsFor(incognito)).read(domain);
    return { judged: record === null ? null : judgeRecord(record, { anyway: false }) };
  },

  settings: async ({ change }) => {
    if (change === undefined) return settings.get();
    const now = await settings.update((old) => ({
      readPolicies: change.readPolicies ?? old.readPolicies,
      quietLine: change.quietLine ?? old.quietLine,
    }));
    if (!now.readPolicies) stopAllReading();
    return now;
  },

  'show-evidence': async ({ tabId, page, n, quote }) => {
    const tab = await attempt('looking at the tab', () => browser.tabs.get(tabId));
    if (tab?.url === undefined || pageAddress(tab.url) !== pageAddress(page)) return { found: false };
    const found = await findOnPage(tabId, { n, quote });
    if (found) await attempt('showing the tab', () => browser.tabs.update(tabId, { active: true }));
    return { found };
  },

  warning: async ({ tabId }) => {
    const tab = await readTab(tabId);
    return { warning: tab === null || tab.standsBefore === null ? null : tab.warning };
  },

  'warning-pressed': async ({ tabId, press }) => {
    if (press === 'leave') await leave(tabId);
    if (press === 'continue') await continueAnyway(tabId);
    if (press === 'details') await openReport(tabId);
    return {};
  },
};

/** The warning page has come by then. Milliseconds. */
const STANDING_MS = 3000;

/** A new view of a page that may be a shop's: what belonged to the view before is forgotten, and the scan is brought. */
async function gatePassed(checkout: boolean, { tabId, url, incognito }: PageSender): Promise<void> {
  const domain = registrableDomain(url);
  if (domain === null) return;
  const page = pageAddress(url);
  const now = Date.now();
  const tab = await changeTab(tabId, (old) => {
    // The page that our warning is about to take the place of; one that stays all the same is read again when it is loaded once more.
    if (old?.standsBefore === page && (old.early === true || now - old.since < STANDING_MS)) return old;
    if (old?.domain !== domain) return { ...firstView({ incognito, url: page, domain, cameFrom: null, now }), checkout };
    // A warning from memory stands in this very document.
    const kept = old.early && old.url === page ? { warning: old.warning, barShown: old.barShown, barHidden: old.barHidden } : {};
    return { ...newView(old, page, now), ...kept, checkout };
  });
  if (tab?.standsBefore === page) return;
  if (tab !== null && tab.barShown > 0 && !(await hasGuard(tabId))) await patchTab(tabId, { barShown: 0, barHidden: false });
  await startScan(tabId);
  if (tab?.cameFrom === null) await patchTab(tabId, { cameFrom: await cameFrom(tabId, domain) });
}

/** The search is brought first; where it is there already, that changes nothing. */
async function findOnPage(tabId: number, wanted: { n: number; quote: string }): Promise<boolean> {
  const answer = await attempt('finding the evidence', async () => {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content/find.js'] });
    return browser.tabs.sendMessage(tabId, { to: 'find', ...wanted }, { frameId: 0 });
  });
  return foundSchema.safeParse(answer).data?.found === true;
}
