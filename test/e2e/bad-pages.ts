/** Pages that a browser can show and no shop should be: each under a host of its own, all with enough of a shop to be read. */
import { Buffer } from 'node:buffer';
import type { Answer } from '../../tools/harness/tls-server';
import { heavyBody } from './heavy-bodies';

const PRODUCT = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Enamel kettle',
  offers: { '@type': 'Offer', price: '38.00', priceCurrency: 'EUR' },
});

interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly body?: string;
}

/** A product page with a cart, and whatever is wrong with it. */
function shopPage({ title = 'Enamel kettle', head = '', body = '' }: Parts = {}): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="product">
<script type="application/ld+json">${PRODUCT}</script>${head}
<body><header><a href="/">Kettle Row</a> <a href="/cart">Cart (0)</a></header>
<main><h1>Enamel kettle</h1><p class="price">38,00 €</p><form action="/cart/add" method="post"><button>Add to cart</button></form>
<footer><a href="/returns">Returns</a> <a href="/contact">Contact</a> <a href="/checkout">Checkout</a></footer></main>
${body}</body></html>`;
}

const CLOBBERED = ['attributes', 'children', 'childNodes', 'parentNode', 'firstChild', 'nextSibling', 'nodeName', 'nodeType', 'tagName',
  'textContent', 'elements', 'action', 'method', 'id', 'getAttribute', 'matches', 'closest', 'querySelectorAll', 'ownerDocument', 'shadowRoot'] as const; // prettier-ignore

function clobbered(): string {
  const fields = CLOBBERED.map((name) => `<input name="${name}">`).join('');
  const names = [
    'body',
    'head',
    'forms',
    'links',
    'images',
    'title',
    'cookie',
    'documentElement',
    'querySelector',
    'querySelectorAll',
    'createTreeWalker',
    'defaultView',
    'location',
    'URL',
  ];
  const images = names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');
  return shopPage({ body: `<form>${fields}</form><form id="form2">${fields}</form>${images}` });
}

const BROKEN_JSON = ['{"@type":"Product",', 'null', '[[[[[[', '{"@graph":{"@graph":[{"@type":["Product",7,null]}]}}', '\u0000', `{"@type":"Product","name":${'['.repeat(5000)}`, '{"__proto__":{"@type":"Product"},"offers":{"price":{}}}']; // prettier-ignore

const brokenJson = (): string =>
  shopPage({ head: BROKEN_JSON.map((text) => `<script type="application/ld+json">${text}</script>`).join('') });

/** Adds, moves and removes elements as long as the page lives. */
const endlessMutations = (): string =>
  shopPage({
    body: `<div id="pen"></div><script>
      const pen = document.getElementById('pen');
      const stir = () => {
        for (let i = 0; i < 40; i++) {
          const one = document.createElement('p');
          one.textContent = Math.random() + ' €';
          pen.prepend(one);
          if (pen.childElementCount > 400) pen.lastElementChild.remove();
        }
        setTimeout(stir, 0);
      };
      stir();
    </script>`,
  });

const frames = (): string =>
  shopPage({
    body: `<iframe src="/frame" title="a"></iframe><iframe src="about:blank" title="b"></iframe><iframe srcdoc="&lt;form&gt;&lt;input autocomplete=cc-number&gt;" title="c"></iframe>
<iframe src="data:text/html,&lt;p&gt;d" title="d"></iframe><iframe sandbox src="/frame" title="e"></iframe><iframe src="https://other-frames.example/frame" title="f"></iframe>`,
  });

const deepNesting = (): string => shopPage({ body: `${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}` });

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 200 200]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** The same weight on a page that is no shop: what the browser takes for it by itself. */
const plainPage = (body: string): string => `<!doctype html><html lang="en"><title>Notes</title><h1>Notes on tea</h1>${body}</html>`;

const html = (body: string, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body,
});

const withPolicy = (answer: Answer, policy: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, 'content-security-policy': policy },
});

const PAGES: Readonly<Record<string, () => Answer>> = {
  'kettle-row.example': () => html(shopPage()),
  'scripts-off.example': () => withPolicy(html(shopPage()), "script-src 'none'"),
  'sandboxed.example': () => withPolicy(html(shopPage()), "default-src 'none'; sandbox"),
  'million-nodes.example': () => html(shopPage({ body: heavyBody('million-nodes') })),
  'plain-million-nodes.example': () => html(plainPage(heavyBody('million-nodes'))),
  'long-text.example': () => html(shopPage({ body: heavyBody('long-text') })),
  'plain-long-text.example': () => html(plainPage(heavyBody('long-text'))),
  'clobbered-names.example': () => html(clobbered()),
  'broken-json.example': () => html(brokenJson()),
  'endless-mutations.example': () => html(endlessMutations()),
  'many-frames.example': () => html(frames()),
  'other-frames.example': () => html('<p>A frame.</p>'),
  'deep-nesting.example': () => html(deepNesting()),
  'not-found.example': () => html('<title>404</title><h1>Not found</h1>', 404),
  'server-error.example': () => html('<title>500</title><h1>Fatal error</h1>', 500),
  'empty-answer.example': () => html(''),
  'pdf-file.example': () => ({ status: 200, headers: { 'content-type': 'application/pdf' }, body: PDF }),
  'xml-file.example': () => ({
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: '<?xml version="1.0"?><shop><price>1 €</price></shop>',
  }),
  'picture-file.example': () => ({
    status: 200,
    headers: { 'content-type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><circle cx="45" cy="45" r="40"/></svg>',
  }),
};

/** The page of such a host; null for any other. */
export function badPage(host: string, path: string): Answer | null {
  if (path.startsWith('/frame')) return html('<form><input autocomplete="cc-number"></form>');
  return PAGES[host]?.() ?? null;
}
