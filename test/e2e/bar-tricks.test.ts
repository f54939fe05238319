import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { word } from '../../tools/harness/words';
import { HARMLESS, TRICKS } from './bar-tricks';
import { inBothBrowsers } from './both';
import { checkoutOf, doubtful } from './chosen';
import type { Driver, Tab } from './driver';
import { until } from './raw-page';
import { barOf } from './verbs';

/** The browser's own look at what paints over the bar is asked for at most every 100 ms; a shopper takes longer to move and press. */
const MOVE_MS = 250;
/** Presses that come right after the bar do not count. */
const SETTLE_MS = 750;
/** Share of the bar's ink that looks otherwise, from which it is called hidden. */
const HIDDEN = 0.5;
/** Share of presses on a bar in full view that may be refused. */
const REFUSED = 0.25;

const folder = mkdtempSync(path.join(os.tmpdir(), 'caveat-bar-'));
// Both browsers write there, and neither knows when the other is done.
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function picture(tab: Tab): Promise<string> {
  const file = path.join(folder, `${tab.id}-${performance.now()}.png`);
  await tab.screenshot(file);
  return readFileSync(file).toString('base64');
}

/** Share of the box's ink, that is what differs from its most common colour, that differs between two pictures of the view; 0..1. */
function changed({ mouth }: Driver, before: string, after: string, box: Box): Promise<number> {
  return mouth.evaluate(
    async ({ pictures, at }) => {
      const [one, other] = await Promise.all(
        pictures.map(async (png) => {
          const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(at.x, at.y, at.width, at.height).data;
        }),
      );
      if (!one || !other) throw new Error('This browser draws no pictures.');
      // Every seventh point is enough, and seven is no divisor of the picture's width.
      const points = Array.from({ length: Math.floor(one.length / 28) }, (_, point) => point * 28);
      const colourAt = (i: number) => ((one[i] ?? 0) << 16) | ((one[i + 1] ?? 0) << 8) | (one[i + 2] ?? 0);
      const counts = new Map<number, number>();
      for (const i of points) counts.set(colourAt(i), (counts.get(colourAt(i)) ?? 0) + 1);
      const ground = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
      const apart = (i: number, ...colour: number[]) => colour.some((value, part) => Math.abs((one[i + part] ?? 0) - value) > 24);
      const ink = points.filter((i) => apart(i, ground >> 16, (ground >> 8) & 255, ground & 255));
      return ink.filter((i) => apart(i, other[i] ?? 0, other[i + 1] ?? 0, other[i + 2] ?? 0)).length / ink.length;
    },
    { pictures: [before, after], at: box },
  );
}

/** Has an extension page overhear what the bar tells the worker. */
async function overhear({ mouth }: Driver): Promise<void> {
  await mouth.evaluate(() => {
    const heard: [number, string][] = [];
    (globalThis as { heard?: typeof heard }).heard = heard;
    chrome.runtime.onMessage.addListener((message: { name?: string; request?: { press?: string } }, sender) => {
      if (message.name === 'bar-pressed') heard.push([sender.tab?.id ?? -1, message.request?.press ?? '']);
    });
  }, null);
}

function heardFrom({ mouth }: Driver, tab: Tab): Promise<string[]> {
  return mouth.evaluate(
    (id) => ((globalThis as { heard?: [number, string][] }).heard ?? []).filter(([from]) => from === id).map(([, press]) => press),
    tab.id,
  );
}

inBothBrowsers({}, (stage) => {
  beforeAll(() => overhear(stage().driver));

  const tried = async (trick: () => unknown): Promise<{ hidden: number; presses: string[] }> => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await tab.goto(checkoutOf(doubtful));
    await tab.front();
    const bar = await until('the bar', () => barOf(driver, tab));
    const hide = bar.buttons.find(({ label }) => label === word('ui_hide'));
    if (hide === undefined) throw new Error('The bar cannot be hidden.');
    await pause(SETTLE_MS);
    const before = await picture(tab);
    await tab.evaluate(trick, null);
    await pause(MOVE_MS);
    const hidden = await changed(driver, before, await picture(tab), bar.box);
    await tab.click(hide.x, hide.y);
    await pause(150);
    const presses = await heardFrom(driver, tab);
    await tab.close();
    return { hidden, presses };
  };

  it('a press on a bar in full view counts', async () => {
    expect(await tried(() => undefined)).toMatchObject({ presses: ['hide'] });
  });

  it.each(TRICKS)('%s: no press counts on a bar that cannot be seen', async (_name, trick) => {
    const { hidden, presses } = await tried(trick);
    // After an attack was noticed the bar stands there anew, to be seen, and may be pressed.
    if (hidden > HIDDEN) expect(presses[0]).not.toBe('hide');
  });

  it('presses on a bar in full view are seldom refused, whatever else the page does', async () => {
    const refused: string[] = [];
    for (const [name, motion] of HARMLESS) {
      const { presses } = await tried(motion);
      if (presses[0] !== 'hide') refused.push(name);
    }
    expect(refused.length / HARMLESS.length, refused.join(', ')).toBeLessThan(REFUSED);
  });
});
