/** What Playwright's and Puppeteer's pages have in common, behind the driver's words. */
import type { Page } from './driver';

/** The least that is asked of a driver's page. */
export interface RawPage {
  goto(address: string, options: { waitUntil: 'load'; timeout: number }): Promise<unknown>;
  readonly mouse: { click(x: number, y: number): Promise<void> };
  readonly keyboard: { press(key: never): Promise<void>; type(text: string): Promise<void> };
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** Heavy pages take their time on a slow machine. */
const LOAD_MS = 40_000;

const WARNING = /^[a-z]+-extension:\/\/[^/]+\/warning\.html/;

/** The page is asked, because Firefox's driver keeps the address of a page whose load came to nothing. */
async function warned({ evaluate }: Pick<Page, 'evaluate'>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const href = await evaluate(() => location.href, null).catch(() => '');
    if (WARNING.test(href)) return;
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** @param more what the two libraries spell differently */
export function asPage(raw: RawPage, more: Pick<Page, 'evaluate' | 'size' | 'screenshot'>): Page {
  return {
    ...more,
    async goto(address) {
      // The warning page takes the place of a page that still loads; what the tab shows is asked for afterwards.
      // Firefox's never hears that a load came to nothing.
      const given = new AbortController();
      await Promise.race([raw.goto(address, { waitUntil: 'load', timeout: LOAD_MS }).catch(() => null), warned(more, given.signal)]);
      given.abort();
    },
    click: (x, y) => raw.mouse.click(x, y),
    press: (key) => raw.keyboard.press(key as never),
    type: (text) => raw.keyboard.type(text),
    front: () => raw.bringToFront(),
    close: () => raw.close(),
  };
}

/**
 * Asks until there is an answer.
 * @throws Error that says what was waited for
 */
export async function until<Value>(what: string, ask: () => Promise<Value | null | undefined>, timeout = 10_000): Promise<Value> {
  const end = performance.now() + timeout;
  while (performance.now() < end) {
    const value = await ask();
    if (value !== null && value !== undefined) return value;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`);
}
