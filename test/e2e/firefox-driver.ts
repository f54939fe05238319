/** Firefox through WebDriver BiDi. Its driver does not follow pages of the extension that others opened: those are told by asking them. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { allowPrivateWindows } from '../../tools/harness/private-firefox';
import { openFirefoxExtensionPage, openFirefoxTab, startFirefox } from '../../tools/harness/firefox';
import type { Driver, DriverOptions, Page } from './driver';
import { asPage, until } from './raw-page';

/** Milliseconds without work after which a restless event page ends; the driver has no other way to end it. */
const IDLE_MS = 500;

function wrap(raw: PuppeteerPage): Page {
  return asPage(raw, {
    evaluate: (run, arg) => raw.evaluate(run as (arg: unknown) => never, arg),
    size: (width, height) => raw.setViewport({ width, height }),
    screenshot: async (file) => {
      await raw.screenshot({ path: file });
    },
  });
}

const addressOf = (page: PuppeteerPage): Promise<string> => page.evaluate(() => location.href).catch(() => '');

export async function startFirefoxDriver({ port, profile, privateWindows = false, restless = false }: DriverOptions): Promise<Driver> {
  const folder = profile ?? mkdtempSync(path.join(os.tmpdir(), 'caveat-firefox-'));
  const firefox = await startFirefox({
    port,
    profile: folder,
    preferences: {
      // A temporary add-on is uninstalled when the browser ends; what it stored must outlive that, as with an installed one.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(restless && { 'extensions.background.idle.timeout': IDLE_MS }),
    },
  });
  const { browser, base } = firefox;
  if (privateWindows) await allowPrivateWindows(firefox);
  const thrown: string[] = [];
  // What a script of the extension threw; the browser's own notes on a page (its policy, its depth) arrive by the same way, without a script.
  const hear = (page: PuppeteerPage | null) => {
    page?.on('pageerror', (error) => {
      const told = error instanceof Error ? `${error.message} ${error.stack ?? ''}` : String(error);
      if (told.includes('moz-extension://')) thrown.push(`${page.url()} ${told}`);
    });
  };
  browser.on('targetcreated', (target) => {
    target.page().then(hear, () => null);
  });
  const mouth = await openFirefoxExtensionPage(firefox);
  const own = (file: string) => `${base}/${file}`;

  let opening: Promise<unknown> = Promise.resolve();

  const raw = (start: string) =>
    until(`a page at ${start}`, async () => {
      for (const page of await browser.pages()) if ((await addressOf(page)).startsWith(start)) return page;
      return null;
    });

  return {
    name: 'firefox',
    profile: folder,
    mouth,
    own,
    openOwn: async (file) => wrap(await firefox.openExtensionPage(file)),
    openTab: () => {
      // One after another: a tab is told by being the only new one.
      const tab = opening.then(() => openFirefoxTab(firefox, mouth));
      opening = tab.catch(() => null);
      return tab.then(({ tabId, page }) => ({ ...wrap(page), id: tabId }));
    },
    found: async (start) => wrap(await raw(start)),
    async openPrivateWindow(address) {
      const windowId = await mouth.evaluate(async (url) => (await chrome.windows.create({ incognito: true, url }))?.id, address);
      const page = await raw(address);
      const tabId = await mouth.evaluate(async (url) => (await chrome.tabs.query({ url: `${url}*` }))[0]?.id, address);
      if (windowId === undefined || tabId === undefined) throw new Error('The private window has no number.');
      return {
        mouth,
        tab: { ...wrap(page), id: tabId },
        openOwn: async (file) => {
          await mouth.evaluate(([url, id]) => chrome.tabs.create({ url, windowId: id }), [own(file), windowId] as const);
          return wrap(await raw(own(file)));
        },
        close: () => mouth.evaluate((id) => chrome.windows.remove(id), windowId),
      };
    },
    stopWorker: () => {
      if (!restless) throw new Error('Only a restless event page ends.');
      return new Promise((done) => setTimeout(done, IDLE_MS * 3));
    },
    async withdrawAccess() {
      await mouth.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }), null);
    },
    errors: () => Promise.resolve([...thrown]),
    async close() {
      await firefox.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
