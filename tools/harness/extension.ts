/** The harness's mouth: an extension page kept open, through which the real extension is asked what it knows of a tab. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { MessageName, Request, Response, TabState } from '../../src/model/messages';
import type { Chromium } from './chromium';

/** What both browser drivers offer: runs a self-contained function in the page. */
export interface ExtensionPage {
  evaluate<Arg, Result>(run: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
}

/** What the gate left in its isolated world when its last look was over. */
interface GateReport {
  readonly url: string;
  readonly looks: number;
  /** No later look is pending. */
  readonly ended: boolean;
  readonly passed: boolean;
  readonly checkout: boolean;
  /** Own script time. */
  readonly ms: number;
}

/** Gate and worker at one moment; `gate` is null where no content script runs, `state` while the gate looks and where the worker did not answer. */
export interface Glimpse {
  readonly gate: GateReport | null;
  readonly state: TabState | null;
}

/**
 * Opens the options page in its own tab.
 * @throws Error when the browser did not load the extension
 */
export async function openExtensionPage({ context, extensionId }: Chromium): Promise<ExtensionPage> {
  if (extensionId === null) throw new Error('This browser was started without the extension.');
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/options.html`, { waitUntil: 'domcontentloaded' });
  } catch {
    throw new Error(
      'The browser did not load the extension. Google Chrome 137 and newer refuse --load-extension: use Chromium, Brave or Edge.',
    );
  }
  return { evaluate: (run, arg) => page.evaluate(run as (arg: unknown) => never, arg) };
}

/** Opens an empty tab and tells its number in the extension's API. */
export async function openTab({ context }: Chromium, mouth: ExtensionPage): Promise<{ tabId: number; page: Page }> {
  // Other tabs may open meanwhile (the welcome page does): an address of its own tells this one from them.
  const address = `about:blank#${randomUUID()}`;
  const opened = context.waitForEvent('page', { predicate: (page) => page.url() === address });
  const tabId = await mouth.evaluate(async (url) => (await chrome.tabs.create({ url, active: true })).id, address);
  if (tabId === undefined) throw new Error('The browser opened a tab without a number.');
  return { tabId, page: await opened };
}

/**
 * Sends one message of the protocol as an extension page does.
 * @throws Error when the worker refused it
 */
export async function ask<Name extends MessageName>(mouth: ExtensionPage, name: Name, request: Request<Name>): Promise<Response<Name>> {
  const reply = await mouth.evaluate(async (message): Promise<unknown> => chrome.runtime.sendMessage(message), { name, request });
  if (typeof reply === 'object' && reply !== null && 'response' in reply) return reply.response as Response<Name>;
  throw new Error(`The extension refused "${name}": ${JSON.stringify(reply)}`);
}

/** Reads the gate's report and the worker's state of a tab in one go. */
export function glimpse(mouth: ExtensionPage, tabId: number): Promise<Glimpse> {
  return mouth.evaluate(async (tab) => {
    const gate = await chrome.scripting
      .executeScript({
        target: { tabId: tab },
        func: () => (globalThis as { caveatGate?: { readonly ended: boolean } }).caveatGate ?? null,
      })
      .then(
        (results) => results[0]?.result ?? null,
        () => null,
      );
    // The worker answers for a page that is still looked at by looking itself: it is left alone until the gate is done.
    const pending = gate?.ended === false;
    const reply: unknown = pending
      ? null
      : await chrome.runtime.sendMessage({ name: 'tab-state', request: { tabId: tab } }).catch(() => null);
    const state = typeof reply === 'object' && reply !== null && 'response' in reply ? reply.response : null;
    return { gate, state } as Glimpse;
  }, tabId);
}
