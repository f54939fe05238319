import { describe, expect, it } from 'vitest';
import { word } from '../../tools/harness/words';
import type { Level } from '../../src/model/assessment';
import { walk } from '../street/site';
import { shops } from '../street/street';
import { inBothBrowsers } from './both';
import { until } from './raw-page';
import { badgeOf, settled, stateOf, visit, warningIn } from './verbs';

const WARNING: Readonly<Record<Level, 'page' | 'bar' | null>> = { reassuring: null, unproven: null, caution: 'bar', danger: 'page' };
const BADGE: Readonly<Record<Level, string>> = { reassuring: '', unproven: '', caution: '?', danger: '!' };

inBothBrowsers({}, (stage) => {
  describe.concurrent('on the street', () => {
    it.each(shops.map((shop) => [shop.host, shop] as const))('%s is judged as a careful person would', async (host, shop) => {
      const { driver } = stage();
      const tab = await driver.openTab();
      const [home = '', product = '', , checkout = ''] = walk(shop).map((path) => `https://${host}${path}`);
      await visit(driver, tab, home);
      const { gate, state: before } = await visit(driver, tab, product);
      expect(gate?.passed).toBe(true);
      expect(shop.expected.before).toContain(before?.assessment?.level);
      expect(await warningIn(driver, tab)).toBeNull();

      await tab.goto(checkout);
      // A script may draw it late, and a tab in the background has its time cut.
      await until(
        'the checkout to be noticed',
        async () => ((await stateOf(driver, tab)).assessment?.checkout === true ? true : null),
        20_000,
      );
      const { state } = await settled(driver, tab);
      const level = state?.assessment?.level ?? null;
      expect(shop.expected.checkout).toContain(level);
      if (level === null) throw new Error('No level at the checkout.');
      expect(await warningIn(driver, tab)).toBe(WARNING[level]);
      const badge = await badgeOf(driver, tab);
      expect(badge.text).toBe(BADGE[level]);
      expect(badge.title).toContain(word(`level_${level}`));
      await tab.close();
    });
  });
});
