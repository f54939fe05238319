/** What a snapshot must be before anything in it is read. */
import type { PageSnapshot } from '../model/snapshot';
import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';
import { sameOrigin } from '../platform/origin';

/**
 * @param url of the document that sent it, which the browser vouches for
 * @throws Error where the snapshot is of another origin than its sender, or too big
 */
export function checkSnapshot(snapshot: PageSnapshot, url: string): void {
  if (!sameOrigin(snapshot.url, url)) throw new Error('A snapshot must be of its sender.');
  if (JSON.stringify(snapshot).length > SNAPSHOT_LIMITS.bytes) throw new Error('A snapshot must keep its limits.');
}
