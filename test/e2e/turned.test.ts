import { expect, it } from 'vitest';
import { inBothBrowsers } from './both';
import { checkoutOf } from './chosen';
import type { Tab } from './driver';
import { until } from './raw-page';
import { COLLECTOR, KNOWN, turned } from './turned-forms';
import { addressOf, settled, untilArmed, visit, warningIn } from './verbs';

const CARD = '[autocomplete=cc-number]';

inBothBrowsers({}, (stage) => {
  const sentTo = (address: string) =>
    stage().street.log.filter(({ host, path, method }) => `https://${host}${path}` === address && method === 'POST').length;
  const pay = async (tab: Tab): Promise<void> => {
    await tab.front();
    await tab.evaluate((selector) => {
      document.querySelector<HTMLInputElement>(selector)?.focus();
    }, CARD);
    await tab.press('Enter');
  };

  it('stops the card of a doubtful shop that goes elsewhere at the last moment', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    const { state } = await visit(driver, tab, checkoutOf(turned.scam));
    expect(state?.assessment).toMatchObject({ checkout: true });
    expect(['unproven', 'caution']).toContain(state?.assessment?.level);
    await pay(tab);
    const warning = await until('a warning', () => warningIn(driver, tab));
    expect(sentTo(COLLECTOR)).toBe(0);
    if (warning === 'bar') {
      // Warned, the shopper may do it all the same.
      await untilArmed();
      await pay(tab);
      await until('the other host', async () => ((await addressOf(driver, tab)).startsWith(COLLECTOR) ? true : null));
      expect(sentTo(COLLECTOR)).toBe(1);
    }
    await tab.close();
  });

  it('lets one go on to a payment provider, once', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, checkoutOf(turned.honest));
    await pay(tab);
    await until('the other host', async () => ((await addressOf(driver, tab)).startsWith(KNOWN) ? true : null));
    expect(sentTo(KNOWN)).toBe(1);
    await settled(driver, tab);
    await tab.close();
  });
});
