import { expect, it } from 'vitest';
import { glimpse } from '../../tools/harness/extension';
import { word } from '../../tools/harness/words';
import { noShops, shops } from '../street/street';
import { inBothBrowsers } from './both';
import { until } from './raw-page';
import { badgeOf, stored, visit } from './verbs';

/** Its looks are over so many milliseconds after the page is idle; what is added is the way through the browser's driver. */
const END_MS = 3000 + 500;

const quietPages = noShops.flatMap(({ host, pages }) => pages.map(({ path }) => `https://${host}${path}`));

inBothBrowsers({}, (stage) => {
  it.each(quietPages)('stops on %s and leaves nothing behind', async (address) => {
    const { driver } = stage();
    const remembered = () => driver.mouth.evaluate(async () => JSON.stringify(await chrome.storage.session.get()), null);
    const before = [await stored(driver), await remembered()];
    const tab = await driver.openTab();
    await tab.goto(address);
    const start = performance.now();
    const gate = await until('the gate to end', async () => {
      const { gate: now } = await glimpse(driver.mouth, tab.id);
      return now?.ended === true ? now : null;
    });
    expect(performance.now() - start).toBeLessThan(END_MS);
    expect(gate).toMatchObject({ passed: false });
    expect(gate.looks).toBeLessThanOrEqual(3);
    expect([await stored(driver), await remembered()]).toEqual(before);
    expect(await badgeOf(driver, tab)).toEqual({ text: '', title: word('action_title') });
    await tab.close();
  });

  it('passes on a shop', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    const { gate, state } = await visit(driver, tab, `https://${shops[0]?.host ?? ''}/`);
    expect(gate).toMatchObject({ passed: true, ended: true });
    expect(state).toMatchObject({ state: 'assessed', domain: shops[0]?.host });
    await tab.close();
  });
});
