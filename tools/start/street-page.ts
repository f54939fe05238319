/** The front page of the demo street: its shops, and where to click. */
import { walk } from '../../test/street/site';
import { sites } from '../../test/street/street';
import type { Site } from '../../test/street/model';

/** The street's own host; no shop stands there. */
export const STREET_HOST = 'demo-street.example';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

export interface Stops {
  readonly home: string;
  /** Pages that a shopper passes from the home page to the checkout. */
  readonly between: readonly string[];
  /** Null where nothing is sold. */
  readonly checkout: string | null;
}

/** Addresses of a site that are worth a visit. */
export function stops(site: Site): Stops {
  const base = `https://${site.host}`;
  if (site.label === 'no-shop') return { home: `${base}${site.pages[0]?.path ?? '/'}`, between: [], checkout: null };
  const [home = '/', ...way] = walk(site);
  const checkout = way.pop();
  return {
    home: `${base}${home}`,
    between: way.map((at) => `${base}${at}`),
    checkout: checkout === undefined ? null : `${base}${checkout}`,
  };
}

function entry(site: Site): string {
  const { home, checkout } = stops(site);
  const way = checkout === null ? '' : ` · <a href="${escaped(checkout)}">straight to its checkout</a>`;
  return `<li><a href="${escaped(home)}"><strong>${escaped(site.name)}</strong></a> <small>${escaped(site.host)}</small>${way}<br><small>${escaped(site.why)}</small></li>`;
}

const STYLE =
  'body{margin:3rem auto;max-width:44rem;padding:0 1.5rem;font:17px/1.6 system-ui,sans-serif;color:#22262e}h1{font-size:1.7rem}ol{padding:0}li{margin:0 0 1.1rem;list-style:none}small{color:#5b6270}a{color:#1c4f9c}@media(prefers-color-scheme:dark){body{background:#17191d;color:#e6e8ec}small{color:#a3a9b4}a{color:#8db7f5}}';

/** The page as HTML. */
export function streetPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The demo street</title><style>${STYLE}</style></head>
<body><h1>The demo street</h1><p>Every place here is invented and served from this computer. Visit one, then press Caveat’s icon in the toolbar (behind the puzzle piece, if you do not see it). Go on to a checkout: where something is wrong, Caveat speaks up by itself.</p>
<ol>${sites.map(entry).join('')}</ol></body></html>`;
}
