/**
 * What the worker remembers of a tab in which it saw (what may be) a shop. Session storage: it outlives the worker, not the browser. A
 * record belongs to one registrable domain and goes when the tab leaves it.
 */
import * as z from 'zod/mini';
import { LEVELS, warningSchema } from '../model/assessment';
import { tabItems } from './tab-items';

const tabRecordSchema = z.object({
  incognito: z.boolean(),
  /** Page shown last, without fragment. */
  url: z.string(),
  domain: z.string(),
  /** How far the reading of that page is; `passed-by` means that nothing spoke for reading it. */
  state: z.enum(['passed-by', 'scanning', 'assessed', 'not-shop', 'error']),
  /** When the state was entered, milliseconds since the epoch. */
  since: z.number(),
  /** Scans started for this view. */
  tries: z.int(),
  /** The gate saw signs of a checkout. */
  checkout: z.boolean(),
  /** The shopper wanted the page judged though it was taken for no shop. */
  anyway: z.boolean(),
  /** Level of the shop, once known; null for no shop. */
  level: z.nullable(z.enum(LEVELS)),
  /** Last page outside the domain; null where nobody knows. */
  cameFrom: z.nullable(z.string()),
  /** The shopper chose to continue past the warning: none follows until the tab leaves the domain. */
  continued: z.boolean(),
  /** What was warned of in this view. */
  warning: z.nullable(warningSchema),
  /** Page before which the warning page stands; null when it stands nowhere. */
  standsBefore: z.nullable(z.string()),
  /** How often the bar was shown in this view. */
  barShown: z.int(),
  barHidden: z.boolean(),
  /** What was warned of was known before this document was read. */
  early: z.optional(z.boolean()),
  workMs: z.optional(z.number()),
});
export type TabRecord = z.infer<typeof tabRecordSchema>;

export const tabs = tabItems('tab:', tabRecordSchema);

export function readTab(tabId: number): Promise<TabRecord | null> {
  return tabs.of(tabId).get();
}

/** Read, change, write in one turn; null removes. Answers what is remembered now. */
export function changeTab(tabId: number, change: (old: TabRecord | null) => TabRecord | null): Promise<TabRecord | null> {
  return tabs.of(tabId).update((old) => change(old) ?? undefined);
}

/** Changes single parts; a tab of which nothing is remembered stays so. */
export function patchTab(tabId: number, patch: Partial<TabRecord>): Promise<TabRecord | null> {
  return changeTab(tabId, (old) => (old === null ? null : { ...old, ...patch }));
}

/** The tab's record where it is of this page, or what one would be. */
export function viewOf(remembered: TabRecord | null, page: Pick<TabRecord, 'incognito' | 'url' | 'domain'>): TabRecord {
  if (remembered?.url === page.url) return remembered;
  if (remembered?.domain === page.domain) return newView(remembered, page.url, Date.now());
  return firstView({ ...page, cameFrom: null, now: Date.now() });
}

/** The start of a new view: what belonged to the view before goes, what belongs to the domain stays. */
export function newView(old: TabRecord, url: string, now: number): TabRecord {
  const { incognito, domain, level, cameFrom, continued } = old;
  return { ...firstView({ incognito, url, domain, cameFrom, now }), level, continued };
}

/** The first view of a domain in a tab. */
export function firstView(of: Pick<TabRecord, 'incognito' | 'url' | 'domain' | 'cameFrom'> & { now: number }): TabRecord {
  return {
    incognito: of.incognito,
    url: of.url,
    domain: of.domain,
    cameFrom: of.cameFrom,
    state: 'passed-by',
    since: of.now,
    tries: 0,
    checkout: false,
    anyway: false,
    level: null,
    continued: false,
    warning: null,
    standsBefore: null,
    barShown: 0,
    barHidden: false,
  };
}
