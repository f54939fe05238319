/** Invented shops whose only word about themselves is written so that a shopper can read it, or cannot. */
import type { Answer } from '../../tools/harness/tls-server';

/** Host without ending → style of the notice, and of what is around it. */
export const SEEN: Readonly<Record<string, readonly [notice: string, around?: string]>> = {
  'plain-notice': [''],
  'small-print': ['font-size:8px;color:#999'],
  'white-on-black': ['color:#fff', 'background:#000'],
  'white-on-picture': ['color:#fff', 'background-image:linear-gradient(#333,#333)'],
};
const UNSEEN: typeof SEEN = {
  'no-size': ['font-size:0;line-height:20px'],
  'no-colour': ['color:transparent'],
  'white-on-white': ['color:#fff'],
  'black-on-black': ['color:#000', 'background:#000'],
  'indented-away': ['text-indent:-9999px;white-space:nowrap;overflow:hidden'],
  'parked-away': ['position:absolute;left:-9999px'],
  'cut-away': ['position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)'],
  'not-drawn': ['display:none'],
  'no-opacity': ['opacity:0'],
  'none-around': ['', 'visibility:hidden'],
};

const PRODUCT = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', name: 'Oak stool', offers: { '@type': 'Offer', price: '84.00', priceCurrency: 'EUR' } }); // prettier-ignore

/** Every notice that cannot be read, on one page. */
export const UNREADABLE = 'stool-yard-unreadable';

/** @returns null for a host that is none of these shops */
export function hiddenShop(host: string): Answer | null {
  const name = host.replace(/\.example$/, '');
  const notices = name === UNREADABLE ? Object.entries(UNSEEN) : Object.entries(SEEN).filter(([each]) => each === name);
  if (notices.length === 0) return null;
  const footers = notices.map(
    ([each, [notice, around = '']]) =>
      `<footer style="${around}"><p style="${notice}">This shop (${each}) is operated by Stool Yard GmbH, Lindenstraße 14, 10969 Berlin, Germany.</p></footer>`,
  );
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Oak stool – Stool Yard</title><meta property="og:type" content="product">
<script type="application/ld+json">${PRODUCT}</script>
<body><header><a href="/">Stool Yard</a> <a href="/cart">Cart (0)</a></header>
<main><h1>Oak stool</h1><p class="price">84,00 €</p><form action="/cart/add" method="post"><button>Add to cart</button></form></main>
${footers.join('')}</body></html>`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
