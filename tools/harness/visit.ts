/** One visit: a tab of its own, the page in it, and the extension's last word on it. */
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import type { Assessment } from '../../src/model/assessment';
import { ask, openExtensionPage, type ExtensionPage, type Glimpse } from './extension';
import { settle } from './settle';
import { warningShown, type WarningShown } from './warning-shown';

export interface Visit extends Glimpse {
  readonly warning: WarningShown;
  /** Milliseconds from the first request to the last word. */
  readonly ms: number;
}

export interface Visitor {
  readonly chromium: Chromium;
  readonly mouth: ExtensionPage;
}

export interface VisitOptions {
  /** Milliseconds for loading and the last word together. */
  readonly timeout?: number;
  /** See settle.ts. */
  readonly quiet?: number;
}

/** Opens the extension page that later questions go through. */
export async function makeVisitor(chromium: Chromium): Promise<Visitor> {
  return { chromium, mouth: await openExtensionPage(chromium) };
}

/** Only the first line says what went wrong; the rest is the driver's call log. */
function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.replace(/^page\.goto: /, '');
}

/**
 * Loads the address in a tab that is open and waits for the extension.
 * @throws Error in one line when the page does not load or the extension is not done in time
 */
export async function visitIn(
  { mouth }: Visitor,
  { tabId, page }: { tabId: number; page: Page },
  address: string,
  { timeout = 20_000, ...options }: VisitOptions = {},
): Promise<Visit> {
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit', timeout }).catch((error: unknown) => {
    throw new Error(`The page did not load: ${firstLine(error)}`);
  });
  // A picture that never comes must not hold the visit up: the extension itself does not wait for it for ever.
  await page.waitForLoadState('load', { timeout: timeout / 4 }).catch(() => null);
  const left = Math.max(1000, timeout - (performance.now() - start));
  const { gate, state, settled } = await settle(mouth, tabId, { ...options, timeout: left });
  if (!settled) {
    throw new Error(
      `Timed out: the extension was not done after ${timeout / 1000} s (${state?.state ?? 'no answer'}, gate ${gateWord(gate)}).`,
    );
  }
  return { gate, state, warning: await warningShown(page), ms: performance.now() - start };
}

function gateWord(gate: Glimpse['gate']): string {
  if (gate === null) return 'absent';
  return gate.ended ? 'ended' : 'pending';
}

/**
 * Has a page read that the extension took for no shop, as a shopper's "check anyway" does.
 * @returns what was read, as the judgement of no shop; null when the page cannot be read
 */
export async function readAnyway({ mouth }: Visitor, tabId: number, options: VisitOptions = {}): Promise<Assessment | null> {
  await ask(mouth, 'rescan', { tabId, anyway: true });
  const { state } = await settle(mouth, tabId, options);
  const assessment = state?.assessment;
  // "Anyway" calls everything a shop; nothing spoke for one.
  return assessment === undefined ? null : { ...assessment, isShop: false, level: null };
}
