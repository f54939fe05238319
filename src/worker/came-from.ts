/**
 * Where the shopper came from, for "Leave this shop". The way of each tab is kept in memory only, two addresses long: on pages that are
 * no shop nothing is stored. When the worker has slept in between, the page's own referrer tells at least the site.
 */
import { registrableDomain } from '../facts/domain';
import { attempt } from '../platform/log';
import { webAddress } from './address';
import { askPage } from './ask-page';

const ways = new Map<number, { domain: string; url: string; outside: string | null }>();

/** The tab shows this page now. */
export function noteVisit(tabId: number, url: string, domain: string): void {
  const before = ways.get(tabId);
  const outside = before === undefined || before.domain === domain ? (before?.outside ?? null) : before.url;
  ways.set(tabId, { domain, url, outside });
}

/** False for a tab that shows its first page, and after a sleep of the worker. */
export function hasWay(tabId: number): boolean {
  return ways.has(tabId);
}

export function forgetWay(tabId: number): void {
  ways.delete(tabId);
}

/** Last page of the tab outside the domain; null where nobody knows. */
export async function cameFrom(tabId: number, domain: string): Promise<string | null> {
  const way = ways.get(tabId);
  if (way !== undefined && way.domain !== domain) return way.url;
  if (way !== undefined && way.outside !== null) return way.outside;
  const referrer = await referrerOf(tabId);
  if (referrer === null || webAddress(referrer) === null) return null;
  return registrableDomain(referrer) === domain ? null : referrer.slice(0, 2000);
}

/** What the page in the tab says of the one before; empty where that sent nothing, null where the page cannot be asked. */
export async function referrerOf(tabId: number): Promise<string | null> {
  const referrer = await attempt('asking for the referrer', () => askPage(tabId, () => document.referrer));
  return typeof referrer === 'string' ? referrer : null;
}
