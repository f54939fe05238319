import type { PageSnapshot } from '../model/snapshot';
import { readDocument } from '../snapshot/take';

interface FetchedPage {
  readonly html: string;
  /** Where the mark-up came from. */
  readonly url: string;
  /** HTTP status. */
  readonly status: number;
}

/** Longest wait for a moment in which the page has nothing to do: parsing cannot be cut into slices. Milliseconds. */
const IDLE_MS = 2000;

/** Reads mark-up in a document without a window: it loads no picture, style or frame and runs no script. */
export async function readInert({ html, url, status }: FetchedPage): Promise<PageSnapshot> {
  await new Promise((resume) => requestIdleCallback(resume, { timeout: IDLE_MS }));
  const { snapshot } = await readDocument(new DOMParser().parseFromString(html, 'text/html'), { origin: 'inert', url, status });
  return snapshot;
}
