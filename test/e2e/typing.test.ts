import { expect, it } from 'vitest';
import { word } from '../../tools/harness/words';
import { inBothBrowsers } from './both';
import { checkoutOf, honest } from './chosen';
import { until } from './raw-page';
import { addressOf, press, warningIn } from './verbs';

const CONTINUE = new RegExp(word('ui_continue_anyway'));
const FIELD = '[autocomplete=postal-code]';

inBothBrowsers({}, (stage, name) => {
  it('lets no key reach the shop once the warning page stands, and all after Continue anyway', async () => {
    const { driver } = stage();
    const checkout = `${checkoutOf(honest)}?shape=asks-late`;
    const tab = await driver.openTab();
    await tab.goto(checkout);
    await tab.front();
    const focus = () =>
      tab.evaluate((selector) => {
        document.querySelector<HTMLInputElement>(selector)?.focus();
      }, FIELD);
    const typed = () => tab.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.value ?? '', FIELD);
    const keys = () => tab.evaluate(() => Number(sessionStorage.getItem('keys')), null);
    await focus();
    await tab.type('4820');
    expect(await typed()).toBe('4820');
    await until('the warning page', async () => ((await warningIn(driver, tab)) === 'page' ? true : null), 15_000);
    await tab.type('1234');
    await press(tab, CONTINUE);
    await until('the checkout', async () => ((await addressOf(driver, tab)) === checkout ? true : null));
    // Firefox lets go of a page, and of what was typed into it, as soon as any page of an extension takes its place.
    const kept = name === 'chromium' ? '4820' : '';
    await until('the form', async () => ((await typed()) === kept ? true : null));
    expect(await keys()).toBe(4);
    await focus();
    await tab.press('End');
    await tab.type('1');
    expect(await typed()).toBe(`${kept}1`);
    expect(await keys()).toBeGreaterThan(4);
    await tab.close();
  });
});
