import { describe, expect, it } from 'vitest';
import type { Assessment, Level } from '../../../src/model/assessment';
import { upperBound } from '../../../tools/evaluate/bounds';
import type { JobResult, Outcome } from '../../../tools/evaluate/passes';
import type { PageRow } from '../../../tools/evaluate/rows';
import { checkouts } from '../../../tools/evaluate/sets/checkouts';
import { honestShops } from '../../../tools/evaluate/sets/honest-shops';
import { notShops } from '../../../tools/evaluate/sets/not-shops';
import { sites } from '../../../tools/evaluate/sets/sites';

const row = (more: object): PageRow => ({
  id: 'x',
  kind: 'shop',
  label: 'honest',
  url: 'https://a.example/',
  file: 'pages/x.html.gz',
  ...more,
});
const assessment = (level: Level | null, checkout: boolean): Assessment => ({
  schema: 1,
  engine: '0',
  at: 0,
  domain: 'a.example',
  shop: { emails: [], phones: [], policies: [], profiles: [], payment: [] },
  isShop: level !== null,
  shopSigns: [],
  level,
  posterior: 0,
  coverage: 0,
  families: [],
  findings: [],
  checkout,
  pages: [],
  unread: [],
});

interface Seen {
  readonly level?: Level | null;
  readonly checkout?: boolean;
  readonly passed?: boolean;
  readonly warning?: 'bar' | 'page' | null;
}

/** The outcome of a page that the extension took for a shop of this level; null for a page that was read and taken for none. */
function seen(of: PageRow, { level = null, checkout = false, passed = true, warning = null }: Seen): Outcome {
  const read = assessment(level, checkout);
  return {
    row: of,
    visit: {
      gate: { url: of.url, looks: 1, ended: true, passed, checkout, ms: 1 },
      state: {
        state: level === null ? 'not-shop' : 'assessed',
        trusted: false,
        cached: false,
        ...(level !== null && { assessment: read }),
      },
      warning,
      ms: 1,
    },
    noShop: level === null && passed ? read : null,
  };
}
const lost = (of: PageRow): Outcome => ({ row: of, failed: 'Timed out' });

describe('honest shops', () => {
  it('are counted by page, shopping pages apart', () => {
    const { figures, notes } = honestShops([
      seen(row({ id: 'a', pageType: 'product' }), { level: 'reassuring' }),
      seen(row({ id: 'b', pageType: 'account', buySign: true }), { level: 'caution' }),
      seen(row({ id: 'c', pageType: 'home' }), { passed: false }),
      seen(row({ id: 'd', pageType: 'other', buySign: false }), {}),
      lost(row({ id: 'e', pageType: 'account', buySign: false })),
    ]);
    expect(figures).toEqual({
      n: 5,
      failed: 1,
      shop: 2,
      shopping: { n: 3, shop: 2 },
      levels: { reassuring: 1, unproven: 0, caution: 1, danger: 0 },
      // All pages are of one host, and one of them got a warning.
      hosts: { danger: { n: 1, alarmed: 0, upper95: upperBound(0, 1) }, accused: { n: 1, alarmed: 1, upper95: 1 } },
    });
    expect(notes.map((note) => note.split(':')[0])).toEqual(['failed', 'caution', 'not recognised']);
    expect(notes.at(-1)).toContain('not past the gate');
  });
});

describe('pages that are no shop', () => {
  it('count what got past the gate, and what was taken for more', () => {
    const { figures } = notShops([
      seen(row({}), { passed: false }),
      seen(row({}), {}),
      seen(row({}), { level: 'unproven' }),
      seen(row({}), { checkout: true }),
    ]);
    expect(figures).toEqual({
      n: 4,
      failed: 0,
      shop: 1,
      checkout: 1,
      gate: 3,
      hosts: { shop: { n: 1, alarmed: 1, upper95: 1 }, checkout: { n: 1, alarmed: 1, upper95: 1 } },
    });
  });
});

describe('checkouts', () => {
  it('leave out rows without a label, and count a form without its shop', () => {
    const { figures } = checkouts([
      seen(row({ kind: 'checkout', isCheckout: true }), { checkout: true }),
      seen(row({ kind: 'checkout', isCheckout: true }), { level: 'unproven', checkout: true }),
      seen(row({ kind: 'login', isCheckout: false }), { checkout: true }),
      seen(row({ kind: 'login', isCheckout: false }), { passed: false }),
      seen(row({ kind: 'other', isCheckout: null }), { checkout: true }),
    ]);
    expect(figures).toMatchObject({
      n: 4,
      checkouts: 2,
      found: 2,
      others: 2,
      falseAlarms: 1,
      kind: { login: { others: 2, falseAlarms: 1 } },
    });
  });
});

describe('whole sites', () => {
  const site = (name: string, label: string, steps: readonly Seen[]): JobResult => {
    const rows = steps.map((_step, at) => row({ id: `${name}-${at}`, label, site: name, step: at + 1 }));
    return {
      job: { set: 's', domains: new Set(), visits: rows, addressOf: ({ url }) => url, pages: () => new Map() },
      outcomes: rows.map((of, at) => seen(of, steps[at] ?? {})),
      requests: [],
    };
  };

  it('count the level on the way and at the last step', () => {
    const { figures } = sites([
      site('a', 'scam', [{ level: 'caution' }, { level: 'danger', warning: 'page' }]),
      site('b', 'scam', [{ level: 'danger' }, { level: 'caution', warning: 'bar' }]),
      site('c', 'scam', [{ level: 'reassuring' }, { level: 'unproven' }]),
      site('d', 'honest', [{ level: 'danger' }, { level: 'caution' }]),
      site('e', 'honest', [{ level: 'unproven' }, { level: 'unproven', warning: 'bar' }]),
    ]);
    expect(figures['scam']).toEqual({ n: 3, dangerBefore: 1, dangerAt: 1, cautionAt: 1, reassuring: 1, guarded: 2 });
    expect(figures['honest']).toEqual({ n: 2, danger: 1, caution: 0, guarded: 1 });
    expect(figures['sites']).toMatchObject([{ site: 'a', label: 'scam', before: 'caution', at: 'danger', guarded: 1 }, {}, {}, {}, {}]);
  });
});
