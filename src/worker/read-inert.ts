/** Has the shop's own tab read a fetched page, since the worker has no documents. What comes back is checked as if a page had sent it. */
import { pageContext } from '../facts/context';
import { emptyFacts } from '../facts/empty';
import { readPage } from '../facts/read';
import { whyUnreadable } from '../facts/unreadable';
import type { PageMessage } from '../model/messages';
import { snapshotSchema, type PageSnapshot } from '../model/snapshot';
import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';
import type { Topic } from '../model/facts';
import { browser } from '../platform/browser';
import { attempt } from '../platform/log';
import { leanMarkup } from './lean-markup';
import { withAddresses } from './mail-protection';
import type { Answer } from './policy-pages';
import { languageWithWords } from './words';

export interface FetchedPage {
  readonly topic: Topic;
  readonly href: string;
  readonly html: string;
  readonly status: number;
}

/** Pauses before the tab is asked again: while it goes from one page of the shop to the next, nobody is there who could read. Milliseconds. */
const PAUSES = [0, 400, 1200, 3000];

/**
 * What the page says, or why that cannot be told; null where the tab has nobody who could read it.
 * @throws the signal's reason when it aborts
 */
export async function readFetched(tabId: number, page: FetchedPage, signal: AbortSignal): Promise<Answer | null> {
  const lean = leanMarkup(withAddresses(page.html));
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((resume) => setTimeout(resume, pause));
    signal.throwIfAborted();
    const snapshot = await askTab(tabId, { ...page, html: lean });
    signal.throwIfAborted();
    if (snapshot !== null) return answerOf(snapshot, page);
  }
  return null;
}

async function askTab(tabId: number, { href, html, status }: FetchedPage): Promise<PageSnapshot | null> {
  const message: PageMessage = { to: 'inert', html, url: href, status };
  const reply = await attempt('reading a fetched page', () => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  const { data: snapshot } = snapshotSchema.safeParse(reply);
  if (snapshot === undefined || JSON.stringify(snapshot).length > SNAPSHOT_LIMITS.bytes) return null;
  // Which page it is, and that nobody saw it, is known here; the tab has no say in it.
  return { ...snapshot, origin: 'inert', url: href, status };
}

async function answerOf(snapshot: PageSnapshot, { topic, html }: FetchedPage): Promise<Answer> {
  const options = { language: await languageWithWords(snapshot), now: Date.now() };
  const failure = whyUnreadable(snapshot, pageContext(snapshot, options), topic, /<script\b/i.test(html));
  if (failure !== null) return { failure };
  // Nobody stands at this page: whatever it asks for, it is no step of a checkout.
  return { facts: { ...readPage(snapshot, options), checkout: emptyFacts().checkout } };
}
