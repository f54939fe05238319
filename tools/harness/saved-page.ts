/** How saved pages are served: the page itself, a small picture for every picture, silence for the rest. */
import { Buffer } from 'node:buffer';
import type { Answer, Asked } from './tls-server';

/** A grey square, 40 pixels wide: large enough not to pass for a tracking pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAAoCAAAAACpleexAAAAHElEQVR42mM4QSRgGFU4qnBU4ajCUYWjCklXCADZBOI9wYmyIgAAAABJRU5ErkJggg==',
  'base64',
);

/** Nothing may be answered from a cache: two visits of one address are two pages. */
const FRESH = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' };

/** A saved page; without `scripts` the page's own are forbidden, while the extension's still run. */
export function pageAnswer(html: string, { scripts }: { scripts: boolean }): Answer {
  return {
    status: 200,
    headers: {
      ...FRESH,
      'content-type': 'text/html; charset=utf-8',
      ...(scripts ? {} : { 'content-security-policy': "script-src 'none'" }),
    },
    body: html,
  };
}

/** What a request wants, by the browser's word, or by the name's end where it says nothing (plain http). */
function wanted({ headers, path }: Asked): string {
  const said = headers['sec-fetch-dest'];
  if (typeof said === 'string') return said;
  const ending = /\.(\w{2,5})(?:\?|$)/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (/^(?:png|jpe?g|gif|webp|svg|ico|avif|bmp)$/.test(ending)) return 'image';
  if (ending === 'js') return 'script';
  if (ending === 'css') return 'style';
  return /^(?:woff2?|ttf|otf|eot)$/.test(ending) ? 'font' : 'document';
}

const EMPTY: Readonly<Record<string, string>> = { script: 'text/javascript', style: 'text/css', font: 'font/woff2' };

/** Any other request: a picture, an empty script, style or font, or 503 for documents and whatever else. */
export function otherAnswer(asked: Asked): Answer {
  const what = wanted(asked);
  if (what === 'image') return { status: 200, headers: { ...FRESH, 'content-type': 'image/png' }, body: PNG };
  const type = EMPTY[what];
  if (type !== undefined) return { status: 200, headers: { ...FRESH, 'content-type': type }, body: '' };
  return { status: 503, headers: { ...FRESH, 'content-type': 'text/plain' }, body: '' };
}
