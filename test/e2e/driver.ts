/** One way to drive both real browsers with the built extension: the same verbs, so that each behaviour is written down once. */
import type { ExtensionPage } from '../../tools/harness/extension';
import { startChromiumDriver } from './chromium-driver';
import { startFirefoxDriver } from './firefox-driver';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

/** A page in a tab, be it the web's or the extension's own. */
export interface Page extends ExtensionPage {
  /** Resolves when the page has loaded, or when something else took its place. */
  goto(address: string): Promise<void>;
  /** Real mouse click at viewport coordinates, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
}

/** A tab with its number in the extension's API. */
export interface Tab extends Page {
  readonly id: number;
}

/** A private window: its tab, and an extension page that sees it. */
export interface PrivateWindow {
  readonly mouth: ExtensionPage;
  readonly tab: Tab;
  /** Opens an extension page in the private window. */
  openOwn(file: string): Promise<Page>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: BrowserName;
  /** Folder of the profile. */
  readonly profile: string;
  /** An extension page that stays open; what the extension may do and knows is asked through it. */
  readonly mouth: ExtensionPage;
  /** Address of one of the extension's own pages. */
  own(file: string): string;
  openTab(): Promise<Tab>;
  /** Opens one of the extension's own pages in a new tab. */
  openOwn(file: string): Promise<Page>;
  /** The open page whose address starts so; waits until there is one. */
  found(start: string): Promise<Page>;
  /** Needs `privateWindows` at the start. */
  openPrivateWindow(address: string): Promise<PrivateWindow>;
  /** Ends the extension's worker: Chromium's service worker at once, Firefox's event page after a pause (needs `restless`). */
  stopWorker(): Promise<void>;
  /** Takes away the right to read web pages, as a person does in the browser's settings. */
  withdrawAccess(): Promise<void>;
  /** Errors that the extension did not catch, and that any page threw, since the start. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

export interface DriverOptions {
  /** Port of the local server that plays every host. */
  readonly port: number;
  /** Profile to keep; a fresh one, removed at the end, by default. */
  readonly profile?: string;
  /** The extension may run in private windows. */
  readonly privateWindows?: boolean;
  /** The worker ends as soon as it has nothing to do: of use in Firefox, where nothing else ends it. */
  readonly restless?: boolean;
}

/** Starts the browser with the built extension. */
export function startDriver(name: BrowserName, options: DriverOptions): Promise<Driver> {
  return name === 'chromium' ? startChromiumDriver(options) : startFirefoxDriver(options);
}
