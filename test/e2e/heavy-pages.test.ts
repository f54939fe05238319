import { expect, it } from 'vitest';
import { inBothBrowsers } from './both';
import { HEAVY } from './heavy-bodies';
import { popupOf, settled, worstAnswer } from './verbs';

/** What the extension may add to the longest wait for a frame, in milliseconds. */
const ADDED_MS = 2000;

inBothBrowsers({ alone: true }, (stage) => {
  it.each(HEAVY)('%s: the page stays usable while it is read, and the popup knows the shop', async (host) => {
    const { driver } = stage();
    const plain = await driver.openTab();
    const alone = await worstAnswer(plain, `https://plain-${host}.example/`);
    await plain.close();
    const tab = await driver.openTab();
    expect(await worstAnswer(tab, `https://${host}.example/`)).toBeLessThan(ADDED_MS + alone);
    const { state } = await settled(driver, tab, { timeout: 40_000 });
    expect(state).toMatchObject({ state: 'assessed', domain: `${host}.example` });
    expect(await popupOf(driver, tab)).toContain(`${host}.example`);
    await tab.close();
  });
});
