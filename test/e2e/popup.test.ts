import { expect, it } from 'vitest';
import { word } from '../../tools/harness/words';
import { noShops } from '../street/street';
import { inBothBrowsers } from './both';
import { checkoutOf, honest, homeOf, productOf, scam } from './chosen';
import { until } from './raw-page';
import { popupOf, press, shown, stateOf, visit } from './verbs';

inBothBrowsers({}, (stage) => {
  it('says the level, warnings before good signs, and how to pay, on a scam shop', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, checkoutOf(scam));
    const text = await popupOf(driver, tab);
    for (const part of [
      word('level_danger'),
      word('level_danger_sentence'),
      scam.host,
      word('ui_pay_heading'),
      word('level_danger_advice'),
    ]) {
      expect(text).toContain(part);
    }
    const good = text.indexOf(word('ui_good_signs'));
    expect(text.indexOf(word('ui_warnings'))).toBeGreaterThan(text.indexOf(word('level_danger')));
    if (good !== -1) expect(good).toBeGreaterThan(text.indexOf(word('ui_warnings')));
    await tab.close();
  });

  it('shows an honest shop with its facts and links', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, homeOf(honest));
    await visit(driver, tab, productOf(honest));
    const popup = await driver.openOwn(`popup.html#tab=${tab.id}`);
    const text = await shown(popup);
    for (const part of [honest.host, word('ui_good_signs'), word('ui_facts_heading'), word('ui_not_checked').split(' (')[0] ?? '']) {
      expect(text).toContain(part);
    }
    const links = await popup.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('main a')].map(({ href }) => href), null);
    expect(links.some((href) => href.startsWith(`https://${honest.host}/`))).toBe(true);
    await popup.close();
    await tab.close();
  });

  it('marks the evidence on the page', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    // One whose first findings rest on this page, and not on its policies.
    await visit(driver, tab, homeOf(honest));
    const popup = await driver.openOwn(`popup.html#tab=${tab.id}`);
    await shown(popup);
    await press(popup, new RegExp(word('ui_show_on_page')));
    await until('the answer', () => popup.evaluate((said) => (document.body.innerText.includes(said) ? true : null), word('ui_shown')));
    await popup.close();
    await tab.close();
  });

  it('offers to check a page that is no shop', async () => {
    const { driver } = stage();
    const [site] = noShops;
    const tab = await driver.openTab();
    await visit(driver, tab, `https://${site?.host ?? ''}/`);
    const popup = await driver.openOwn(`popup.html#tab=${tab.id}`);
    expect(await shown(popup)).toContain(word('level_none'));
    await press(popup, new RegExp(word('ui_check_anyway')));
    await until('the page to be read', async () => {
      const { state, assessment } = await stateOf(driver, tab);
      return state !== 'scanning' && assessment !== undefined ? true : null;
    });
    await popup.close();
    await tab.close();
  });

  it('has nothing to say of a page of the browser', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    expect(await popupOf(driver, tab)).toContain(word('ui_browser_page'));
    await tab.close();
  });
});
