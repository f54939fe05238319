/** Invented shops whose own pages answer in every way that a server can, for the policy reader; with the requests in the order they came. */
import type { Answer } from '../../tools/harness/tls-server';

/** Every page of it answers in another way. */
export const ODD = 'paper-heron.example';
/** All is as it should be, under a policy that forbids its pages nearly everything. */
export const CALM = 'calm-heron.example';
/** Shops like the calm one, to be met with the reading turned off, and in a private window. */
export const QUIET = 'quiet-heron.example';
export const PRIVATE = 'private-heron.example';
/** Answers nothing but its front page. */
export const SILENT = 'silent-heron.example';
/** Where an address of the odd shop leads. */
export const PARTNER = 'parcel-partner.example';
/** A page that is no shop. */
export const ELSEWHERE = 'https://reed-gazette.example/';

const RETURNS =
  'If a lamp does not please you, send it back to us unused and in its original packaging within 30 days of receipt. We pay for the return label and refund the full price, with the first shipping cost. Damaged goods are exchanged, or you get a refund.';
const SHIPPING =
  'Orders are dispatched within 2 business days by courier. Standard delivery takes three to five working days; express delivery is possible. Shipping costs depend on the weight. You get a tracking number when your parcel has shipped.';
const PRIVACY =
  'We collect the personal information that you give us with an order, and use cookies. Your personal data is shared with third parties only for delivery. You may opt out, and ask us what we hold under the GDPR. Our data controller answers by e-mail.';
const TERMS =
  'These terms and conditions govern every order and purchase. By placing an order you agree to these terms. The contract is concluded when we confirm the order. Liability is limited as the governing law allows, and prices include VAT.';

/** What a document with a window would ask for or do at once. */
const LOADING = `<link rel="stylesheet" href="/loaded.css"><link rel="preload" as="image" href="/loaded-preload.png"><link rel="icon" href="/loaded.ico">
  <script src="/loaded.js"></script><script>fetch('/loaded-by-script'); document.title = 'changed';</script><style>body { background: url(/loaded-style.png) } @import url(/loaded-import.css);</style>
  <meta http-equiv="refresh" content="0;url=/loaded-refresh">
  <img src="/loaded.png" srcset="/loaded-2x.png 2x" onerror="fetch('/loaded-by-error')"><picture><source srcset="/loaded-source.png"><img src="/loaded-picture.png"></picture>
  <iframe src="https://${ODD}/loaded-frame"></iframe><object data="/loaded-object"></object><embed src="/loaded-embed"><video src="/loaded.mp4" poster="/loaded-poster.png"></video><audio src="/loaded.mp3"></audio>
  <svg><image href="/loaded-svg.png"/><use href="/loaded-use.svg#x"/></svg><input type="image" src="/loaded-input.png"><body background="/loaded-background.png">`;

function page(title: string, body: string, headers: Readonly<Record<string, string>> = {}, status = 200): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: `<!doctype html><html lang="en"><head><title>${title} – Heron Lamps</title></head><body><header><nav><a href="/">Lamps</a> <a href="/cart">Cart</a></nav></header><main><h1>${title}</h1>${body}</main></body></html>`,
  };
}

function front(links: readonly (readonly [text: string, href: string])[], headers: Readonly<Record<string, string>> = {}): Answer {
  const goods = ['Mira', 'Tola', 'Wick', 'Reed']
    .map((name, at) => `<article><h2>Lamp ${name}</h2><p class="price">£${39 + at}.00</p><form action="/cart/add" method="post"><button>Add to cart</button></form></article>`)
    .join(''); // prettier-ignore
  const product = { '@context': 'https://schema.org', '@type': 'Product', name: 'Lamp Mira', offers: { '@type': 'Offer', price: '39.00', priceCurrency: 'GBP' } }; // prettier-ignore
  const footer = links.map(([text, href]) => `<li><a href="${href}">${text}</a></li>`).join('');
  const body = `<script type="application/ld+json">${JSON.stringify(product)}</script>${goods}</main><footer><ul>${footer}</ul></footer><main>`;
  return page('Lamps', body, { 'set-cookie': 'visit=heron; Path=/', ...headers });
}

