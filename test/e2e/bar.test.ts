import { expect, it } from 'vitest';
import { word } from '../../tools/harness/words';
import { inBothBrowsers } from './both';
import { checkoutOf, doubtful } from './chosen';
import type { Driver, Tab } from './driver';
import { until } from './raw-page';
import { START } from './street-server';
import { addressOf, barOf, pressInBar, shown, visit, warningIn } from './verbs';

const named = (key: string) => new RegExp(`^${word(key)}$`);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function warned(driver: Driver): Promise<Tab> {
  const tab = await driver.openTab();
  await visit(driver, tab, START);
  await visit(driver, tab, checkoutOf(doubtful));
  await tab.front();
  expect(await warningIn(driver, tab)).toBe('bar');
  return tab;
}

inBothBrowsers({}, (stage) => {
  it('says which shop and why, and leaves the page usable', async () => {
    const { driver } = stage();
    const tab = await warned(driver);
    const bar = await barOf(driver, tab);
    expect(bar?.text).toContain(doubtful.name);
    expect(bar?.text).toContain(doubtful.host);
    expect(bar?.buttons.map(({ label }) => label)).toEqual(['ui_leave', 'ui_details', 'ui_hide'].map((key) => word(key)));
    const field = await tab.evaluate(() => {
      const input = [...document.querySelectorAll<HTMLInputElement>('main input[type=email], form input[type=text]')].find((one) =>
        one.checkVisibility(),
      );
      input?.scrollIntoView({ block: 'center' });
      const { x = 0, y = 0, width = 0, height = 0 } = input?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    }, null);
    await tab.click(field.x, field.y);
    await tab.type('mara');
    expect(await tab.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value, null)).toBe('mara');
    expect(await barOf(driver, tab)).not.toBeNull();
    await tab.close();
  });

  it('Hide takes it away for this view alone', async () => {
    const { driver } = stage();
    const tab = await warned(driver);
    await pressInBar(driver, tab, named('ui_hide'));
    await until('the bar to go', async () => ((await barOf(driver, tab)) === null ? true : null));
    await pause(2500);
    expect(await warningIn(driver, tab)).toBeNull();
    await visit(driver, tab, checkoutOf(doubtful));
    expect(await warningIn(driver, tab)).toBe('bar');
    await tab.close();
  });

  it('Details opens the report', async () => {
    const { driver } = stage();
    const tab = await warned(driver);
    await pressInBar(driver, tab, named('ui_details'));
    const report = await driver.found(driver.own('report.html'));
    expect(await shown(report)).toContain(doubtful.host);
    await report.close();
    await tab.close();
  });

  it('Leave goes back to where the shopper came from', async () => {
    const { driver } = stage();
    const tab = await warned(driver);
    await pressInBar(driver, tab, named('ui_leave'));
    await until(START, async () => ((await addressOf(driver, tab)) === START ? true : null));
    await tab.close();
  });
});
