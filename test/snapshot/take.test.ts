import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { snapshotSchema } from '../../src/model/snapshot';
import { takeSnapshot } from '../../src/snapshot/take';
import { snap } from './render';

const PAGE = `<!doctype html><html lang="de"><head><title> Lampe
  Ida </title><meta name="description" content="Eine Lampe"><meta name="viewport" content="width=1">
  <link rel="canonical" href="/p/1"><script src="/a.js?v=1"></script><script src="/a.js?v=2"></script></head><body>
  <header><a href="/">Lampenladen</a></header><main><h1>Lampe <b>Ida</b></h1><p>Aus <i>Messing</i>,\u00A0hand\u00ADgemacht.</p>
  <form action="/cart" method="post"><label>Menge <input name="qty" required></label><button>In den Warenkorb</button></form></main>
  <footer><nav><a href="/impressum#top">Impressum</a><a href="/agb">AGB</a></nav></footer></body></html>`;

describe('takeSnapshot', () => {
  it('reads a page as the schema wants it', async () => {
    const snapshot = snapshotSchema.parse(await snap(PAGE));
    expect(snapshot).toMatchObject({
      url: 'https://shop.example/p/1?x=2',
      title: 'Lampe Ida',
      lang: 'de',
      contentType: 'text/html',
      canonical: 'https://shop.example/p/1',
      meta: [{ name: 'description', content: 'Eine Lampe' }],
      scripts: [{ src: 'https://shop.example/a.js' }],
      forms: [{ action: 'https://shop.example/cart', method: 'post' }],
      coverage: { capped: [], frames: 0, shadowRoots: 0 },
    });
  });

  it('says of a page that is not all there that something may be missing', async () => {
    expect((await snap(PAGE, { origin: 'live', partial: true })).coverage.capped).toEqual(['loading']);
    expect((await snap(PAGE, { origin: 'live', partial: false })).coverage.capped).toEqual([]);
  });

  it('makes a block of each block element, with its landmark and heading', async () => {
    const { blocks } = await snap(PAGE);
    expect(blocks.map(({ text, heading, region }) => [text, heading, region])).toEqual([
      ['Lampenladen', undefined, 'header'],
      ['Lampe Ida', 1, undefined],
      ['Aus Messing, handgemacht.', undefined, undefined],
      ['Menge In den Warenkorb', undefined, undefined],
      ['Impressum AGB', undefined, 'footer'],
    ]);
  });

  it('numbers every element in document order, whatever it is', async () => {
    const { blocks, links, coverage } = await snap('<p>a</p><svg><g/></svg><p><a href="/x">b</a></p>');
    // html 0, head 1, body 2, p 3, svg 4, p 5, a 6
    expect(blocks.map(({ n }) => n)).toEqual([3, 5]);
    expect(links.map(({ n }) => n)).toEqual([6]);
    expect(coverage.elements).toBe(7);
  });

  const links: [html: string, found: [href: string, text: string][]][] = [
    ['<a href="/a#b">A</a>', [['https://shop.example/a', 'A']]],
    ['<a href="#">Top</a>', [['https://shop.example/p/1?x=2#', 'Top']]],
    ['<a href="javascript:void(0)">J</a>', [['javascript:', 'J']]],
    ['<a href="mailto:a@shop.example">Mail</a>', [['mailto:a@shop.example', 'Mail']]],
    ['<a href="/a"><img src="x.png" alt="Logo"></a>', [['https://shop.example/a', 'Logo']]],
    ['<a href="/a" aria-label="Cart"><svg></svg></a>', [['https://shop.example/a', 'Cart']]],
    ['<a href="/a">A</a><a href="/a"> A </a>', [['https://shop.example/a', 'A']]],
    ['<a name="here">no link</a>', []],
    ['<base href="https://other.example/x/"><a href="y">Y</a>', [['https://other.example/x/y', 'Y']]],
    ['<a href="http://[broken">B</a>', [['http://[broken', 'B']]],
  ];
  it.each(links)('link %s', async (html, found) => {
    expect((await snap(html)).links.map(({ href, text }) => [href, text])).toEqual(found);
  });

  it('marks what is hidden, and a visible twin wins', async () => {
    const { blocks, links } = await snap(
      '<div style="display:none"><p>secret</p><a href="/x">X</a></div><p>plain <span hidden>gone</span></p><a href="/x">X</a>',
    );
    expect(blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['secret', true],
      ['X', true],
      ['plain', undefined],
      ['gone', true],
      ['X', undefined],
    ]);
    expect(links.map(({ hidden }) => hidden)).toEqual([undefined]);
  });

  it('leaves out scripts, styles, templates and the options of selects', async () => {
    const { blocks } = await snap(
      '<body><p>x</p><style>p{}</style><script>var a</script><template><p>t</p></template><noscript><p>n</p></noscript><select><option>o</select>text',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['x', 'text']);
  });

  it('reads structured data of all three kinds', async () => {
    const { jsonLd, items } = await snap(`<script type="application/ld+json">{"@type": "Product",
      "broken</script><div itemscope itemtype="https://schema.org/Product"><span itemprop="name">Ida</span>
      <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="45.50"><link itemprop="availability" href="/in"></div></div>
      <div typeof="schema:Person"><b property="schema:name">Jo</b></div>`);
    expect(jsonLd).toEqual(['{"@type": "Product", "broken']);
    expect(items.map(({ format, type, props }) => [format, type, props])).toEqual([
      ['microdata', 'Offer', [['price', '45.50'], ['availability', 'https://shop.example/in']]],
      ['microdata', 'Product', [['name', 'Ida'], ['offers', 'Offer']]],
      ['rdfa', 'Person', [['schema:name', 'Jo']]],
    ]); // prettier-ignore
  });

  it('names drawn payment marks and keeps where an image leads', async () => {
    const { images } = await snap(
      '<svg aria-label="Visa"></svg><svg><title>Klarna</title></svg><a href="https://seal.example/c"><img src="data:image/png;base64,x" data-src="/s.png" alt="Seal"></a><img src="data:x">',
    );
    expect(images.map(({ src, alt, href }) => [src, alt, href])).toEqual([
      ['', 'Visa', undefined],
      ['', 'Klarna', undefined],
      ['https://shop.example/s.png', 'Seal', 'https://seal.example/c'],
    ]);
  });

  it('walks shadow trees, closed ones where the browser opens them, before the light children of their host', async () => {
    const { window } = new JSDOM('<div id="open"><p>light</p></div><shop-box></shop-box><never-defined></never-defined>');
    const { document } = window;
    window.customElements.define('shop-box', class extends window.HTMLElement {});
    const shadowOf = (host: Element | null, mode: ShadowRootMode, text: string) => {
      const shadow = host?.attachShadow({ mode });
      shadow?.append(Object.assign(document.createElement('p'), { textContent: text }));
      return shadow ?? null;
    };
    shadowOf(document.getElementById('open'), 'open', 'shadow');
    const closed = shadowOf(document.querySelector('shop-box'), 'closed', 'closed');
    const asked: string[] = [];
    const { blocks, coverage } = await takeSnapshot(document, {
      origin: 'inert',
      closedShadow: (element) => (asked.push(element.localName) && element.localName === 'shop-box' ? closed : null),
    });
    expect(blocks.map(({ text }) => text)).toEqual(['shadow', 'light', 'closed']);
    expect(coverage.shadowRoots).toBe(2);
    expect(asked).toEqual(['shop-box']);
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    const reading = snap('<p>01:02:03</p>', { origin: 'live', signal: stop.signal });
    stop.abort(new Error('gone'));
    await expect(reading).rejects.toThrow('gone');
  });
});
