import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { snapshotSchema } from '../../src/model/snapshot';
import { SNAPSHOT_LIMITS } from '../../src/model/snapshot-limits';
import { takeSnapshot } from '../../src/snapshot/take';
import { snap } from './render';

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const NAMES = ['attributes', 'childNodes', 'children', 'firstChild', 'nextSibling', 'parentNode', 'nodeType', 'nodeName', 'localName', 'tagName', 'getAttribute', 'hasAttribute', 'shadowRoot', 'action', 'method', 'id', 'textContent', 'checkVisibility', 'offsetWidth', 'form', 'length', 'elements']; // prettier-ignore
const OF_DOCUMENT = ['querySelector', 'getElementById', 'createTextNode', 'documentElement', 'title', 'contentType', 'baseURI', 'URL', 'defaultView', 'body', 'cookie']; // prettier-ignore

describe('a hostile page', () => {
  it.each(NAMES)('shadows %s of a form', async (name) => {
    const { blocks, forms, links } = await snap(
      `<p>before</p><form action="/pay" method="post"><input name="${name}"><input id="${name}"><p>inside</p></form><a href="/z">after</a>`,
    );
    expect(blocks.map(({ text }) => text)).toEqual(['before', 'inside', 'after']);
    expect(forms).toMatchObject([{ action: 'https://shop.example/pay', method: 'post' }]);
    expect(links).toHaveLength(1);
  });

  it.each(OF_DOCUMENT)('shadows %s of the document', async (name) => {
    const page = `<title>T</title><img name="${name}"><form name="${name}"></form><label for="a">L</label><input id="a"><p>text</p>`;
    expect(await snap(page)).toMatchObject({ title: 'T', contentType: 'text/html', fields: [{ label: 'L' }] });
  });

  it('puts 30 MB in one text, and much more into many', async () => {
    const { window } = new JSDOM('<p id="one"></p><main></main>');
    const { document } = window;
    document.getElementById('one')?.append('word "quoted" '.repeat(2_000_000));
    for (let part = 0; part < 100; part++) {
      const paragraph = document.createElement('p');
      paragraph.append(`${part} ${'\u20AC"\\ '.repeat(7000)}`);
      document.querySelector('main')?.append(paragraph);
    }
    const snapshot = snapshotSchema.parse(await takeSnapshot(document, { origin: 'inert', url: 'https://shop.example/' }));
    expect(bytes(snapshot)).toBeLessThanOrEqual(SNAPSHOT_LIMITS.bytes);
    expect(snapshot.coverage.capped).toContain('blocks');
  }, 30_000);

  it('fills every list beyond its room and still fits the schema', async () => {
    const many = (one: (at: number) => string) => Array.from({ length: 90 }, (_, at) => one(at)).join('');
    const long = 'x'.repeat(1500);
    const page = many(
      (at) => `<form action="/${at}"><input name="${at}${long}" placeholder="${long}"><button>${long}${at}</button></form>
        <img src="/${long}${at}" alt="${long}"><iframe title="${long}"></iframe><meta name="m${at}" content="${long}"><script src="/${at}${long}.js"></script>
        <script type="application/ld+json">"${at}${long}"</script><div itemscope itemtype="T"><b itemprop="p">${long}</b></div><p>${at}:59:59</p><p>${at},00 €</p>`,
    );
    const snapshot = snapshotSchema.parse(await snap(page));
    expect(bytes(snapshot)).toBeLessThanOrEqual(SNAPSHOT_LIMITS.bytes);
    expect(snapshot.coverage.capped.length).toBeGreaterThan(5);
  }, 30_000);

  it('nests deeper than any parser', async () => {
    const { window } = new JSDOM('<p>before</p>');
    const { document } = window;
    let inner: Element = document.body;
    for (let level = 0; level < 3000; level++) inner = inner.appendChild(document.createElement('div'));
    inner.append('deep');
    const { coverage, blocks } = await takeSnapshot(document, { origin: 'inert' });
    expect(coverage.capped).toContain('depth');
    expect(blocks.map(({ text }) => text)).toEqual(['before']);
  });

  it('changes without end while it is read', async () => {
    const { window } = new JSDOM('<main></main>');
    const { document } = window;
    const main = document.querySelector('main');
    const grow = setInterval(() => {
      for (let at = 0; at < 500; at++) main?.append(document.createElement('p'), `text ${at}`);
      main?.firstChild?.remove();
    }, 0);
    const snapshot = await takeSnapshot(document, { origin: 'live' });
    clearInterval(grow);
    expect(snapshot.version).toBe(1);
  }, 30_000);

  it('has no root element', async () => {
    const { window } = new JSDOM('');
    window.document.documentElement.remove();
    await expect(takeSnapshot(window.document, { origin: 'inert' })).rejects.toThrow('empty');
  });
});
