import { expect, it } from 'vitest';
import { ask } from '../../tools/harness/extension';
import { allShops } from '../street/town';
import { inBothBrowsers } from './both';
import { checkoutOf } from './chosen';
import { until } from './raw-page';
import { barOf, pressInBar, stateOf, untilArmed, visit, warningIn } from './verbs';

const found = allShops.find(({ host }) => host === 'tinker-and-thread.example');
if (found === undefined) throw new Error('The street has lost a shop.');
const address = checkoutOf(found);

inBothBrowsers({}, (stage) => {
  it('says at a little known checkout how to pay, goes when hidden, and stays away when turned off', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, address);
    expect((await stateOf(driver, tab)).assessment?.level).toBe('unproven');
    const line = await until('the line', async () => ((await barOf(driver, tab))?.kind === 'line' ? barOf(driver, tab) : null));
    expect(line.text).toContain('PayPal');
    expect(line.text).not.toContain('bank transfer');
    expect(line.buttons.map(({ label }) => label)).toEqual(['Details', 'Hide']);
    expect(line.box.height).toBeLessThan(60);
    expect(await warningIn(driver, tab)).toBeNull();
    await untilArmed();
    await pressInBar(driver, tab, /^Hide$/);
    await until('the line to go', async () => ((await barOf(driver, tab)) === null ? true : null));

    await ask(driver.mouth, 'settings', { change: { quietLine: false } });
    await visit(driver, tab, address, { quiet: 1500 });
    expect(await barOf(driver, tab)).toBeNull();
    await ask(driver.mouth, 'settings', { change: { quietLine: true } });
    await tab.close();
  });
});
