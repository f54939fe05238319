import { expect, it } from 'vitest';
import { word } from '../../tools/harness/words';
import { inBothBrowsers } from './both';
import type { Driver, Page, Tab } from './driver';
import { checkoutOf, homeOf, scam } from './chosen';
import { until } from './raw-page';
import { START } from './street-server';
import { addressOf, press, settled, shown, visit, warningIn } from './verbs';

const LEAVE = new RegExp(word('ui_leave_shop'));
const DETAILS = new RegExp(word('ui_details'));
const CONTINUE = new RegExp(word('ui_continue_anyway'));

/** Comes from the neighbours' page to the checkout of the scam shop, where the warning page stands. */
async function warned(driver: Driver): Promise<Tab> {
  const tab = await driver.openTab();
  await visit(driver, tab, START);
  await visit(driver, tab, checkoutOf(scam));
  expect(await warningIn(driver, tab)).toBe('page');
  await shown(tab);
  return tab;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '', null);
const arrived = (driver: Driver, tab: Tab, address: string) =>
  until(address, async () => ((await addressOf(driver, tab)) === address ? true : null));

inBothBrowsers({}, (stage) => {
  it('says which shop, why, and what to do instead', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, homeOf(scam));
    await visit(driver, tab, checkoutOf(scam));
    const text = await shown(tab);
    expect(text).toContain(scam.host);
    expect(text).toContain(scam.name);
    expect(text).toContain(word('ui_stop_reasons'));
    expect(text).toContain(word('level_danger_advice'));
    const reasons = await tab.evaluate(() => document.querySelectorAll('#why li').length, null);
    expect(reasons).toBeGreaterThanOrEqual(2);
    await tab.close();
  });

  it('focuses the way out, and Escape does not let the shopper through', async () => {
    const { driver } = stage();
    const tab = await warned(driver);
    await tab.front();
    expect(await focused(tab)).toMatch(LEAVE);
    await tab.press('Escape');
    await tab.press('Escape');
    expect(await warningIn(driver, tab)).toBe('page');
    await tab.press('Enter');
    await arrived(driver, tab, START);
    await tab.close();
  });

  it('Leave goes back to where the shopper came from', async () => {
    const { driver } = stage();
    const tab = await warned(driver);
    await press(tab, LEAVE);
    await arrived(driver, tab, START);
    await tab.close();
  });

  it('Details opens the report beside it', async () => {
    const { driver } = stage();
    const tab = await warned(driver);
    await press(tab, DETAILS);
    const report = await driver.found(driver.own('report.html'));
    expect(await shown(report)).toContain(scam.host);
    expect(await warningIn(driver, tab)).toBe('page');
    await report.close();
    await tab.close();
  });

  it('Continue anyway goes to the checkout, and warns again only after the tab has left the shop', async () => {
    const { driver } = stage();
    const tab = await warned(driver);
    await press(tab, CONTINUE);
    await arrived(driver, tab, checkoutOf(scam));
    await settled(driver, tab, { quiet: 1500 });
    expect(await warningIn(driver, tab)).toBeNull();
    await visit(driver, tab, homeOf(scam));
    await visit(driver, tab, checkoutOf(scam), { quiet: 1500 });
    expect(await warningIn(driver, tab)).toBeNull();
    await visit(driver, tab, START);
    await visit(driver, tab, checkoutOf(scam));
    expect(await warningIn(driver, tab)).toBe('page');
    await tab.close();
  });

  it('says so when it was opened by hand', async () => {
    const { driver } = stage();
    const page = await driver.openOwn('warning.html');
    expect(await shown(page)).toContain(word('ui_no_warning'));
    await page.close();
  });
});
