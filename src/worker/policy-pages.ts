/** Which of the shop's own pages to ask for next, and what the record holds of those that were asked for. Pure. */
import { addressKey, ownAddress, slashTwin } from '../facts/own-address';
import { TOPICS, type Failure, type PageFacts, type PolicyFact, type ShopFacts, type Topic } from '../model/facts';
import type { PolicyPage } from '../model/policy-page';
import { RECORD_LIMITS, type ShopRecord } from '../model/record';

export const READER_LIMITS = {
  /** Requests to one shop within `freshMs`, those that failed included. */
  requests: 10,
  /** What was read stays read for so long. Milliseconds. */
  freshMs: 7 * 24 * 60 * 60 * 1000,
  /** A shop that could not be reached is no shop that was asked. Milliseconds until it is asked again. */
  unreachableMs: 60 * 60 * 1000,
  /** Addresses asked for on one topic. */
  perTopic: 2,
  /** Requests of one address, where the answer was lost. */
  tries: 2,
} as const;

/** What matters most comes first: the shopper may leave before all of it was read. */
const ORDER: readonly Topic[] = ['returns', 'legal-notice', 'contact', 'terms', 'shipping', 'privacy', 'payment', 'about', 'warranty'];
/** Pages on these hold what they are for without being a text of a kind. */
const NO_TEXT_NEEDED: readonly Topic[] = ['contact', 'legal-notice', 'about', 'payment'];

type PolicyLink = PolicyFact['links'][number];

/** Times in milliseconds since the epoch. */
export interface Moment {
  readonly now: number;
  /** When this reading began: what was asked before and has no answer lost it with an earlier worker. */
  readonly began: number;
}

/** The page to ask for next; null when everything that may be asked for was. */
export function nextPage(record: ShopRecord, moment: Moment): { topic: Topic; href: string } | null {
  if (requestsMade(record, moment.now) >= READER_LIMITS.requests) return null;
  const seen = new Map(record.pages.filter(({ at }) => isFresh(at, moment.now)).map((page) => [addressKey(page.url), page]));
  const candidates = candidatesOf(record);
  for (let round = 0; round < READER_LIMITS.perTopic; round++) {
    for (const topic of ORDER) {
      if (hasText(record, topic, moment.now)) continue;
      const open: string[] = [];
      const known: (PageFacts | undefined)[] = [];
      let isPending = false;
      for (const href of candidates.get(topic) ?? []) {
        const entry = entryOf(record, href);
        const visited = seen.get(addressKey(href));
        if (visited === undefined && (entry === undefined || isDue(entry, moment))) {
          open.push(href);
        } else {
          known.push(visited ?? entry?.facts);
          isPending ||= visited === undefined && entry?.outcome === 'asked';
        }
      }
      // The next address of a topic is only asked for when the one before held nothing.
      if (known.length !== round || isPending || known.some((page) => page !== undefined && isEnough(page, topic))) continue;
      const [href] = open;
      if (href !== undefined) return { topic, href };
    }
  }
  return null;
}

/** A page without such a text may be all that there is, unless it shows the text in a frame. */
function isEnough({ policy }: PageFacts, topic: Topic): boolean {
  return NO_TEXT_NEEDED.includes(topic) && !policy.links.some((link) => link.topic === topic && isFramed(link));
}

function isFramed({ evidence }: PolicyLink): boolean {
  return evidence.some(({ kind }) => kind === 'frame');
}

/** The record with this request noted, before it is made: a worker that dies has still made it. */
export function withRequest(record: ShopRecord, { topic, href }: { topic: Topic; href: string }, now: number): ShopRecord {
  const before = entryOf(record, href);
  const tries = before !== undefined && isFresh(before.at, now) ? before.tries + 1 : 1;
  // What it said before holds until it answers.
  const facts = before?.facts;
  return withEntry(record, { topic, href, at: now, tries, outcome: 'asked', ...(facts && { facts }) });
}

/** The record with what came of the request. */
export function withAnswer(record: ShopRecord, href: string, answer: Answer, now: number): ShopRecord {
  const before = entryOf(record, href);
  if (before === undefined) return record;
  const { topic, tries } = before;
  const page = { topic, href, at: now, tries };
  return withEntry(record, 'facts' in answer ? { ...page, outcome: 'read', facts: answer.facts } : { ...page, ...failureOf(answer) });
}

/** A page's facts, or why there are none. */
export type Answer = { readonly facts: PageFacts } | { readonly failure: Failure; readonly status?: number };

