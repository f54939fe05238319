/** Images, scripts and frames: where they come from, and what they say they show. */
import type { SnapshotFrame, SnapshotImage } from '../model/snapshot';
import { withoutQuery } from './address';
import type { Reading } from './reading';
import { clip } from './text';

const ALT_CHARS = 140;
/** Where pages that load images late keep the address. */
const LATE_SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'srcset', 'data-srcset'];

export class Seen {
  private readonly keys = new Set<string>();

  /** True the first time. */
  first(key: string): boolean {
    if (this.keys.has(key)) return false;
    this.keys.add(key);
    return true;
  }
}

/** `img`, or an image input is a button and not here. Embedded pictures (`data:`) are kept for their alt text only. */
export function readImage(reading: Reading, seen: Seen, element: Element, n: number): void {
  const { dom, origin } = reading;
  const alt = clip(dom.attribute(element, 'alt'), ALT_CHARS);
  const written = dom.attribute(element, 'src');
  const embedded = written === '' || /^data:/i.test(written);
  const late = embedded ? LATE_SOURCES.map((name) => dom.attribute(element, name)).find((value) => value !== '') : undefined;
  const src = late ? (late.slice(0, 2000).trim().split(/[\s,]/, 1)[0] ?? '') : embedded ? '' : written;
  const { complete, naturalWidth } = element as HTMLImageElement;
  const broken = origin === 'live' && !embedded && complete && naturalWidth === 0;
  const address = embedded ? src && reading.addresses.of(src) : reading.addresses.at(element, 'src', src);
  addImage(reading, seen, element, n, address, alt, broken);
}

/** An inline drawing with a name: payment marks are often drawn so. */
export function readDrawing(reading: Reading, seen: Seen, element: Element, n: number): void {
  const { dom } = reading;
  let name = dom.attribute(element, 'aria-label');
  let node = dom.firstChild(element);
  for (let steps = 0; node && name === '' && steps < 8; steps++) {
    if (dom.nodeType(node) === 1) {
      const tag = dom.localName(node as Element);
      const inner = dom.firstChild(node);
      if (tag === 'title' && inner && dom.nodeType(inner) === 3) name = dom.text(inner as Text);
      if (tag === 'use')
        name = (dom.attribute(node as Element, 'href') || dom.attribute(node as Element, 'xlink:href')).replace(/^[^#]*#/, '');
    }
    node = dom.nextSibling(node);
  }
  if (name !== '') addImage(reading, seen, element, n, '', clip(name, ALT_CHARS), false);
}

function addImage(reading: Reading, seen: Seen, element: Element, n: number, src: string, alt: string, broken: boolean): void {
  const { dom, place, addresses, lists, links } = reading;
  for (const texts of links.imageTexts) if (alt !== '' && texts.length < 3) texts.push(alt);
  const within = linkAround(reading);
  const href = within ? addresses.at(within, 'href', dom.attribute(within, 'href')) : undefined;
  if ((src === '' && alt === '') || !seen.first(`${src} ${alt} ${href ?? ''}`)) return;
  const region = place.frame?.region;
  const image: SnapshotImage = { n, src, alt };
  if (href) image.href = href;
  if (broken) image.broken = true;
  if (region) image.region = region;
  if (!place.showsLeaf(element)) image.hidden = true;
  lists.images.add(image, src.length + alt.length + (href?.length ?? 0));
}

function linkAround({ place }: Reading): Element | null {
  for (let frame = place.frame, up = 0; frame && up < 6; frame = frame.parent, up++) if (frame.name === 'a') return frame.element;
  return null;
}

export function readScript({ dom, addresses, lists }: Reading, seen: Seen, element: Element): void {
  const written = dom.attribute(element, 'src');
  if (written === '') return;
  const src = withoutQuery(addresses.at(element, 'src', written));
  if (seen.first(src)) lists.scripts.add({ src }, src.length);
}

/** `iframe`, `frame`, `embed` or `object`: another document, which this snapshot does not hold. */
export function readFrame({ dom, place, addresses, lists }: Reading, element: Element, tag: string, n: number): void {
  const written = dom.attribute(element, tag === 'object' ? 'data' : 'src');
  const frame: SnapshotFrame = {
    n,
    src: written === '' ? '' : addresses.of(written),
    title: clip(dom.attribute(element, 'title') || dom.attribute(element, 'name'), ALT_CHARS),
  };
  if (!place.showsLeaf(element)) frame.hidden = true;
  lists.frames.add(frame, frame.src.length + frame.title.length);
}
