/** Context: what every fact of a page needs to know besides the snapshot, worked out once. */
import type { PageSnapshot, SnapshotBlock } from '../model/snapshot';
import { hostOf, parseAddress, registrableDomain } from './domain';

/** Given from outside, so that reading stays pure. */
export interface ReadOptions {
  /** Lower-case BCP 47 primary language, or empty where unknown. */
  readonly language: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface PageContext extends ReadOptions {
  readonly host: string;
  /** Registrable domain of the page, its key. */
  readonly domain: string;
  /** The page's address in lower case, path and query only, percent-encoding undone where it can be. */
  readonly path: string;
  /** Blocks that a person can see. */
  readonly visible: readonly SnapshotBlock[];
}

export function pageContext(snapshot: PageSnapshot, options: ReadOptions): PageContext {
  return {
    ...options,
    host: hostOf(snapshot.url) ?? '',
    domain: registrableDomain(snapshot.url) ?? '',
    path: pathOf(snapshot.url),
    visible: snapshot.blocks.filter((block) => block.hidden !== true),
  };
}

/** Path and query of an address in lower case and decoded, `/` where it is no address. */
export function pathOf(url: string): string {
  const parsed = parseAddress(url);
  if (parsed === null) return '/';
  const path = parsed.pathname + parsed.search;
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}
