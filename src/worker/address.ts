/** Addresses as the worker compares them. */
import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';

/** The address where it is one of those that our scripts can be in at all; null otherwise, and where the browser does not tell it. */
export function webAddress(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : null;
}

/** The address of a page: without fragment, cut as in a snapshot. */
export function pageAddress(url: string): string {
  return url.replace(/#.*$/s, '').slice(0, SNAPSHOT_LIMITS.urlChars);
}
