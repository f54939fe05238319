/** Does the tab still show the page that was read? A page could change its address for ever, and never be the one. */
import { registrableDomain } from '../facts/domain';
import { pageAddress } from './address';

/** So many readings in a row may come too late, within so long. Milliseconds. */
const MOST_LATE = 2;
const WITHIN_MS = 20_000;
/** By tab. Memory only: a page that keeps the worker busy keeps it alive. */
const late = new Map<number, { readonly domain: string | null; readonly since: number; readonly count: number }>();

/**
 * @param shown address that the tab shows now
 * @param page address of the page that was read, as `pageAddress` gives it
 * @param now milliseconds since the epoch
 */
export function stillShows(tabId: number, shown: string, page: string, now: number): boolean {
  if (pageAddress(shown) === page) {
    late.delete(tabId);
    return true;
  }
  const domain = registrableDomain(page);
  const before = late.get(tabId);
  const goesOn = before?.domain === domain && now - before.since < WITHIN_MS;
  const count = goesOn ? before.count + 1 : 1;
  late.set(tabId, { domain, since: goesOn ? before.since : now, count });
  return count > MOST_LATE && registrableDomain(shown) === domain;
}

/** The tab is gone. */
export function forgetLate(tabId: number): void {
  late.delete(tabId);
}
