/** More is known of the shop than when its page was read: icon and warning of the tab follow. */
import { inTurn } from '../platform/queue';
import { showLevel } from './badge';
import { assessRecord } from './shop-record';
import { shopsFor } from './shops';
import { patchTab, readTab } from './tabs';
import { warn, warnAtLast } from './warn';

/**
 * Judges the shop in the tab again, unless the tab shows another one by now. One at a time: two would warn twice.
 * @param isLast nothing more will be read of the shop for now
 */
export function renew(tabId: number, domain: string, incognito: boolean, isLast = false): Promise<void> {
  return inTurn(`renew:${tabId}`, () => judgeAgain(tabId, domain, incognito, isLast));
}

async function judgeAgain(tabId: number, domain: string, incognito: boolean, isLast: boolean): Promise<void> {
  const tab = await readTab(tabId);
  if (tab?.domain !== domain || tab.state !== 'assessed') return;
  // All that was read has been judged; only the quiet line waits for the last of it.
  if (isLast && tab.level !== 'unproven') return;
  const record = await (await shopsFor(incognito)).read(domain);
  if (record === null) return;
  const assessment = assessRecord(record, { page: tab.url, anyway: tab.anyway });
  const { level } = assessment;
  if (level === null) return;
  if (level !== tab.level) {
    await patchTab(tabId, { level });
    await showLevel(tabId, level, domain);
  }
  // Before a warning page there is nothing more to warn of.
  if (tab.standsBefore === null) await (isLast ? warnAtLast : warn)(tabId, assessment);
}
