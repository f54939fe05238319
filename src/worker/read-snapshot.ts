/** A snapshot comes in: facts, record, assessment, icon, warning. */
import { registrableDomain } from '../facts/domain';
import { isCheckoutAddress } from '../facts/till';
import { readPage } from '../facts/read';
import type { Assessment } from '../model/assessment';
import type { PageFacts } from '../model/facts';
import type { ShopRecord } from '../model/record';
import type { PageSnapshot } from '../model/snapshot';
import type { PageSender } from '../platform/listen';
import { browser } from '../platform/browser';
import { attempt, unattended } from '../platform/log';
import { pageAddress } from './address';
import { showLevel } from './badge';
import { lookIntoFrames } from './frames';
import { isBeingRead, startReading } from './policy-reader';
import { renew } from './renew';
import { warnOfSender } from './sender-warning';
import { assessRecord, isShop, withPage } from './shop-record';
import { shopsFor } from './shops';
import { checkSnapshot } from './snapshot-border';
import { stillShows } from './still-shows';
import { changeTab, patchTab, readTab } from './tabs';
import { warn } from './warn';
import { languageWithWords } from './words';

/**
 * Judges the page and acts on it. The shop is told from the sender's address, which the browser vouches for, never from the message.
 * @param more the scan goes on with this page: what is known so far is shown and acted on, but the page is not read yet
 * @returns whether the page is a checkout or may yet turn into one; null where the tab shows another page by now (what was read is remembered all the same)
 * @throws Error where the sender is no site, or the snapshot is of another origin or too big
 */
export async function readSnapshot(
  snapshot: PageSnapshot,
  sender: PageSender,
  more = false,
): Promise<'checkout' | 'perhaps' | 'hardly' | null> {
  const started = performance.now();
  const domain = registrableDomain(sender.url);
  if (domain === null) throw new Error('A snapshot must be of a site.');
  checkSnapshot(snapshot, sender.url);
  const page = pageAddress(snapshot.url);
  const before = await readTab(sender.tabId);
  const anyway = before?.anyway === true && before.url === page;
  const { facts, assessment } = await remember({ ...snapshot, url: page }, { domain, incognito: sender.incognito, anyway });
  const workMs = Math.round(performance.now() - started);

  const shown = await attempt('looking at the tab', () => browser.tabs.get(sender.tabId));
  if (shown?.url === undefined || !stillShows(sender.tabId, shown.url, page, Date.now())) return null;
  const { level } = assessment;
  await patchTab(sender.tabId, { url: page, level, workMs });
  if (level !== null) {
    await showLevel(sender.tabId, level, domain);
    await warn(sender.tabId, assessment);
    startReading({ tabId: sender.tabId, domain, incognito: sender.incognito });
  }
  if (assessment.checkout && level !== 'danger') await warnOfSender(sender.tabId, page);
  // Last of all: a worker that dies on the way finds the page still unread, and does it again.
  const state = more ? 'scanning' : level === null ? 'not-shop' : 'assessed';
  await changeTab(sender.tabId, (old) => (old?.url === page ? { ...old, state, since: Date.now() } : old));
  const near = level !== null || mayBeShops(facts);
  if (near && !more) unattended('looking into frames', lookIntoFrames(sender.tabId, snapshot, facts));
  // Where there was nothing (more) to read, nobody says so any more.
  if (state === 'assessed' && assessment.checkout && !isBeingRead({ domain, incognito: sender.incognito }))
    await renew(sender.tabId, domain, sender.incognito, true);
  return assessment.checkout ? 'checkout' : near ? 'perhaps' : 'hardly';
}

/** Points that speak for a shop where one page alone does not show it: a till before its form is drawn. */
const NEARLY_SHOP = 3;

function mayBeShops({ url, shop }: PageFacts): boolean {
  return shop.points >= NEARLY_SHOP || shop.kind === 'cart' || isCheckoutAddress(url);
}

interface Circumstances {
  readonly domain: string;
  readonly incognito: boolean;
  readonly anyway: boolean;
}

/** Of a site that is no shop nothing is stored, unless the shopper asked for it. */
async function remember(
  snapshot: PageSnapshot,
  { domain, incognito, anyway }: Circumstances,
): Promise<{ facts: PageFacts; assessment: Assessment }> {
  const facts = readPage(snapshot, { language: await languageWithWords(snapshot), now: Date.now() });
  let record: ShopRecord = withPage(null, facts, domain);
  const shops = await shopsFor(incognito);
  await shops.update(domain, (old) => {
    record = withPage(old, facts, domain);
    return old !== null || anyway || isShop(record) ? record : undefined;
  });
  return { facts, assessment: assessRecord(record, { page: snapshot.url, anyway }) };
}
