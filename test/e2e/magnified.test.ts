/** The warnings at 400 % zoom (a view of 320 × 256 CSS pixels), in forced colours, with the mouse and with the keyboard; pictures under out/e2e/. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkoutOf, doubtful, scam } from './chosen';
import { inChromium, OUT, showing } from './chromium-stage';
import { until } from './raw-page';
import { barOf, untilArmed } from './verbs';

/** 1280 × 1024 at 400 %, the view of WCAG 2.2, 1.4.10. */
const MAGNIFIED = { width: 320, height: 256 };

const stage = inChromium();

async function magnified(address: string): Promise<{ tabId: number; page: Page }> {
  const tab = await showing(stage(), address, async (page) => {
    await page.setViewportSize(MAGNIFIED);
    await page.emulateMedia({ forcedColors: 'active' });
  });
  await tab.page.bringToFront();
  return tab;
}

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);

it('the warning page needs no scrolling sideways, and each of its buttons can be brought into view and has an edge', async () => {
  const { page } = await magnified(checkoutOf(scam));
  await page.locator('main:not([aria-busy=true])').waitFor();
  await page.screenshot({ path: path.join(OUT, 'warning-magnified.png'), fullPage: true });
  expect(await widthOf(page)).toBeLessThanOrEqual(MAGNIFIED.width);
  const buttons = await page.getByRole('button').all();
  expect(buttons.length).toBeGreaterThanOrEqual(3);
  for (const button of buttons) {
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(MAGNIFIED.width);
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect(await button.evaluate((element) => getComputedStyle(element).borderStyle)).not.toBe('none');
  }
  await page.close();
});

it('the bar leaves a part of the page to be seen, and its buttons can be reached by scrolling in it', async () => {
  const { tabId, page } = await magnified(checkoutOf(doubtful));
  const look = () => barOf(stage().visitor, { id: tabId });
  const bar = await until('the bar', look);
  await page.screenshot({ path: path.join(OUT, 'bar-magnified.png') });
  expect(bar.box.width).toBeLessThanOrEqual(MAGNIFIED.width);
  expect(bar.box.height).toBeLessThanOrEqual(MAGNIFIED.height * 0.61);
  await untilArmed();
  await page.mouse.move(bar.box.x + bar.box.width / 2, bar.box.y + bar.box.height / 2);
  await page.mouse.wheel(0, 2000);
  const hide = await until('Hide to come into view', async () => {
    const found = (await look())?.buttons.find(({ label }) => /hide/i.test(label));
    return found !== undefined && found.y < bar.box.height ? found : null;
  });
  await page.screenshot({ path: path.join(OUT, 'bar-magnified-scrolled.png') });
  await untilArmed();
  await page.mouse.click(hide.x, hide.y);
  await until('the bar to go', async () => ((await look()) === null ? true : null));
  await page.close();
});

it('the bar can be walked to and left with the keyboard alone', async () => {
  const { tabId, page } = await magnified(checkoutOf(doubtful));
  const look = () => barOf(stage().visitor, { id: tabId });
  await until('the bar', look);
  await untilArmed();
  // It stands behind the page in the order of reading.
  await page.evaluate(() => {
    const all = [...document.body.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')];
    all.findLast((one) => one.checkVisibility())?.focus();
  });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.matches(':root > [popover]'))).toBe(true);
  await page.screenshot({ path: path.join(OUT, 'bar-keyboard.png') });
  await page.keyboard.press('Escape');
  await until('the bar to go', async () => ((await look()) === null ? true : null));
  await page.close();
});
