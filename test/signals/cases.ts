/** One harness for all signals: their tests are data. Each declared case must be reached, and answer as the house demands. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/assess/judge-all';
import type { Evidence } from '../../src/model/evidence';
import type { ShopFacts, Topic } from '../../src/model/facts';
import type { Signal } from '../../src/model/signal';
import { ROOT } from '../../tools/harness/project';

/** Parts of facts: what is left out is as in a shop of which one page was read and nothing was found. */
export type Given = {
  readonly [Name in keyof ShopFacts]?: ShopFacts[Name] extends string | readonly unknown[] ? ShopFacts[Name] : Partial<ShopFacts[Name]>;
};

export interface SignalTest {
  /** What kind of shop it is, in words. */
  readonly shop: string;
  readonly given: Given;
  /** The case that it is. */
  readonly is: string;
  readonly args?: readonly string[];
}

export const NOW = Date.UTC(2026, 10, 21);
export const HOME = 'https://garten-krug.example/';
const PAGE = { url: `${HOME}topf`, kind: 'product', at: NOW, capped: [] } as const satisfies ShopFacts['pages'][number];

/** Evidence for a fact, as a page would give it. */
export const seen = (quote: string): Evidence[] => [{ kind: 'text', quote, page: PAGE.url, n: 7 }];
/** The whole home page was read. */
export const home: ShopFacts['pages'] = [{ url: HOME, kind: 'home', at: NOW, capped: [] }];
/** A policy that was read in full. */
export const text = (topic: Topic, rest: Partial<ShopFacts['policy']['texts'][number]> = {}): ShopFacts['policy']['texts'][number] => ({
  topic, page: `${HOME}${topic}`, chars: 2400, returnDays: null, placeholders: [], foreignDomains: [], foreignNames: [], ...rest,
}); // prettier-ignore

/** Facts of an invented shop of which nothing but one product page is known. */
export function shopWith(given: Given = {}): ShopFacts {
  const bare: ShopFacts = {
    domain: 'garten-krug.example',
    pages: [PAGE],
    languages: ['en'],
    shop: { isShop: true, points: 9, kind: 'product', signs: [] },
    security: { https: true, insecureForms: [] },
    checkout: { isCheckout: false, signs: [], card: null, asks: [], offered: null },
    payment: { promised: [], ibans: [], payees: [] },
    policy: { links: [], texts: [] },
    contact: { emails: [], phones: [], form: [], chat: [], messengers: [], profiles: [] },
    identity: { operators: [], addresses: [], numbers: [], representatives: [], countries: [] },
    product: { products: [], prices: [], currencies: [], mismatch: [] },
    reviews: { claimed: null, visible: 0, duplicates: [], services: [] },
    seals: { seals: [] },
    brand: { names: [], imitates: null, goods: [], matchesDomain: null },
    pressure: { timers: [], notices: [], discounts: { prices: 0, struck: 0, median: null, halfOff: 0 }, preselected: [] },
    site: { platform: null, analytics: [], copyrightYear: null, leftovers: [], serverErrors: [], brokenImages: 0, copyBlocked: false },
    restarts: [],
    lookup: { registeredAt: null },
    unread: [],
  };
  const parts = Object.entries(given).map(([name, part]) => {
    const base = bare[name as keyof ShopFacts];
    return [name, typeof base === 'object' && !Array.isArray(base) ? { ...base, ...(part as object) } : part] as const;
  });
  return { ...bare, ...(Object.fromEntries(parts) as Partial<ShopFacts>) };
}

const words = JSON.parse(readFileSync(path.join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as Record<
  string,
  { message: string; placeholders?: Record<string, unknown> }
>;

/** Runs the cases of one signal. */
export function judges(signal: Signal, tests: readonly SignalTest[]): void {
  describe(signal.id, () => {
    it.each(tests.map((test) => [test.shop, test] as const))('%s', (_, { given, is, args }) => {
      const [finding] = judgeAll([signal], shopWith(given), { now: NOW });
      if (!finding) throw new Error('no finding');
      expect(finding.case).toBe(is);
      expect(finding.outcome).toBe(signal.cases[is]?.outcome);
      if (args) expect(finding.because.args).toEqual(args);
      if (finding.outcome === 'bad') expect(finding.evidence, 'a warning shows its evidence').not.toEqual([]);
      const placeholders = Object.keys(words[finding.because.key]?.placeholders ?? {});
      expect(finding.because.args.length, `values for ${placeholders.join(', ')}`).toBeGreaterThanOrEqual(placeholders.length);
      expect(finding.because.args.slice(0, placeholders.length)).not.toContain('');
    });

    it('has a test for each of its cases', () => {
      const reached = new Set(tests.map(({ is }) => is));
      expect(Object.keys(signal.cases).filter((name) => !reached.has(name) && !(name === 'unknown' && unreachable(signal)))).toEqual([]);
    });

    it('is unknown where a fact that it needs is missing', () => {
      const [finding] = judgeAll([signal], {}, { now: NOW });
      expect(finding).toMatchObject({ case: 'unknown', outcome: 'unknown', decibans: 0 });
    });
  });
}

/** Some questions are answered by any facts at all; their `unknown` is for missing facts only. */
function unreachable({ id }: Signal): boolean {
  return ['form-encryption', 'look-alike-domain', 'brand-bait', 'bargain-address', 'short-address', 'countdown'].includes(id);
}
