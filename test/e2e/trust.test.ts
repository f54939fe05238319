import { expect, it } from 'vitest';
import { word } from '../../tools/harness/words';
import { inBothBrowsers } from './both';
import { checkoutOf, homeOf, scam } from './chosen';
import { until } from './raw-page';
import { press, shown, stateOf, visit, warningIn } from './verbs';

inBothBrowsers({}, (stage) => {
  it('no warning stands before the checkout of a trusted shop, until that is taken back', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, homeOf(scam));
    const popup = await driver.openOwn(`popup.html#tab=${tab.id}`);
    await shown(popup);
    await press(popup, new RegExp(word('ui_trust')));
    await until('the trust', async () => ((await stateOf(driver, tab)).trusted ? true : null));
    // The worker knows it a moment before the popup has its answer.
    await until('the popup to say so', async () => ((await shown(popup)).includes(word('ui_trusted_hint')) ? true : null));

    const { state } = await visit(driver, tab, checkoutOf(scam), { quiet: 1500 });
    expect(state?.assessment?.level).toBe('danger');
    expect(await warningIn(driver, tab)).toBeNull();

    await press(popup, new RegExp(word('ui_untrust')));
    await until('the end of the trust', async () => ((await stateOf(driver, tab)).trusted ? null : true));
    await visit(driver, tab, checkoutOf(scam));
    expect(await warningIn(driver, tab)).toBe('page');
    await popup.close();
    await tab.close();
  });

  it('the settings list trusted shops and forget them', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, homeOf(scam));
    const popup = await driver.openOwn(`popup.html#tab=${tab.id}`);
    await shown(popup);
    await press(popup, new RegExp(word('ui_trust')));
    await until('the trust', async () => ((await stateOf(driver, tab)).trusted ? true : null));
    const options = await driver.openOwn('options.html');
    await until('the shop in the list', () =>
      options.evaluate((host) => (document.body.innerText.includes(host) ? true : null), scam.host),
    );
    await press(options, new RegExp(`^${word('ui_remove')}`));
    await until('the end of the trust', async () => ((await stateOf(driver, tab)).trusted ? null : true));
    for (const page of [options, popup, tab]) await page.close();
  });
});
