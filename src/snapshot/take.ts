/** Document → PageSnapshot, in one walk. Dumb on purpose: it says what is there and where, never what it means. */
import type { PageSnapshot } from '../model/snapshot';
import { Addresses } from './address';
import { Blocks } from './blocks';
import { fit, Kept } from './budget';
import { domOf } from './dom';
import { PageVisitor } from './visitor';
import { Links } from './links';
import { Place } from './place';
import { Prices } from './prices';
import { emptyLists, type Lists, type Reading } from './reading';
import { Slices } from './slices';
import { clip } from './text';
import { Timers } from './timers';
import { sightOf } from './visibility';
import { Walk, type ClosedShadow } from './walk';

export interface SnapshotOptions {
  /** `live`: the tab's page; `inert`: a document parsed from text, without layout. */
  readonly origin: 'live' | 'inert';
  /** Address that an inert document came from, and its HTTP status. */
  readonly url?: string;
  readonly status?: number;
  /** The page may not all be there yet. */
  readonly partial?: boolean;
  readonly signal?: AbortSignal;
  readonly closedShadow?: ClosedShadow;
}

export interface Taken {
  readonly snapshot: PageSnapshot;
  /** Looks at the page's clocks once more, about a second later, and tells which of them run; null where there is none. */
  readonly again: (() => Promise<PageSnapshot>) | null;
}

/** The whole snapshot, its clocks looked at twice. Throws as `readDocument` does. */
export async function takeSnapshot(document: Document, options: SnapshotOptions): Promise<PageSnapshot> {
  const { snapshot, again } = await readDocument(document, options);
  return again ? again() : snapshot;
}

/**
 * Reads a document in time slices (see slices.ts). Never changes it and never reads what a person typed. What the limits cut off is named
 * in `coverage.capped`.
 * @throws the signal's reason when aborted; Error for a document without a root element. Nothing else, whatever the page holds.
 */
export async function readDocument(document: Document, options: SnapshotOptions): Promise<Taken> {
  const slices = new Slices();
  const dom = domOf(document);
  const { origin, signal } = options;
  const url = options.url ?? dom.document.url;
  const sight = sightOf(dom, origin);
  const place = new Place(dom, sight);
  const lists = emptyLists();
  const addresses = new Addresses(baseOf(dom, origin, url), origin === 'live');
  const links = new Links((link) => {
    lists.links.add(link, link.href.length + link.text.length);
  });
  const reading: Reading = { dom, origin, sight, place, addresses, lists, links, forms: new Map() };
  const [prices, timers] = [new Prices(dom, sight), new Timers(dom)];
  const blocks = new Blocks(place, sight, lists.blocks, lists.hiddenBlocks, (block) => {
    prices.read(block);
    timers.read(block);
  });
  const visitor = new PageVisitor(reading, blocks, timers);
  const walk = new Walk(dom, visitor, options.closedShadow);

  const capped = new Set<string>(options.partial === true ? ['loading'] : []);
  while (!walk.run(() => slices.over())) {
    if (slices.spent()) {
      capped.add('time');
      walk.finish();
      break;
    }
    await slices.pause();
    signal?.throwIfAborted();
  }
  if (slices.over()) await slices.pause();
  visitor.settle();
  prices.settle(lists.prices);
  const wait = origin === 'live' ? timers.wait() : 0;
  timers.settle(lists.timers, false);

  fit(Object.values(lists));
  for (const limit of walk.capped) capped.add(limit);
  // Hidden text that was cut is no loss of coverage.
  for (const [name, list] of Object.entries(lists)) if (list.cut && list !== lists.hiddenBlocks) capped.add(name);
  const { canonical } = visitor;
  const snapshot: PageSnapshot = {
    version: 1,
    url: new Addresses('', false).of(url),
    origin,
    title: clip(dom.document.title, 300),
    lang: clip(dom.attribute(dom.root, 'lang') || dom.attribute(dom.root, 'xml:lang'), 40),
    contentType: clip(dom.document.contentType, 80),
    status: options.status ?? (origin === 'live' ? statusOfNavigation() : 0),
    ...(canonical !== undefined && { canonical }),
    ...itemsOf(lists, blocks),
    coverage: { elements: walk.elements, capped: [...capped], frames: visitor.frames, shadowRoots: walk.shadowRoots },
  };
  if (wait <= 0) return { snapshot, again: null };
  return {
    snapshot,
    async again() {
      await new Promise((resume) => setTimeout(resume, wait));
      signal?.throwIfAborted();
      const running: Lists['timers'] = new Kept('timers');
      timers.settle(running, true);
      return { ...snapshot, timers: running.items() };
    },
  };
}

function itemsOf(lists: Lists, blocks: Blocks) {
  return {
    blocks: blocks.items(),
    links: lists.links.items(),
    forms: lists.forms.items(),
    fields: lists.fields.items(),
    buttons: lists.buttons.items(),
    images: lists.images.items(),
    scripts: lists.scripts.items(),
    frames: lists.frames.items(),
    meta: lists.meta.items(),
    jsonLd: lists.jsonLd.items(),
    items: lists.items.items(),
    prices: lists.prices.items(),
    timers: lists.timers.items(),
  };
}

/** What relative addresses stand on. An inert document would take the address of the page that parsed it. */
function baseOf(dom: ReturnType<typeof domOf>, origin: 'live' | 'inert', url: string): string {
  if (origin === 'live') return dom.document.base;
  const base = dom.find('base[href]');
  const href = base ? dom.attribute(base, 'href') : '';
  return URL.canParse(href, url) ? new URL(href, url).href : url;
}

function statusOfNavigation(): number {
  const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & { responseStatus?: number })[];
  return entry?.responseStatus ?? 0;
}
