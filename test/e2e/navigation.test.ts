import { expect, it } from 'vitest';
import { inBothBrowsers } from './both';
import { checkoutOf, doubtful, homeOf, honest, productOf, scam } from './chosen';
import type { Tab } from './driver';
import { stateOf, visit, settled, warningIn } from './verbs';
import { until } from './raw-page';

/** What an app-like shop does: changes the address, and draws the new page a good second later. */
const softNavigation = (tab: Tab, address: string) =>
  tab.evaluate(async (url) => {
    history.pushState(null, '', url);
    const text = await (await fetch(url)).text();
    setTimeout(() => {
      const next = new DOMParser().parseFromString(text, 'text/html');
      document.title = next.title;
      document.body.replaceWith(next.body);
    }, 1200);
  }, address);

inBothBrowsers({}, (stage) => {
  it('notices a checkout that a script draws late, after a change of address without loading', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, productOf(scam));
    expect(await warningIn(driver, tab)).toBeNull();
    await softNavigation(tab, checkoutOf(scam));
    await until('the warning page', async () => ((await warningIn(driver, tab)) === 'page' ? true : null));
    await tab.close();
  });

  it('sees how the next step of a checkout wants to be paid, though its address stays', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await tab.goto(`${checkoutOf(doubtful)}?shape=steps`);
    const level = () => stateOf(driver, tab).then(({ assessment }) => (assessment?.checkout === true ? assessment.level : null));
    await until('the first step', level);
    expect(await level()).not.toBe('caution');
    expect(await warningIn(driver, tab)).not.toBe('bar');
    await until('the second', async () => ((await level()) === 'caution' ? true : null), 15_000);
    await until('the bar', async () => ((await warningIn(driver, tab)) === 'bar' ? true : null));
    await tab.close();
  });

  it('reads the new page of an honest shop and shows nothing in it', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, homeOf(honest));
    await softNavigation(tab, checkoutOf(honest));
    await until('the checkout to be read', async () => {
      const { assessment } = await stateOf(driver, tab);
      return assessment?.checkout === true ? true : null;
    });
    await settled(driver, tab, { quiet: 1000 });
    expect(await warningIn(driver, tab)).toBeNull();
    await tab.close();
  });
});
