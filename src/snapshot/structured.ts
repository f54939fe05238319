/** What the page says of itself to machines: meta elements, JSON-LD as raw text, microdata and RDFa. */
import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';
import type { SnapshotItem } from '../model/snapshot';
import type { Reading } from './reading';
import { clip } from './text';

const VALUE_CHARS = 200;
/** Device and browser settings: many, long, and about the page's looks only. */
const LOOKS_ONLY = /^(?:viewport|theme-color|color-scheme|msapplication-|apple-|mobile-web-|format-detection|csrf-|x-ua-)|verif/i;

export function readMeta({ dom, lists }: Reading, element: Element): void {
  const name = clip(['name', 'property', 'itemprop', 'http-equiv'].map((key) => dom.attribute(element, key)).find(Boolean) ?? '', 80);
  const content = clip(dom.attribute(element, 'content'), SNAPSHOT_LIMITS.textChars);
  if (name !== '' && content !== '' && !LOOKS_ONLY.test(name)) lists.meta.add({ name, content }, name.length + content.length);
}

export function readJsonLd({ dom, lists }: Reading, element: Element): void {
  let text = '';
  for (let node = dom.firstChild(element); node && text.length < SNAPSHOT_LIMITS.jsonLdChars; node = dom.nextSibling(node)) {
    if (dom.nodeType(node) === 3) text += dom.text(node as Text);
  }
  text = text.replace(/\s+/g, ' ').trim();
  // Cut JSON is broken JSON; the reader forgives that, and half a description is better than none.
  if (text.length > SNAPSHOT_LIMITS.jsonLdChars) lists.jsonLd.cut = true;
  text = text.slice(0, SNAPSHOT_LIMITS.jsonLdChars);
  if (text !== '') lists.jsonLd.add(text, text.length);
}

/** Microdata and RDFa. Asked only where the page has any of it. */
export class Items {
  private readonly open: SnapshotItem[] = [];

  read(reading: Reading, element: Element, n: number, leaf: boolean): void {
    const { dom, lists, place } = reading;
    const around = this.open.at(-1);
    const property = dom.attribute(element, 'itemprop') || dom.attribute(element, 'property');
    const typed = dom.attribute(element, 'typeof');
    const begins = typed !== '' || dom.has(element, 'itemscope');
    const type = begins ? typeName(typed || dom.attribute(element, 'itemtype')) : '';
    if (around && property !== '') this.property(reading, element, around, clip(property, 60), begins ? type : undefined, leaf);
    if (!begins || leaf) return;
    const item: SnapshotItem = { n, format: typed === '' ? 'microdata' : 'rdfa', type, props: [] };
    this.open.push(item);
    place.atEnd(() => {
      this.open.splice(this.open.indexOf(item), 1);
      if (item.props.length > 0 || item.type !== '')
        lists.items.add(
          item,
          item.props.reduce((sum, [name, value]) => sum + name.length + value.length + 8, 40),
        );
    });
  }

  private property(
    { dom, place, addresses }: Reading,
    element: Element,
    item: SnapshotItem,
    name: string,
    nested: string | undefined,
    leaf: boolean,
  ): void {
    if (item.props.length >= SNAPSHOT_LIMITS.props) return;
    const entry: [string, string] = [name, nested ?? ''];
    item.props.push(entry);
    if (nested !== undefined) return;
    const stated = ['content', 'datetime', 'value'].map((key) => dom.attribute(element, key)).find(Boolean);
    const address = stated === undefined ? ['href', 'src'].map((key) => dom.attribute(element, key)).find(Boolean) : undefined;
    if (stated !== undefined) entry[1] = clip(stated, VALUE_CHARS);
    else if (address !== undefined) entry[1] = addresses.of(address).slice(0, VALUE_CHARS);
    else if (!leaf)
      place.collect(VALUE_CHARS, (text) => {
        entry[1] = text;
      });
  }
}

/** `https://schema.org/Product` and `schema:Product` are both `Product`. */
function typeName(written: string): string {
  const first = written.slice(0, 300).trim().split(/\s/, 1)[0] ?? '';
  return clip(first.slice(Math.max(first.lastIndexOf('/'), first.lastIndexOf(':'), first.lastIndexOf('#')) + 1), 80);
}
