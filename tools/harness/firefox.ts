/** Starts a real Firefox over WebDriver BiDi with the built extension and with every host name led to the local server. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { startProxy } from './connect-proxy';
import type { ExtensionPage } from './extension';
import { needBrowser } from './install';
import { ROOT } from './project';

/** The built extension for this browser. */
export const FIREFOX_BUILD: string = path.join(ROOT, 'dist', 'firefox');

/** Firefox gives each installation a random address; a preference set beforehand makes it known. */
const UUID = '5d0f2f6e-6b1c-4b6d-9f5a-2b6f0c9f7a11';

export interface FirefoxOptions {
  readonly extension?: string;
  /** Port of the local server that plays every host; null leaves the network as it is. */
  readonly port: number | null;
  /** Profile to keep; a fresh one by default. */
  readonly profile?: string;
  readonly headed?: boolean;
  readonly preferences?: Readonly<Record<string, unknown>>;
}

export interface Firefox {
  readonly browser: Browser;
  /** `moz-extension://…` without a slash at the end. */
  readonly base: string;
  /** Opens a page of the extension in a new tab. */
  openExtensionPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

const READY_MS = 15_000;

/** `goto` never resolves on an extension's page: start it, then watch for the page's own address. */
async function openOwnPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(address).catch(() => null);
  const end = performance.now() + READY_MS;
  while (performance.now() < end) {
    const there = await page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => '');
    if (there.startsWith(address.split('#')[0] ?? address) && there.endsWith(' complete')) return page;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Firefox did not open ${address}.`);
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.http.http3.enable': false,
  };
}

/**
 * Starts the browser and installs the extension.
 * @throws Error in one line when there is no browser or no build
 */
export async function startFirefox({
  extension = FIREFOX_BUILD,
  port,
  profile,
  headed = false,
  preferences = {},
}: FirefoxOptions): Promise<Firefox> {
  const executablePath = needBrowser('firefox');
  const manifest = path.join(extension, 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`No extension in ${extension}; run "npm run build" first.`);
  const { browser_specific_settings: settings } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const proxy = port === null ? null : await startProxy(port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !headed,
    // A person's Ctrl-C is answered by the tool that opened the window.
    handleSIGINT: !headed,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    ...(profile === undefined ? {} : { userDataDir: profile }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [settings.gecko.id]: UUID }),
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      ...(proxy === null ? {} : proxyPreferences(proxy.port)),
      ...preferences,
    },
  });
  await browser.installExtension(extension);
  const base = `moz-extension://${UUID}`;
  return {
    browser,
    base,
    openExtensionPage: (file) => openOwnPage(browser, `${base}/${file}`),
    async close() {
      await browser.close();
      await proxy?.close();
    },
  };
}

/** The harness's mouth in Firefox, see extension.ts. */
export async function openFirefoxExtensionPage(firefox: Firefox): Promise<ExtensionPage> {
  const page = await firefox.openExtensionPage('options.html');
  return { evaluate: (run, arg) => page.evaluate(run as (arg: unknown) => never, arg) };
}

/** Opens an empty tab and tells its number in the extension's API. Not to be called twice at once in one browser. */
export async function openFirefoxTab({ browser }: Firefox, mouth: ExtensionPage): Promise<{ tabId: number; page: Page }> {
  const ids = () => mouth.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id), null);
  const before = new Set(await ids());
  // Now and then Firefox throws a new tab's first document away while it is handed over.
  const page = await browser.newPage().catch(() => browser.newPage());
  const tabId = (await ids()).find((id) => !before.has(id));
  if (tabId === undefined) throw new Error('Firefox opened a tab without a number.');
  return { tabId, page };
}
