import { JSDOM } from 'jsdom';
import type { PageSnapshot } from '../../src/model/snapshot';
import { takeSnapshot, type SnapshotOptions } from '../../src/snapshot/take';

/** The snapshot of a page written in the test. */
export function snap(
  html: string,
  options: Partial<SnapshotOptions> = {},
  url = 'https://shop.example/p/1?x=2#top',
): Promise<PageSnapshot> {
  const { window } = new JSDOM(html, { url });
  return takeSnapshot(window.document, { origin: 'inert', url, ...options });
}
