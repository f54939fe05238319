/** A shop that is known to be dangerous or doubtful is warned of from the navigation itself, at a page that was its checkout before. */
import { warningFor } from '../assess/warning';
import { cameFrom } from './came-from';
import { assessRecord } from './shop-record';
import { shopsFor } from './shops';
import { changeTab, firstView, newView, readTab, type TabRecord } from './tabs';
import { warn } from './warn';

/** Does nothing for shops that are not known, good, or little known, and at their other pages: those are read first. */
export async function warnFromMemory(
  tabId: number,
  { incognito, url, domain }: Pick<TabRecord, 'incognito' | 'url' | 'domain'>,
): Promise<void> {
  const record = await (await shopsFor(incognito)).read(domain);
  if (record?.pages.some((page) => page.url === url && page.checkout.isCheckout) !== true) return;
  const assessment = assessRecord(record, { page: url, anyway: false });
  const warning = warningFor(assessment);
  if (warning === null || warning.kind === 'line') return;
  if (isWarnedOf(await readTab(tabId), url)) return;
  // The page is asked while it is still there; the warning does not wait for its answer.
  const from = cameFrom(tabId, domain);
  await changeTab(tabId, (old) => {
    const now = Date.now();
    const view = old?.domain === domain ? newView(old, url, now) : firstView({ incognito, url, domain, cameFrom: null, now });
    return { ...view, level: assessment.level, early: true };
  });
  await warn(tabId, assessment);
  const page = await from;
  if (page !== null) await changeTab(tabId, (old) => (old?.domain === domain && old.cameFrom === null ? { ...old, cameFrom: page } : old));
}

function isWarnedOf(tab: TabRecord | null, url: string): boolean {
  return tab?.url === url && (tab.early === true || tab.barShown > 0 || tab.standsBefore !== null);
}
