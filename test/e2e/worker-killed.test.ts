import { expect, it } from 'vitest';
import { word } from '../../tools/harness/words';
import { inBothBrowsers } from './both';
import { checkoutOf, homeOf, honest, scam } from './chosen';
import { START } from './street-server';
import { until } from './raw-page';
import { addressOf, popupOf, press, settled, shown, stateOf, visit, warningIn } from './verbs';

inBothBrowsers({ restless: true }, (stage, name) => {
  it('a worker that ended knows the shop of the tab as before', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    const { state: before } = await visit(driver, tab, homeOf(honest));
    await driver.stopWorker();
    const after = await stateOf(driver, tab);
    expect(after).toMatchObject({ state: 'assessed', cached: false, domain: honest.host });
    expect(after.assessment?.level).toBe(before?.assessment?.level);
    expect(await popupOf(driver, tab)).toContain(honest.host);
    await tab.close();
  });

  it('the warning page still leads away after the worker ended', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, START);
    await visit(driver, tab, checkoutOf(scam));
    await shown(tab);
    await driver.stopWorker();
    await press(tab, new RegExp(word('ui_continue_anyway')));
    await until('the checkout', async () => ((await addressOf(driver, tab)) === checkoutOf(scam) ? true : null));
    await driver.stopWorker();
    await visit(driver, tab, homeOf(scam));
    await visit(driver, tab, checkoutOf(scam), { quiet: 1500 });
    expect(await warningIn(driver, tab)).toBeNull();
    await tab.close();
  });

  // Firefox's event page only ends when it has nothing to do, so never in the middle of anything.
  it.skipIf(name === 'firefox').each([0, 100, 300, 600, 1000])('ends the same when it is killed %i ms into a visit', async (ms) => {
    const { driver } = stage();
    const tab = await driver.openTab();
    const loading = tab.goto(checkoutOf(scam));
    await new Promise((done) => setTimeout(done, ms));
    await driver.stopWorker();
    await loading;
    const { state } = await settled(driver, tab);
    expect(state).toMatchObject({ state: 'assessed', domain: scam.host });
    expect(state?.assessment?.level).toBe('danger');
    await until('the warning page', async () => ((await warningIn(driver, tab)) === 'page' ? true : null));
    await tab.close();
  });
});
