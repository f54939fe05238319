/** Does the tab still show the page that was read? A page could change its address for ever, and never be the one. */
import { registrableDomain } from '../facts/domain';
import { pageAddress } from './address';

/** So many readings in a row may come too late. */
const MOST_LATE = 2;
/** By tab. Memory only: a page that keeps the worker busy keeps it alive. */
const late = new Map<number, number>();

/**
 * @param shown address that the tab shows now
 * @param page address of the page that was read, as `pageAddress` gives it
 */
export function stillShows(tabId: number, shown: string, page: string): boolean {
  if (pageAddress(shown) === page) {
    late.delete(tabId);
    return true;
  }
  const count = (late.get(tabId) ?? 0) + 1;
  late.set(tabId, count);
  return count > MOST_LATE && registrableDomain(shown) === registrableDomain(page);
}

/** The tab is gone. */
export function forgetLate(tabId: number): void {
  late.delete(tabId);
}
