import { expect, it } from 'vitest';
import { word } from '../../tools/harness/words';
import { inBothBrowsers } from './both';
import { homeOf, honest } from './chosen';
import { until } from './raw-page';
import { badgeOf, popupOf } from './verbs';

inBothBrowsers({}, (stage) => {
  it('without access to web pages, popup and icon say so', async () => {
    const { driver } = stage();
    await driver.withdrawAccess();
    const tab = await driver.openTab();
    await tab.goto(homeOf(honest));
    await until('the icon', async () => ((await badgeOf(driver, tab)).title === word('ui_icon_no_access') ? true : null));
    const text = await popupOf(driver, tab);
    expect(text).toContain(word('ui_no_access'));
    expect(text).toContain(word('ui_allow_everywhere'));
    await tab.close();
  });
});
