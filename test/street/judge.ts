/** A site through the whole path without a browser: page → snapshot → facts → assessment. */
import { JSDOM } from 'jsdom';
import { assess } from '../../src/assess/assess';
import { mergePages } from '../../src/facts/merge';
import { readPage } from '../../src/facts/read';
import type { Assessment } from '../../src/model/assessment';
import type { PageFacts, ShopFacts } from '../../src/model/facts';
import { takeSnapshot } from '../../src/snapshot/take';
import type { Site } from './model';
import { answer } from './serve';

/** The day of the street: 21 November 2026, noon. */
export const NOW = Date.UTC(2026, 10, 21, 12);

/** Resolves when the page's script has drawn its checkout. */
async function checkoutDrawn(document: Document): Promise<void> {
  while (document.querySelector('#checkout-root .loading')) await new Promise((resume) => setTimeout(resume, 50));
}

const STRUCK_RULE = /([^{}]{1,200})\{[^{}]{0,1000}line-through/g;

/** jsdom lays nothing out, so what a stylesheet strikes out is said in the mark-up, where a reader without layout looks for it. */
function strikeOut(document: Document, site: Site): void {
  const sheets = [...document.querySelectorAll('link[rel=stylesheet]')].map(
    (link) => answer(site.host, new URL((link as HTMLLinkElement).href).pathname).body,
  );
  for (const [, selector = ''] of sheets.join('\n').matchAll(STRUCK_RULE)) {
    for (const element of document.querySelectorAll(selector.trim())) element.setAttribute('style', 'text-decoration: line-through');
  }
}

/** Facts of one page of the site; a checkout that is drawn late is drawn. */
export async function readPath(site: Site, path: string): Promise<PageFacts> {
  const { status, body } = answer(site.host, path);
  const url = `https://${site.host}${path}`;
  const late = body.includes('id="checkout-view"');
  const dom = new JSDOM(body, { url, ...(late && { runScripts: 'dangerously' as const }) });
  try {
    await checkoutDrawn(dom.window.document);
    strikeOut(dom.window.document, site);
    const snapshot = await takeSnapshot(dom.window.document, { origin: 'inert', url, status });
    return readPage(snapshot, { language: site.language, now: NOW });
  } finally {
    dom.window.close();
  }
}

/** What is judged of the site after these pages, newest last. */
export function judge(site: Site, pages: readonly PageFacts[]): { facts: ShopFacts; assessment: Assessment } {
  const facts = mergePages(site.host, pages, { restarts: [], lookup: { registeredAt: null }, unread: [] });
  return { facts, assessment: assess(facts, { now: NOW }) };
}
