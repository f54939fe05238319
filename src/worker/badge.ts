/** The toolbar icon: shape, badge text and tooltip say the level, where no page reaches. On pages that are no shop nothing is set. */
import type { Level } from '../model/assessment';
import { browser } from '../platform/browser';
import { attempt } from '../platform/log';
import { translate } from '../platform/text';
import { levelWording } from '../wording/level';

const WEB = { origins: ['http://*/*', 'https://*/*'] };
const BADGE: Readonly<Record<Level, string>> = { reassuring: '', unproven: '', caution: '?', danger: '!' };
/** Dark enough for white text, in light and dark toolbars. */
const COLOUR: Readonly<Record<Level, string>> = { reassuring: '#1d6b45', unproven: '#4a5568', caution: '#9a5b00', danger: '#b3261e' };

function icon(name: string): Record<string, string> {
  return { '16': `icons/${name}-16.png`, '32': `icons/${name}-32.png` };
}

/** Shows the level of the shop in this tab, until the tab shows another document. The tab may be gone. */
export async function showLevel(tabId: number, level: Level, domain: string): Promise<void> {
  const wording = levelWording(level);
  await attempt('showing the level', () =>
    Promise.all([
      browser.action.setIcon({ tabId, path: icon(wording.icon) }),
      browser.action.setBadgeText({ tabId, text: BADGE[level] }),
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR[level] }),
      browser.action.setTitle({ tabId, title: translate('ui_icon_title', [domain, translate(wording.title)]) }),
    ]),
  );
}

/** True when the extension may read web pages at all. */
export function hasWebAccess(): Promise<boolean> {
  return browser.permissions.contains(WEB);
}

/** The icon of all tabs without a level: neutral, or the one that says that the shopper withdrew access to web pages. */
export async function showAccess(): Promise<void> {
  const access = await hasWebAccess();
  await browser.action.setIcon({ path: icon(access ? 'neutral' : 'no-access') });
  await browser.action.setTitle({ title: translate(access ? 'action_title' : 'ui_icon_no_access') });
}
