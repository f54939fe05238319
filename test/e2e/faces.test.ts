/** The extension's own pages as a person meets them, in light and dark: no accessibility violation, and a picture of each under out/e2e/. */
import { AxeBuilder } from '@axe-core/playwright';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exportSchema } from '../../src/model/export';
import { replay } from '../../tools/check/replay';
import { word } from '../../tools/harness/words';
import { noShops, shops } from '../street/street';
import { checkoutOf, doubtful, homeOf, honest, scam } from './chosen';
import { inChromium, OUT, showing } from './chromium-stage';

const POPUP = { width: 400, height: 900 };
const WIDE = { width: 1280, height: 900 };

const stage = inChromium();

async function look(page: Page, name: string): Promise<void> {
  await page.locator('main:not([aria-busy=true])').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.screenshot({ path: path.join(OUT, `${name}-${colorScheme}.png`), fullPage: true });
  }
}

async function lookAt(
  file: string,
  name: string,
  size: { width: number; height: number },
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Page> {
  const page = await stage().chromium.context.newPage();
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${stage().chromium.extensionId ?? ''}/${file}`);
  await prepare(page);
  await look(page, name);
  return page;
}

describe('popup', () => {
  const [quiet] = noShops;
  const cases = [
    ['popup-danger', checkoutOf(scam)],
    ['popup-caution', checkoutOf(doubtful)],
    ['popup-honest', homeOf(honest)],
    ['popup-no-shop', `https://${quiet?.host ?? ''}/`],
  ] as const;
  it.each(cases)('%s', async (name, address) => {
    const { tabId, page } = await showing(stage(), address);
    const popup = await lookAt(`popup.html#tab=${tabId}`, name, POPUP);
    await popup.close();
    await page.close();
  });

  it('can be walked through with the keyboard, in the order of reading', async () => {
    const { tabId, page } = await showing(stage(), homeOf(honest));
    const popup = await stage().chromium.context.newPage();
    await popup.goto(`chrome-extension://${stage().chromium.extensionId ?? ''}/popup.html#tab=${tabId}`);
    await popup.locator('footer button').first().waitFor();
    const wanted = await popup.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary')].filter((one) => one.checkVisibility());
      return all.map(({ textContent }) => textContent);
    });
    const walked: string[] = [];
    while (walked.length < wanted.length) {
      await popup.keyboard.press('Tab');
      walked.push(await popup.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(walked).toEqual(wanted);
    await popup.close();
    await page.close();
  });
});

describe('pages', () => {
  it('report, with the part for the shop’s owner open', async () => {
    const { tabId, page } = await showing(stage(), homeOf(scam));
    const report = await lookAt(`report.html#domain=${scam.host}&tab=${tabId}`, 'report', WIDE, async (opened) => {
      await opened.getByRole('button', { name: word('ui_owner') }).press('Enter');
      await opened.getByText(word('ui_owner_text')).waitFor();
    });
    expect(await report.evaluate(() => document.activeElement?.localName), 'the keyboard is there too').toBe('summary');
    await report.close();
    await page.close();
  });

  it('report of a shop that nobody knows', async () => {
    const report = await lookAt('report.html#domain=nobody.example', 'report-unknown', WIDE);
    await report.close();
  });

  it('warning page', async () => {
    const { page } = await showing(stage(), checkoutOf(scam));
    await look(page, 'warning');
    await page.close();
  });

  it.each(['warning', 'options', 'welcome'])('%s, opened by hand', async (name) => {
    const page = await lookAt(`${name}.html`, `${name}-by-hand`, WIDE);
    await page.close();
  });

  it('the bar in a shop', async () => {
    const { page } = await showing(stage(), checkoutOf(doubtful));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: path.join(OUT, `bar-${colorScheme}.png`) });
    }
    await page.close();
  });

  it('the report exports what it shows', async () => {
    const [shop] = shops;
    const { tabId, page } = await showing(stage(), `https://${shop?.host ?? ''}/`);
    const report = await stage().chromium.context.newPage();
    await report.goto(`chrome-extension://${stage().chromium.extensionId ?? ''}/report.html#domain=${shop?.host ?? ''}&tab=${tabId}`);
    const download = report.waitForEvent('download');
    await report.getByRole('button', { name: 'Export' }).click();
    const stream = await (await download).createReadStream();
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    const exported = exportSchema.parse(JSON.parse(text));
    expect(exported.assessment.domain).toBe(shop?.host);
    expect(replay(exported).new, 'judged again from the file').toEqual(exported.assessment);
    await report.close();
    await page.close();
  });
});
