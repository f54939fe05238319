import type { PageSnapshot } from '../model/snapshot';
import { takeSnapshot } from '../snapshot/take';

interface FetchedPage {
  readonly html: string;
  /** Where the mark-up came from. */
  readonly url: string;
  /** HTTP status. */
  readonly status: number;
}

/** Reads mark-up in a document without a window: it loads no picture, style or frame and runs no script. */
export function readInert({ html, url, status }: FetchedPage): Promise<PageSnapshot> {
  return takeSnapshot(new DOMParser().parseFromString(html, 'text/html'), { origin: 'inert', url, status });
}
