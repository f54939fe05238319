import type { PageSnapshot } from '../../src/model/snapshot';

/** A snapshot of an empty page, but for what is given. */
export function snapshotOf(given: Partial<PageSnapshot> & { url: string }): PageSnapshot {
  return {
    version: 1,
    origin: 'live',
    title: '',
    lang: 'en',
    contentType: 'text/html',
    status: 200,
    blocks: [],
    links: [],
    forms: [],
    fields: [],
    buttons: [],
    images: [],
    scripts: [],
    frames: [],
    meta: [],
    jsonLd: [],
    items: [],
    prices: [],
    timers: [],
    coverage: { elements: 1, capped: [], frames: 0, shadowRoots: 0 },
    ...given,
  };
}
