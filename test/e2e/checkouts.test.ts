import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/model/assessment';
import type { Shop } from '../street/model';
import { walk } from '../street/site';
import { allShops } from '../street/town';
import { inBothBrowsers } from './both';
import { SHAPES, type Shape } from './checkout-shapes';
import { until } from './raw-page';
import { settled, stateOf, warningIn } from './verbs';

const EACH = 15;
const WARNING: Readonly<Record<Level, 'page' | 'bar' | null>> = { reassuring: null, unproven: null, caution: 'bar', danger: 'page' };

/** Fifteen of each, spread over all languages and platforms. */
function spread(label: Shop['label']): Shop[] {
  const all = allShops.filter((shop) => shop.label === label && shop.checkout.lateMs === undefined);
  return Array.from({ length: EACH }, (_, at) => all[Math.floor((at * all.length) / EACH)]).filter((shop) => shop !== undefined);
}

const chosen = [...spread('honest'), ...spread('scam')];
const cases = chosen.map((shop, at): [Shop['label'], string, Shape, Shop] => [
  shop.label,
  shop.host,
  SHAPES[at % SHAPES.length] ?? 'plain',
  shop,
]);

it('covers what shoppers meet', () => {
  expect(new Set(cases.map(([, host]) => host)).size).toBe(2 * EACH);
  expect(new Set(chosen.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
  expect(new Set(chosen.map(({ skin }) => skin)).size).toBeGreaterThanOrEqual(8);
});

inBothBrowsers({}, (stage) => {
  describe.concurrent('checkouts', () => {
    it.each(cases)('%s %s (%s) is noticed, and warned of at its level alone', async (label, host, shape, shop) => {
      const { driver } = stage();
      const tab = await driver.openTab();
      await tab.goto(`https://${host}${walk(shop)[3] ?? ''}?shape=${shape}`);
      await until('the checkout', async () => ((await stateOf(driver, tab)).assessment?.checkout === true ? true : null), 25_000);
      const { state } = await settled(driver, tab);
      const level = state?.assessment?.level ?? null;
      if (level === null) throw new Error('A shop without a level.');
      // A dialog of the page over the bar makes it deaf: the warning page comes instead.
      const fits: (string | null)[] = shape === 'dialog' && level === 'caution' ? ['bar', 'page'] : [WARNING[level]];
      await until(`${fits.join(' or ')} at ${level}`, async () => (fits.includes(await warningIn(driver, tab)) ? true : null));
      if (label === 'honest') expect(['reassuring', 'unproven']).toContain(level);
      await tab.close();
    });
  });
});
