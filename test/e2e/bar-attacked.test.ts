import { expect, it } from 'vitest';
import { inBothBrowsers } from './both';
import { checkoutOf, doubtful } from './chosen';
import { until } from './raw-page';
import { barOf, visit, warningIn } from './verbs';

/** What a page may try against the bar; each runs in the page's own world. */
const ATTACKS: Readonly<Record<string, () => void>> = {
  'removes it': () => {
    for (const one of document.documentElement.children) if (one.hasAttribute('popover')) one.remove();
  },
  'closes it': () => {
    for (const one of document.querySelectorAll<HTMLElement>(':root > [popover]')) one.hidePopover();
  },
  'covers it': () => {
    const cover = document.createElement('div');
    cover.className = 'cover';
    cover.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;background:white;margin:0';
    cover.popover = 'manual';
    document.body.append(cover);
    cover.showPopover();
  },
  'makes everything transparent': () => {
    document.documentElement.style.opacity = '0.01';
  },
};

inBothBrowsers({}, (stage) => {
  it.each(Object.entries(ATTACKS))('a page that %s gets it once more, then the warning page', async (_what, attack) => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, checkoutOf(doubtful));
    await tab.front();
    expect(await warningIn(driver, tab)).toBe('bar');
    await tab.evaluate(attack, null);
    // It comes once more: only a second attack may bring the warning page, whatever kind the first was of.
    await until(
      'the bar once more, or the warning page',
      async () => {
        const warning = await warningIn(driver, tab);
        if (warning === 'page') return true;
        if (warning === 'bar') await tab.evaluate(attack, null).catch(() => null);
        return null;
      },
      30_000,
    );
    expect(await barOf(driver, tab)).toBeNull();
    await tab.close();
  });
});
