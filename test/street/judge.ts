/** A site through the whole path without a browser: page → snapshot → facts → assessment. */
import { JSDOM } from 'jsdom';
import { assess } from '../../src/assess/assess';
import { mergePages } from '../../src/facts/merge';
import { readPage } from '../../src/facts/read';
import type { Assessment } from '../../src/model/assessment';
import type { PageFacts, ShopFacts } from '../../src/model/facts';
import type { PageSnapshot } from '../../src/model/snapshot';
import { takeSnapshot } from '../../src/snapshot/take';
import type { Site } from './model';
import { answerOf } from './serve';

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
    (link) => answerOf(site, new URL((link as HTMLLinkElement).href).pathname).body,
  );
  for (const [, selector = ''] of sheets.join('\n').matchAll(STRUCK_RULE)) {
    for (const element of document.querySelectorAll(selector.trim())) element.setAttribute('style', 'text-decoration: line-through');
  }
}

/** The clock of a page's scripts, stopped at `now`. */
function stoppedClock(now: number) {
  return class extends Date {
    constructor(...parts: number[]) {
      const [year, month, day = 1, hour = 0] = parts;
      if (year === undefined || month === undefined) super(now);
      else super(year, month, day, hour);
    }
  };
}

/** A window with the page's own scripts running. */
function running(body: string, url: string, now: number): JSDOM {
  const beforeParse = (window: object) => Object.assign(window, { Date: stoppedClock(now) });
  return new JSDOM(body, { url, runScripts: 'dangerously', beforeParse });
}

/** One window shows all pages that need no script, one after the other: a new one for each takes most of the time. */
const still = new JSDOM();
function shown(body: string, url: string): JSDOM {
  still.reconfigure({ url });
  const { document, DOMParser } = still.window;
  document.documentElement.replaceWith(new DOMParser().parseFromString(body, 'text/html').documentElement);
  return still;
}

async function take(site: Site, path: string, now: number): Promise<PageSnapshot> {
  const { status, body } = answerOf(site, path);
  const url = `https://${site.host}${path}`;
  const drawsByScript = /id="(?:checkout-view|countdown)"/.test(body);
  const dom = drawsByScript ? running(body, url, now) : shown(body, url);
  try {
    await checkoutDrawn(dom.window.document);
    strikeOut(dom.window.document, site);
    return await takeSnapshot(dom.window.document, { origin: 'inert', url, status });
  } finally {
    if (dom !== still) dom.window.close();
  }
}

/** The page that is looked at; the next has to wait for it. */
let looking: Promise<unknown> = Promise.resolve();

/** Snapshot of one page of the site, visited at `now`; a checkout or countdown that the page's script draws is drawn. */
export function snapshotAt(site: Site, path: string, now = NOW): Promise<PageSnapshot> {
  const next = looking.then(() => take(site, path, now));
  looking = next.catch(() => undefined);
  return next;
}

/** Facts of one page of the site, as {@link snapshotAt} sees it. */
export async function readPath(site: Site, path: string, now = NOW): Promise<PageFacts> {
  return readPage(await snapshotAt(site, path, now), { language: site.language, now });
}

/** What is judged of the site after these pages, newest last. */
export function judge(
  site: Site,
  pages: readonly PageFacts[],
  restarts: ShopFacts['restarts'] = [],
): { facts: ShopFacts; assessment: Assessment } {
  const facts = mergePages(site.host, pages, { restarts, lookup: { registeredAt: null }, unread: [] });
  return { facts, assessment: assess(facts, { now: NOW }) };
}
