/** Rows and pages of the street, laid out as a corpus: one folder a set, `index.jsonl` beside gzipped pages. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { NoShop, Shop } from '../../test/street/model';
import { renderSite, walk } from '../../test/street/site';
import { noShops, shops } from '../../test/street/street';
import { townShops } from '../../test/street/town';

export interface Row {
  readonly id: string;
  readonly kind: 'shop-site' | 'not-shop';
  readonly label: 'honest' | 'scam' | 'not-shop';
  readonly url: string;
  readonly file: string;
  readonly lang: string;
  /** Whole sites: the shop, and the order of the visit from 1; pages of step 0 are only served. */
  readonly site?: string;
  readonly step?: number;
  /** The page needs its own scripts. */
  readonly scripts?: true;
}

interface Page {
  readonly row: Row;
  readonly html: string;
}

/** A page draws or counts by script, beyond what the platform's own files do. */
function needsScripts(html: string): boolean {
  return html.includes('id="checkout-view"') || html.includes('id="countdown"') || html.includes('id="ticker"');
}

/** All html pages of a shop; the walked ones come first and carry their step. */
function shopPages(shop: Shop): Page[] {
  const steps = walk(shop);
  const after = (place: string) => (steps.includes(place) ? steps.indexOf(place) : steps.length);
  const pages = htmlPages(shop).sort(([one], [other]) => after(one) - after(other));
  return pages.map(([place, html], index) => ({
    html,
    row: {
      id: `${shop.host}-${index}`,
      kind: 'shop-site',
      label: shop.label,
      url: `https://${shop.host}${place}`,
      file: `pages/${shop.host}-${index}.html.gz`,
      lang: shop.language,
      site: shop.host,
      step: steps.indexOf(place) + 1,
      ...(needsScripts(html) && { scripts: true }),
    },
  }));
}

function noShopPages(site: NoShop): Page[] {
  return htmlPages(site).map(([place, html], index) => ({
    html,
    row: {
      id: `${site.host}-${index}`,
      kind: 'not-shop',
      label: 'not-shop',
      url: `https://${site.host}${place}`,
      file: `pages/${site.host}-${index}.html.gz`,
      lang: site.language,
    },
  }));
}

/** Pages by path, each with its stylesheet inside as in a page that a browser saved whole: a corpus serves pages only. */
function htmlPages(site: Shop | NoShop): [string, string][] {
  const files = renderSite(site);
  const withStyle = (html: string) =>
    html.replace(/<link[^>]+href=["']([^"'?]*\.css)[^>]*>/, (link, place: string) => {
      const style = files.get(place);
      return style ? `<style>${style.body}</style>` : link;
    });
  return [...files].filter(([, file]) => file.contentType.startsWith('text/html')).map(([place, file]) => [place, withStyle(file.body)]);
}

function writeSet(folder: string, pages: readonly Page[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'pages'), { recursive: true });
  for (const { row, html } of pages) writeFileSync(path.join(folder, row.file), gzipSync(html));
  writeFileSync(path.join(folder, 'index.jsonl'), pages.map(({ row }) => `${JSON.stringify(row)}\n`).join(''));
}

/**
 * Writes the sets under `out`, replacing what an earlier run wrote; answers how many sites and pages. The demo street's shops are a set of
 * their own, as its floor is higher; `demo` writes them and the sites that are no shops alone. Throws when `out` cannot be written.
 */
export function writeCorpus(out: string, demo = false): { shops: number; pages: number } {
  const others = demo ? [] : townShops;
  const sets: Readonly<Record<string, readonly Page[]>> = {
    'street-shops': shops.flatMap(shopPages),
    ...(others.length > 0 && { 'town-shops': others.flatMap(shopPages) }),
    'not-shops-street': noShops.flatMap(noShopPages),
  };
  for (const [name, pages] of Object.entries(sets)) writeSet(path.join(out, name), pages);
  const pages = Object.values(sets).reduce((sum, set) => sum + set.length, 0);
  return { shops: shops.length + others.length + noShops.length, pages };
}