const ODD_LINKS = [
  ['Returns', '/returns'],
  ['Refund policy', '/refunds'],
  ['Shipping', '/shipping'],
  ['Privacy policy', '/privacy'],
  ['Terms and conditions', '/terms'],
  ['Contact', '/contact'],
  ['Legal notice', '/legal-notice'],
  ['About us', '/about'],
  ['Warranty', '/warranty'],
  ['Payment methods', '/payment'],
  ['Log out', '/logout'],
  ['Your returns', '/account/returns'],
] as const;

const CALM_LINKS = [
  ['Returns', '/returns'],
  ['Shipping', `http://www.${CALM}/shipping`],
  ['Terms and conditions', '/terms'],
  ['Privacy policy', "javascript:popup('/privacy')"],
] as const;

const hung = (): Promise<Answer> => new Promise(() => undefined);
const ODD_PAGES: Readonly<Record<string, () => Answer | Promise<Answer>>> = {
  '/': () => front(ODD_LINKS),
  '/returns': () => page('Returns', `${LOADING}<p>${RETURNS}</p>`, { 'set-cookie': 'policy=heron; Path=/' }),
  '/shipping': () => ({ status: 302, headers: { location: `https://${PARTNER}/shipping` }, body: '' }),
  '/privacy': () => page('Sign in', '<form><label>Password <input type="password"></label><button>Sign in</button></form>'),
  '/terms': () => page('Page not found', '<p>Sorry, the page you are looking for is not here.</p>'),
  '/contact': () => ({ status: 200, headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7' }),
  '/legal-notice': () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Heron</title><div id=app></div><script>draw()</script>' }), // prettier-ignore
  '/about': () => page('About us', `<p>${'Lamps and reeds. '.repeat(70_000)}</p>`),
  '/warranty': hung,
  '/payment': () => page('Out of order', '', {}, 503),
};
const STRICT = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" };
const CALM_PAGES: Readonly<Record<string, () => Answer | Promise<Answer>>> = {
  '/': () => front(CALM_LINKS, STRICT),
  '/cart': () => page('Your cart', '<p>Lamp Mira £39.00</p><form action="/checkout"><button>Checkout</button></form>', STRICT),
  '/returns': () => page('Returns', `<p>${RETURNS}</p>`),
  '/shipping': () => page('Shipping', `<p>${SHIPPING}</p>`),
  '/terms': () => page('Terms and conditions', '<iframe src="/texts/terms.html" title="Terms"></iframe>'),
  '/texts/terms.html': () => page('Terms and conditions', `<p>${TERMS}</p>`),
  '/privacy': () => page('Privacy policy', `<p>${PRIVACY}</p>`),
};

/** One server's worth of these shops. */
export class PolicyShops {
  /** Requests for the shops' own pages that are being answered now, and the most that ever were at once. */
  open = 0;
  most = 0;

  async answer(host: string, path: string): Promise<Answer> {
    if (`https://${host}${path}` === ELSEWHERE) return page('News', '<p>We met on Sunday and talked about reeds.</p>');
    if (host === SILENT) return path === '/' ? front(ODD_LINKS) : hung();
    const pages = host === ODD ? ODD_PAGES : [CALM, QUIET, PRIVATE].includes(host) ? CALM_PAGES : {};
    const found = pages[path];
    if (found === undefined) return { status: 404, headers: { 'content-type': 'text/plain' }, body: '' };
    if (path === '/') return found();
    this.open += 1;
    this.most = Math.max(this.most, this.open);
    await new Promise((resume) => setTimeout(resume, 150));
    // What hangs is left by the browser in the end, which nobody hears of here.
    if (found !== hung) this.open -= 1;
    return found();
  }
}
