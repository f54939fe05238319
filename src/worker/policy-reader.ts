/**
 * The policy reader: fetches the pages that a shop links for its policies, two at a time, has its tab read them, and judges the shop anew
 * with what they say. One reading a shop; it belongs to the tab that began it, and ends when that tab leaves the shop.
 */
import type { Topic } from '../model/facts';
import { browser } from '../platform/browser';
import { attempt, unattended } from '../platform/log';
import { fetchPage } from './fetch-page';
import { nextPage, withAnswer, withRequest, type Answer } from './policy-pages';
import { readFetched } from './read-inert';
import { renew } from './renew';
import { settings } from './settings';
import { isShop } from './shop-record';
import { shopsFor } from './shops';

const AT_ONCE = 2;

interface Reading {
  readonly tabId: number;
  readonly domain: string;
  readonly incognito: boolean;
  /** Milliseconds since the epoch. */
  readonly began: number;
  readonly stop: AbortController;
}
/** By shop, private ones apart. Memory only: a worker that starts anew begins its readings anew, and finds in the record what was asked. */
const readings = new Map<string, Reading>();

/** Shops that this worker has begun to read. */
const begun = new Set<string>();

const keyOf = ({ domain, incognito }: Pick<Reading, 'domain' | 'incognito'>): string => `${incognito ? 'private ' : ''}${domain}`;

/** Begins to read the shop in the tab, unless that is on its way or there is nothing (more) to ask for. Not awaited by anybody. */
export function startReading(shop: Pick<Reading, 'tabId' | 'domain' | 'incognito'>): void {
  const key = keyOf(shop);
  if (readings.has(key)) return;
  begun.add(key);
  const reading: Reading = { ...shop, began: Date.now(), stop: new AbortController() };
  readings.set(key, reading);
  const work = run(reading)
    .finally(() => {
      if (readings.get(key) === reading) readings.delete(key);
    })
    .then(() => (reading.stop.signal.aborted ? undefined : renew(shop.tabId, shop.domain, shop.incognito, true)));
  unattended('reading policies', work);
}

/** Begins where no earlier call did: an earlier worker may have died in the middle. */
export function resumeReading(shop: Pick<Reading, 'tabId' | 'domain' | 'incognito'>): void {
  if (!begun.has(keyOf(shop))) startReading(shop);
}

export function isBeingRead(shop: Pick<Reading, 'domain' | 'incognito'>): boolean {
  return readings.has(keyOf(shop));
}

/** The tab shows this domain now, or nothing that has one: what it read of another shop stops. */
export function stopReading(tabId: number, domain: string | null): void {
  for (const [key, reading] of readings) {
    if (reading.tabId === tabId && reading.domain !== domain) end(key, reading);
  }
}

/** The shopper wants no reading any more. */
export function stopAllReading(): void {
  for (const [key, reading] of readings) end(key, reading);
}

function end(key: string, { stop }: Reading): void {
  readings.delete(key);
  stop.abort(new Error('The reading was stopped.'));
}

async function run(reading: Reading): Promise<void> {
  const lane = async (): Promise<void> => {
    while (await readNext(reading));
  };
  // All lanes end before the next reading of this shop may begin.
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, lane));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined && !reading.stop.signal.aborted) throw failed.reason;
}

/**
 * Firefox has one worker for all windows, and its requests are those of an ordinary window: what servers have a browser remember (that
 * a host wants https, for one) would be on the disk. Chromium's private worker remembers nothing.
 */
async function mayRead({ incognito }: Reading): Promise<boolean> {
  if (incognito && browser.runtime.getManifest().incognito !== 'split') return false;
  return (await settings.get()).readPolicies;
}

/** Asks for one page and notes what came of it. False when there is none left, or nobody who could read it. */
async function readNext(reading: Reading): Promise<boolean> {
  const { tabId, domain, incognito, stop } = reading;
  if (!(await mayRead(reading))) return false;
  const page = await takePage(reading);
  if (page === null) return false;
  const answer = await answerOf(tabId, page, stop.signal);
  if (answer === null) return false;
  const shops = await shopsFor(incognito);
  await shops.update(domain, (old) => (old === null ? undefined : withAnswer(old, page.href, answer, Date.now())));
  await renew(tabId, domain, incognito);
  return true;
}

/** Chooses the next page and notes the request before it is made, in one turn: two lanes never take the same. */
async function takePage({ domain, incognito, began, stop }: Reading): Promise<{ topic: Topic; href: string } | null> {
  const shops = await shopsFor(incognito);
  let page: { topic: Topic; href: string } | null = null;
  stop.signal.throwIfAborted();
  await shops.update(domain, (old) => {
    if (old === null || !isShop(old) || stop.signal.aborted) return undefined;
    const now = Date.now();
    page = nextPage(old, { now, began });
    return page === null ? undefined : withRequest(old, page, now);
  });
  stop.signal.throwIfAborted();
  return page;
}

async function answerOf(tabId: number, page: { topic: Topic; href: string }, signal: AbortSignal): Promise<Answer | null> {
  // Without access the browser would send the request as a website's, with the extension's name in it.
  const access = await attempt('asking for access', () =>
    browser.permissions.contains({ origins: [`https://${new URL(page.href).hostname}/*`] }),
  );
  signal.throwIfAborted();
  if (access !== true) return { failure: 'unreachable' };
  const fetched = await fetchPage(page.href, signal);
  return 'html' in fetched ? readFetched(tabId, { ...page, ...fetched }, signal) : fetched;
}
