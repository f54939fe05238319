import type { SnapshotLink } from '../model/snapshot';
import { openedByScript } from './popup';
import type { Reading } from './reading';
import { clip } from './text';

/** Product cards are links as a whole; their text stands in the blocks already. */
const TEXT_CHARS = 140;

/** `a` and `area` with an address. The same address with the same text counts once, as visible if any of them is. */
export function readLink({ dom, place, addresses, links }: Reading, element: Element, n: number): void {
  const written = dom.attribute(element, 'href');
  if (written === '' && !dom.has(element, 'href')) return;
  const opened = openedByScript(dom, element, written);
  const { region } = place.frame ?? {};
  const sponsored = /\bsponsored\b/i.test(dom.attribute(element, 'rel'));
  const shown = place.shows();
  const images: string[] = [];
  links.imageTexts.push(images);
  place.collect(TEXT_CHARS, (inside) => {
    links.imageTexts.splice(links.imageTexts.indexOf(images), 1);
    const text = inside || clip(dom.attribute(element, 'aria-label') || dom.attribute(element, 'title') || images.join(' '), TEXT_CHARS);
    const href = opened === null ? addresses.at(element, 'href', written) : addresses.of(opened);
    const link: SnapshotLink = { n, href, text };
    if (region) link.region = region;
    if (!shown) link.hidden = true;
    if (sponsored) link.sponsored = true;
    links.add(link);
  });
}

/** Links by address and text; the alt texts of images inside the links that are open. */
export class Links {
  readonly imageTexts: string[][] = [];
  private readonly known = new Map<string, SnapshotLink>();

  constructor(private readonly keep: (link: SnapshotLink) => void) {}

  add(link: SnapshotLink): void {
    const key = `${link.href} ${link.text}`;
    const known = this.known.get(key);
    if (!known) {
      this.known.set(key, link);
      this.keep(link);
    } else if (known.hidden && !link.hidden) {
      delete known.hidden;
      known.n = link.n;
    }
  }
}
