/** A browser window for a person: the extension in it, one address open, until the person closes it or stops the tool. */
import { startChromium } from '../harness/chromium';
import { startFirefox } from '../harness/firefox';
import type { StartOptions } from './options';

export interface Shown {
  /** Resolves when the person closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

const LOAD_MS = 30_000;

/** A page that does not load is told; the window stays, for another try. */
function tellFailure(error: unknown): void {
  console.error(`The page did not load: ${String(error).split('\n')[0] ?? ''}`);
}

async function showChromium(address: string, port: number | null): Promise<Shown> {
  const chromium = await startChromium({ port, headed: true });
  const closed = new Promise<void>((done) => {
    chromium.context.once('close', () => {
      done();
    });
  });
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await page.goto(address, { timeout: LOAD_MS }).catch(tellFailure);
  await page.bringToFront().catch(() => undefined);
  return { closed, close: () => chromium.close().catch(() => undefined) };
}

async function showFirefox(address: string, port: number | null): Promise<Shown> {
  const firefox = await startFirefox({ port, headed: true });
  const closed = new Promise<void>((done) => {
    firefox.browser.once('disconnected', () => {
      done();
    });
  });
  const [first] = await firefox.browser.pages();
  const page = first ?? (await firefox.browser.newPage());
  await page.goto(address, { timeout: LOAD_MS }).catch(tellFailure);
  await page.bringToFront().catch(() => undefined);
  return { closed, close: () => firefox.close().catch(() => undefined) };
}

/** Opens the window; `port` is the local server's, null leaves the network as it is. */
export function show({ browser }: StartOptions, address: string, port: number | null): Promise<Shown> {
  return browser === 'firefox' ? showFirefox(address, port) : showChromium(address, port);
}
