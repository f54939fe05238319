/** Snapshots of pages that nobody saved: an address and what was noted of it. */
import { SNAPSHOT_LIMITS as L } from '../../src/model/snapshot-limits';
import type { PageSnapshot } from '../../src/model/snapshot';

/** A snapshot with nothing in it but its address, as https, as a shop of today is served. */
export function emptySnapshot(address: string): PageSnapshot {
  return {
    version: 1,
    url: address.replace(/^http:/, 'https:').slice(0, L.urlChars),
    origin: 'inert',
    title: '',
    lang: '',
    contentType: 'text/html',
    status: 200,
    blocks: [],
    links: [],
    forms: [],
    fields: [],
    buttons: [],
    images: [],
    scripts: [],
    frames: [],
    meta: [],
    jsonLd: [],
    items: [],
    prices: [],
    timers: [],
    coverage: { elements: 0, capped: [], frames: 0, shadowRoots: 0 },
  };
}

/** What a crawler noted of a page: addresses of links, pictures and other files, of scripts, and prices with their struck-out partners. */
export interface Noted {
  readonly links: readonly string[];
  readonly scripts: readonly string[];
  readonly prices: readonly {
    readonly price: number;
    readonly code: string;
    readonly discount: number;
    readonly hasLineThrough: boolean;
  }[];
}

const PICTURE = /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|webp)$/i;
const OTHER_FILE = /\.(?:css|json|mp4|woff2?|ttf|xml)$/i;

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : '';
}

/** The list cut to its limit; its name goes to `capped` when something fell off. */
function cut<Item>(items: readonly Item[], name: keyof typeof L, capped: string[]): Item[] {
  if (items.length > L[name]) capped.push(name);
  return items.slice(0, L[name]);
}

function priceText(amount: number, code: string): string {
  return `${amount.toFixed(2)} ${code}`;
}

/** A snapshot of a home page from a crawler's notes. It holds no text: links have none, and there are no blocks. */
export function notedSnapshot(address: string, { links, scripts, prices }: Noted): PageSnapshot {
  const capped: string[] = [];
  const fits = links.filter((href) => href.length <= L.urlChars);
  const pages = fits.filter((href) => !PICTURE.test(pathOf(href)) && !OTHER_FILE.test(pathOf(href)) && !scripts.includes(href));
  const pictures = fits.filter((href) => PICTURE.test(pathOf(href)));
  const snapshot = emptySnapshot(address);
  return {
    ...snapshot,
    links: cut(pages, 'links', capped).map((href, n) => ({ n, href, text: '' })),
    images: cut(pictures, 'images', capped).map((src, n) => ({ n, src, alt: '' })),
    scripts: cut(scripts, 'scripts', capped).map((src) => ({ src: (src.split('?')[0] ?? src).slice(0, L.urlChars) })),
    prices: cut(prices, 'prices', capped).map(({ price, code, discount, hasLineThrough }, n) => ({
      n,
      text: priceText(price, code),
      ...(hasLineThrough && discount > 0 && discount < 1 ? { struck: priceText(price / (1 - discount), code) } : {}),
    })),
    coverage: { ...snapshot.coverage, elements: links.length, capped },
  };
}
