/** Chromium through Playwright. What only a person can set in the browser's extension settings is set on that very page. */
import type { Page as PlaywrightPage } from 'playwright-core';
import { startChromium, type Chromium } from '../../tools/harness/chromium';
import { openExtensionPage, openTab } from '../../tools/harness/extension';
import type { Driver, DriverOptions, Page, PrivateWindow } from './driver';
import { asPage, until } from './raw-page';

function wrap(raw: PlaywrightPage): Page {
  return asPage(raw, {
    evaluate: (run, arg) => raw.evaluate(run as (arg: unknown) => never, arg),
    size: (width, height) => raw.setViewportSize({ width, height }),
    screenshot: async (path) => {
      await raw.screenshot({ path });
    },
  });
}

/** The part of the browser's own extension settings that is used here; its types are not published. */
interface Settings {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; incognitoAccess?: boolean; hostAccess?: 'ON_CLICK' }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string; runtimeErrors: { message: string; source: string; contextUrl: string }[] }>;
}
type WithSettings = typeof globalThis & { chrome: { developerPrivate: Settings } };

/** In developer mode, which the settings need anyway, the browser lists what the extension did not catch. */
async function openSettings({ context, extensionId: id }: Chromium, privateWindows: boolean): Promise<PlaywrightPage> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([extensionId, incognitoAccess]) => {
      const settings = (globalThis as unknown as WithSettings).chrome.developerPrivate;
      await settings.updateProfileConfiguration({ inDeveloperMode: true });
      if (incognitoAccess) await settings.updateExtensionConfiguration({ extensionId, incognitoAccess });
    },
    [id ?? '', privateWindows] as const,
  );
  await until('the extension to be enabled', () =>
    page.evaluate(async (extensionId) => {
      const info = await (globalThis as unknown as WithSettings).chrome.developerPrivate.getExtensionInfo(extensionId);
      return info.state === 'ENABLED' ? true : null;
    }, id ?? ''),
  );
  return page;
}

export async function startChromiumDriver({ port, profile, privateWindows = false }: DriverOptions): Promise<Driver> {
  const chromium = await startChromium({ port, ...(profile !== undefined && { profile }) });
  const { context, extensionId } = chromium;
  const id = extensionId ?? '';
  const own = (file: string) => `chrome-extension://${id}/${file}`;
  const thrown: string[] = [];
  context.on('weberror', (error) => thrown.push(`${error.page()?.url() ?? ''} ${error.error().message}`));
  const settings = await openSettings(chromium, privateWindows);
  const mouth = await openExtensionPage(chromium);

  async function openOwn(file: string): Promise<Page> {
    const raw = await context.newPage();
    await raw.goto(own(file));
    return wrap(raw);
  }

  const raw = (start: string) =>
    until(`a page at ${start}`, () => Promise.resolve(context.pages().find((page) => page.url().startsWith(start))));

  async function openPrivateWindow(address: string): Promise<PrivateWindow> {
    await mouth.evaluate((url) => void chrome.windows.create({ incognito: true, url }), address);
    const page = await raw(address);
    // Pages open in the private window from here on: those of the other windows cannot see it.
    const opened = async (file: string) => {
      const before = new Set(context.pages());
      await page.evaluate((url) => void window.open(url), 'about:blank');
      const next = await until('a private tab', () => Promise.resolve(context.pages().find((one) => !before.has(one))));
      await next.goto(own(file));
      return wrap(next);
    };
    const inside = await opened('options.html');
    const tabId = await inside.evaluate(async (url) => (await chrome.tabs.query({ url: `${url}*` }))[0]?.id, address);
    if (tabId === undefined) throw new Error('The private tab has no number.');
    return {
      mouth: inside,
      tab: { ...wrap(page), id: tabId },
      openOwn: opened,
      async close() {
        await inside
          .evaluate(async () => {
            await chrome.windows.remove((await chrome.windows.getCurrent()).id ?? -1);
          }, null)
          .catch(() => null);
      },
    };
  }

  return {
    name: 'chromium',
    profile: chromium.profile,
    mouth,
    own,
    openOwn,
    openPrivateWindow,
    openTab: async () => {
      const { tabId, page } = await openTab(chromium, mouth);
      return { ...wrap(page), id: tabId };
    },
    found: async (start) => wrap(await raw(start)),
    async stopWorker() {
      // The debugger's word for all workers of an origin is heard on a page of that origin.
      const page = await context.newPage();
      await page.goto(own('options.html'));
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async withdrawAccess() {
      await settings.evaluate(
        (extensionId) =>
          (globalThis as unknown as WithSettings).chrome.developerPrivate.updateExtensionConfiguration({
            extensionId,
            hostAccess: 'ON_CLICK',
          }),
        id,
      );
    },
    async errors() {
      const noticed = await settings.evaluate(
        async (extensionId) =>
          (await (globalThis as unknown as WithSettings).chrome.developerPrivate.getExtensionInfo(extensionId)).runtimeErrors.map(
            ({ message, source, contextUrl }) => `${source} (${contextUrl}): ${message}`,
          ),
        id,
      );
      return [...thrown, ...noticed];
    },
    close: () => chromium.close(),
  };
}
