/** A shop or other site as the pages a server would give. */
import { mark, raw, type Markup } from './markup';
import { namePlate, productPicture, wordmark } from './pictures';
import { prose } from './prose';
import type { Answer, Goods, NoShop, Shop, Site } from './model';
import { skins } from './skins';
import type { Skin, View } from './view';
import { plateName } from './widgets';
import { money, wordsOf } from './words';

const html = (page: Markup, status = 200): Answer => ({ status, contentType: 'text/html; charset=utf-8', body: page.text });
const svg = (body: string): Answer => ({ status: 200, contentType: 'image/svg+xml', body });

function viewOf(shop: Shop, skin: Skin): View {
  const paths = skin.paths(shop);
  const resolve = (href: string) => {
    if (!href.startsWith('page:')) return href;
    const page = shop.pages.find((text) => text.topic === href.slice(5));
    return page ? paths.text(page) : '#';
  };
  return {
    shop,
    paths,
    words: wordsOf(shop.language, shop.country),
    groups: [...new Set(shop.goods.map((goods) => goods.group))],
    price: (amount) => money(amount, shop.currency, shop.language, shop.country),
    lines: (lines, heading) => prose(lines, resolve, heading),
    url: (path) => `https://${shop.host}${path}`,
  };
}

/** What lies in the cart, and is paid, in every shop of the street: its first product. */
function chosen(shop: Shop): Goods {
  const [first] = shop.goods;
  if (!first) throw new Error(`${shop.host} sells nothing.`);
  return first;
}

/** Path of the pages that a shopper walks through: home, product, cart, checkout. */
export function walk(shop: Shop): readonly string[] {
  const paths = skins[shop.skin].paths(shop);
  return ['/', paths.product(chosen(shop)), paths.cart, paths.checkout];
}

/** Paths of the shop's policy and other text pages. */
export function textPaths(shop: Shop): readonly string[] {
  const paths = skins[shop.skin].paths(shop);
  return shop.pages.map((page) => paths.text(page));
}

function shopFiles(shop: Shop): Map<string, Answer> {
  const skin = skins[shop.skin];
  const view = viewOf(shop, skin);
  const { paths, words: word } = view;
  const files = new Map<string, Answer>([
    ['/', html(skin.home(view))],
    [paths.all, html(skin.listing(view, word.allGoods, shop.goods))],
    [paths.cart, html(skin.cart(view, chosen(shop)))],
    [paths.checkout, html(skin.checkout(view, chosen(shop)))],
    [paths.thanks, html(skin.plain(view, word.thanks, mark`<p>${shop.name}</p>`))],
    [paths.account, html(skin.plain(view, word.account, mark`<p>${word.email}</p>`))],
    [paths.style, { status: 200, contentType: 'text/css', body: skin.style(shop) }],
    [paths.script, { status: 200, contentType: 'text/javascript', body: 'document.documentElement.classList.add("js");\n' }],
    [paths.picture('logo'), svg(wordmark(shop.name, shop.accent))],
  ]);
  for (const group of view.groups)
    files.set(
      paths.group(group),
      html(
        skin.listing(
          view,
          group,
          shop.goods.filter((goods) => goods.group === group),
        ),
      ),
    );
  for (const goods of shop.goods) {
    files.set(paths.product(goods), html(skin.product(view, goods)));
    files.set(paths.picture(goods.slug), svg(productPicture(goods.picture, goods.colour, shop.ground)));
  }
  for (const page of shop.pages) files.set(paths.text(page), html(skin.text(view, page)));
  for (const name of shop.logos ?? []) files.set(paths.picture(`pay-${plateName(name)}`), svg(namePlate(name, '#24345c', '#ffffff')));
  for (const { name } of shop.seals ?? [])
    files.set(paths.picture(`seal-${plateName(name)}`), svg(namePlate(`✓ ${name}`, '#14532d', '#f0f7f0')));
  if (shop.hidden) hide(files, mark`<div style="display:none">${view.lines(shop.hidden)}</div>`);
  return files;
}

/** Puts markup that no shopper sees at the end of every page. */
function hide(files: Map<string, Answer>, unseen: Markup): void {
  for (const [path, file] of files)
    if (file.contentType.startsWith('text/html'))
      files.set(path, { ...file, body: file.body.replace('</body>', () => `${unseen.text}</body>`) });
}

function plainFiles(site: NoShop): Map<string, Answer> {
  const style = `body{margin:0 auto;max-width:46rem;padding:1.5rem;font:17px/1.65 Georgia,serif;color:#2a2723}header{border-bottom:3px solid ${site.accent};margin-bottom:1.5rem}header a{font-size:1.6rem;text-decoration:none;color:${site.accent}}nav a{margin-right:1.2rem;font-size:1rem;color:inherit}h1,h2{line-height:1.25}footer{border-top:1px solid #ccc;margin-top:2.5rem;font-size:.9rem}table{border-collapse:collapse}td,th{padding:.3em 1.2em .3em 0;text-align:left;border-bottom:1px solid #ddd}`;
  const nav = site.pages.map((page) => mark`<a href="${page.path}">${page.title}</a>`);
  return new Map(
    site.pages.map((page) => [
      page.path,
      html(mark`<!doctype html>
<html lang="${site.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page.title} – ${site.name}</title><meta property="og:site_name" content="${site.name}"><style>${raw(style)}</style>${raw(page.head ?? '')}</head>
<body><header><a href="/">${site.name}</a><nav>${nav}</nav></header><main>${raw(page.html)}</main><footer><p>© 2026 ${site.name}</p></footer></body></html>`),
    ]),
  );
}

/** All files of a site by path, without query. */
export function renderSite(site: Site): Map<string, Answer> {
  return site.label === 'no-shop' ? plainFiles(site) : shopFiles(site);
}

/** The page for an address of the site that leads nowhere. */
export function notFound(site: Site): Answer {
  const text = wordsOf(site.language).notFound;
  if (site.label === 'no-shop') return html(mark`<!doctype html><title>404</title><p>${text}</p>`, 404);
  const skin = skins[site.skin];
  return html(skin.plain(viewOf(site, skin), text, mark`<p>404</p>`), 404);
}
