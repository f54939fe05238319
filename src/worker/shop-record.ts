/** A shop's record: a page comes in, an assessment comes out. Pure. */
import { assess } from '../assess/assess';
import { mergePages } from '../facts/merge';
import { restartedTimers } from '../facts/restarts';
import type { Assessment } from '../model/assessment';
import type { Judged } from '../model/export';
import type { PageFacts } from '../model/facts';
import { RECORD_LIMITS, RECORD_VERSION, type ShopRecord } from '../model/record';
import { pagesOf, unreadPolicies } from './policy-pages';

const MOST_RESTARTS = 12;

/** The record with this reading of a page as its newest; an earlier reading of the same address goes, what it promised is compared first. */
export function withPage(old: ShopRecord | null, page: PageFacts, domain: string): ShopRecord {
  const earlier = old?.pages.find(({ url }) => url === page.url);
  const restarts = earlier === undefined ? [] : restartedTimers(earlier, page);
  const others = (old?.pages ?? []).filter(({ url }) => url !== page.url);
  return {
    version: RECORD_VERSION,
    domain,
    firstSeen: old?.firstSeen ?? page.at,
    lastSeen: page.at,
    pages: [...others, page].slice(-RECORD_LIMITS.pages),
    policyPages: old?.policyPages ?? [],
    restarts: [...restarts, ...(old?.restarts ?? [])].slice(0, MOST_RESTARTS),
  };
}

/** True when any page read speaks for a shop. */
export function isShop(record: ShopRecord): boolean {
  return record.pages.some(({ shop }) => shop.isShop);
}

interface AssessOptions {
  /** Address of the page to be judged as the one shown: its checkout counts, not that of another tab. */
  readonly page?: string;
  /** The shopper wants a level even though nothing was taken for a shop. */
  readonly anyway: boolean;
}

/** Judged as of the last reading: the same record always gives the same assessment. */
export function assessRecord(record: ShopRecord, options: AssessOptions): Assessment {
  return judgeRecord(record, options).assessment;
}

/** The assessment with the facts of all pages that it was made from. */
export function judgeRecord(record: ShopRecord, { page, anyway }: AssessOptions): Judged {
  const pages = pagesOf(record, page);
  const merged = mergePages(record.domain, pages, {
    restarts: record.restarts,
    lookup: { registeredAt: null },
    unread: unreadPolicies(record, pages),
  });
  const now = Math.max(record.lastSeen, ...record.policyPages.map(({ at }) => at));
  const facts = anyway ? { ...merged, shop: { ...merged.shop, isShop: true } } : merged;
  return { facts, assessment: assess(facts, { now }) };
}