/** Facts of all pages, newest last; of a page that was both seen and fetched, the later reading. `shown` comes last whatever its age. */
export function pagesOf(record: ShopRecord, shown: string | undefined): PageFacts[] {
  const fetched = record.policyPages.flatMap(({ facts }) => facts ?? []);
  const later = (page: PageFacts, among: readonly PageFacts[]): boolean =>
    among.some((other) => other.at > page.at && addressKey(other.url) === addressKey(page.url));
  const last = record.pages.filter(({ url }) => url === shown);
  const others = record.pages.filter((page) => page.url !== shown && !later(page, fetched));
  return [...fetched.filter((page) => !later(page, record.pages)), ...others, ...last];
}

/** Policies that the shop links and whose text is not known, with the reason. `pages` as `pagesOf` gives them. */
export function unreadPolicies(record: ShopRecord, pages: readonly PageFacts[]): ShopFacts['unread'] {
  const read = new Set(pages.flatMap(({ policy }) => policy.texts.map(({ topic }) => topic)));
  const opened = new Set(pages.map(({ url }) => addressKey(url)));
  const links = pages.toReversed().flatMap(({ policy }) => policy.links);
  const candidates = candidatesOf(record);
  return TOPICS.flatMap((topic): ShopFacts['unread'] => {
    const link = links.find((each) => each.topic === topic);
    if (link === undefined || read.has(topic)) return [];
    const addresses = candidates.get(topic) ?? [];
    if (addresses.some((href) => opened.has(addressKey(href)))) {
      return NO_TEXT_NEEDED.includes(topic) ? [] : [{ topic, href: link.href, reason: 'no-text' }];
    }
    for (const href of addresses) {
      const entry = entryOf(record, href);
      if (entry === undefined || entry.outcome === 'asked' || entry.outcome === 'read') continue;
      return [{ topic, href, reason: entry.outcome, ...(entry.status !== undefined && { status: entry.status }) }];
    }
    return [{ topic, href: link.href, reason: 'not-opened' }];
  });
}

/** Requests of the last seven days. */
function requestsMade({ policyPages }: ShopRecord, now: number): number {
  return policyPages.filter(({ at }) => isFresh(at, now)).reduce((sum, { tries }) => sum + tries, 0);
}

/** Addresses that may be asked for, best first, by topic; where one of them redirected, its twin follows it. */
function candidatesOf(record: ShopRecord): Map<Topic, string[]> {
  const links = pagesOf(record, undefined).toReversed().flatMap(({ url, policy }) => policy.links.map((link) => ({ ...link, page: url }))); // prettier-ignore
  const seen = new Set<string>();
  const found = new Map<Topic, string[]>();
  // What a frame shows is the text itself; a link may lead to a page around it.
  for (const { topic, href, page } of [...links.filter(isFramed), ...links]) {
    // Every page links the same few, and taking addresses apart is dear.
    if (seen.has(`${topic} ${href}`)) continue;
    seen.add(`${topic} ${href}`);
    const own = ownAddress(href, page);
    const others = found.get(topic) ?? [];
    if (own === null || isFrontPage(own) || others.includes(own)) continue;
    const twin = entryOf(record, own)?.outcome === 'redirected' ? slashTwin(own) : null;
    found.set(topic, [...others, own, ...(twin === null || others.includes(twin) ? [] : [twin])]);
  }
  return found;
}

function isFrontPage(href: string): boolean {
  return new URL(href).pathname === '/' && new URL(href).search === '';
}

function hasText({ pages, policyPages }: ShopRecord, topic: Topic, now: number): boolean {
  return [...pages, ...policyPages.flatMap(({ facts }) => facts ?? [])].some(
    ({ at, policy }) => isFresh(at, now) && policy.texts.some((text) => text.topic === topic),
  );
}

function isDue({ outcome, at, tries }: PolicyPage, { now, began }: Moment): boolean {
  if (!isFresh(at, now)) return true;
  if (outcome === 'asked') return at < began && tries < READER_LIMITS.tries;
  return outcome === 'unreachable' && now - at >= READER_LIMITS.unreachableMs;
}

function isFresh(at: number, now: number): boolean {
  return now - at < READER_LIMITS.freshMs;
}

function entryOf({ policyPages }: ShopRecord, href: string): PolicyPage | undefined {
  return policyPages.find((page) => page.href === href);
}

function withEntry(record: ShopRecord, entry: PolicyPage): ShopRecord {
  const others = record.policyPages.filter(({ href }) => href !== entry.href);
  return { ...record, policyPages: [...others, entry].slice(-RECORD_LIMITS.policyPages) };
}

function failureOf({ failure, status }: Extract<Answer, { failure: Failure }>): Pick<PolicyPage, 'outcome' | 'status'> {
  return { outcome: failure, ...(status !== undefined && { status }) };
}
