/** What the walk needs of a browser, the same for Chromium and Firefox. */
import { startChromium } from '../harness/chromium';
import { openExtensionPage, openTab, type ExtensionPage } from '../harness/extension';
import { openFirefoxExtensionPage, openFirefoxTab, startFirefox } from '../harness/firefox';
import type { StartOptions } from './options';

export interface Tab {
  readonly tabId: number;
  goto(address: string): Promise<void>;
  /** Saves what the tab shows as PNG. */
  save(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly mouth: ExtensionPage;
  openTab(): Promise<Tab>;
  /** Saves a page of the extension as PNG, so many CSS pixels wide. */
  saveOwnPage(page: string, width: number, file: string): Promise<void>;
  close(): Promise<void>;
}

/** Time for a page of the extension to ask the worker and draw. */
const DRAW_MS = 1200;
const LOAD_MS = 15_000;
/** A browser shows no popup higher than this. CSS pixels. */
const HEIGHT = 600;

async function chromiumDriver(port: number | null): Promise<Driver> {
  const chromium = await startChromium({ port });
  const { context, extensionId } = chromium;
  const mouth = await openExtensionPage(chromium);
  return {
    mouth,
    async openTab() {
      const { tabId, page } = await openTab(chromium, mouth);
      return {
        tabId,
        async goto(address) {
          await page.goto(address, { timeout: LOAD_MS });
        },
        async save(file) {
          await page.screenshot({ path: file });
        },
        close: () => page.close(),
      };
    },
    async saveOwnPage(own, width, file) {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: HEIGHT });
      await page.goto(`chrome-extension://${extensionId ?? ''}/${own}`);
      await page.waitForTimeout(DRAW_MS);
      await page.screenshot({ path: file });
      await page.close();
    },
    close: () => chromium.close().catch(() => undefined),
  };
}

async function firefoxDriver(port: number | null): Promise<Driver> {
  const firefox = await startFirefox({ port });
  const mouth = await openFirefoxExtensionPage(firefox);
  return {
    mouth,
    async openTab() {
      const { tabId, page } = await openFirefoxTab(firefox, mouth);
      return {
        tabId,
        async goto(address) {
          await page.goto(address, { timeout: LOAD_MS });
        },
        async save(file) {
          await page.screenshot({ path: file });
        },
        close: () => page.close(),
      };
    },
    async saveOwnPage(own, width, file) {
      const page = await firefox.openExtensionPage(own);
      await page.setViewport({ width, height: HEIGHT });
      await new Promise((done) => setTimeout(done, DRAW_MS));
      await page.screenshot({ path: file });
      await page.close();
    },
    close: () => firefox.close().catch(() => undefined),
  };
}

/** Starts the browser without a window; `port` is the local server's, null leaves the network as it is. */
export function startDriver({ browser }: StartOptions, port: number | null): Promise<Driver> {
  return browser === 'firefox' ? firefoxDriver(port) : chromiumDriver(port);
}
