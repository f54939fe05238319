import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { find } from '../../src/content/find-on-page';
import { takeSnapshot } from '../../src/snapshot/take';

const PAGE =
  '<header><a href="/">Home</a></header><p>Free returns within 30 days.</p><form><input name="attributes" placeholder="Card number"></form><img src="/seal.png" alt="A seal"><p>Free returns for ever</p>';

function open(html: string) {
  const { window } = new JSDOM(html, { url: 'https://shop.example/' });
  const shown: Element[] = [];
  window.Element.prototype.scrollIntoView = function (this: Element) {
    shown.push(this);
  };
  window.Element.prototype.animate = vi.fn();
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('NodeFilter', window.NodeFilter);
  return { document: window.document, shown };
}
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('find', () => {
  it('finds every item of a snapshot by its number', async () => {
    const { document, shown } = open(PAGE);
    const { blocks, fields, images, links } = await takeSnapshot(document, { origin: 'live' });
    for (const [n, quote, tag] of [
      [blocks[1]?.n, 'Free returns within 30 days.', 'P'],
      [fields[0]?.n, 'Card number', 'INPUT'],
      [images[0]?.n, 'A seal', 'IMG'],
      [links[0]?.n, 'Home', 'A'],
    ] as const) {
      expect(await find({ n: n ?? -1, quote })).toBe(true);
      expect(shown.at(-1)?.tagName).toBe(tag);
    }
  });

  it('finds the words when the page has moved on', async () => {
    const { document, shown } = open(PAGE);
    expect(await find({ n: 3, quote: 'Free  returns for ever' })).toBe(true);
    expect(shown[0]).toBe(document.querySelectorAll('p')[1]);
  });

  it('says when they are gone', async () => {
    const { shown } = open(PAGE);
    expect(await find({ n: 3, quote: 'Nothing of the kind' })).toBe(false);
    expect(shown).toEqual([]);
  });
});
