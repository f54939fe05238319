/** How long a doubtful checkout stands without its bar. Figures of a quiet machine stand in docs/figures.md; the limits here leave room for a busy one. */
import { afterAll, expect, it } from 'vitest';
import { inBothBrowsers } from './both';
import type { Driver, Tab } from './driver';
import { timedCheckouts } from './off-street';
import { until } from './raw-page';
import { barOf } from './verbs';

/** Milliseconds from the end of loading to the bar: what is asked, and what fails here. */
const LIMITS = { known: { asked: 150, most: 1500 }, unknown: { asked: 700, most: 3500 } } as const;

/** Milliseconds between the page's load event and the bar's coming, by the page's own clock; negative where the bar was there before. */
async function barTime(driver: Driver, tab: Tab, address: string): Promise<number> {
  await tab.goto(address);
  await tab.front();
  await until('the bar', async () => ((await barOf(driver, tab))?.kind === 'bar' ? true : null), 20_000);
  const { bar, load } = await tab.evaluate(
    () => ({
      bar: Number(document.documentElement.dataset['bar']),
      load: performance.getEntriesByType('navigation')[0]?.toJSON() as { loadEventEnd: number },
    }),
    null,
  );
  return bar - load.loadEventEnd;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const table: string[] = [];

inBothBrowsers({ alone: true }, (stage, name) => {
  it('is there soon after the page, sooner where the shop is known', async () => {
    const { driver } = stage();
    const times: Record<keyof typeof LIMITS, number[]> = { unknown: [], known: [] };
    const tab = await driver.openTab();
    for (const address of timedCheckouts) {
      times.unknown.push(await barTime(driver, tab, address));
      times.known.push(await barTime(driver, tab, address));
    }
    await tab.close();
    for (const [shop, found] of Object.entries(times) as [keyof typeof LIMITS, number[]][]) {
      const sorted = found.sort((a, b) => a - b);
      table.push(
        `${name}, ${shop} shop: p50 ${at(sorted, 0.5).toFixed(0)} ms, p95 ${at(sorted, 0.95).toFixed(0)} ms of ${LIMITS[shop].asked} asked (n ${sorted.length})`,
      );
      expect(at(sorted, 0.5)).toBeLessThan(LIMITS[shop].most);
    }
  });
});

afterAll(() => {
  process.stdout.write(`${table.join('\n')}\n`);
});
