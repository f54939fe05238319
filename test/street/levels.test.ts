/** Whole sites, judged: what a shopper is told on the way through a shop, and after everything was read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { warningFor } from '../../src/assess/warning';
import type { Assessment } from '../../src/model/assessment';
import type { PageFacts } from '../../src/model/facts';
import { judge, readPath } from './judge';
import { missing } from './missing';
import { textPaths, walk } from './site';
import { noShops, shops } from './street';

/** Signals that would be an accusation: none may speak against an honest shop of the street. */
const SERIOUS: readonly string[] = [
  'brand-bait',
  'card-target',
  'countdown',
  'excessive-asks',
  'half-off',
  'identity-consistency',
  'look-alike-domain',
  'payment-choice',
  'policy-ownership',
  'promised-payment',
  'register-number',
  'seal-proof',
];

/** Level and what led to it, for a message that can be read. */
function told({ level, posterior, findings }: Assessment): string {
  const reasons = findings.filter((one) => one.decibans > 0).sort((one, other) => other.decibans - one.decibans);
  return `${level} ${posterior.toFixed(3)}: ${reasons.map((one) => `${one.because.key} ${one.decibans}`).join(', ')}`;
}

describe.each(shops.map((shop) => [shop.host, shop] as const))('%s', (_host, shop) => {
  const steps = walk(shop);
  const checkoutPath = steps.at(-1) ?? '';
  const pages = new Map<string, PageFacts>();
  const after = (paths: readonly string[]) => judge(shop, paths.map((path) => pages.get(path)).filter((page) => page !== undefined)); // prettier-ignore
  const everything = () => [...[...pages.keys()].filter((path) => path !== checkoutPath), checkoutPath];

  beforeAll(async () => {
    for (const path of [...steps, ...textPaths(shop)]) pages.set(path, await readPath(shop, path));
  }, 60_000);

  test('is taken for a shop at the latest when one of its products was opened', () => {
    expect(after(steps.slice(0, 2)).assessment.isShop).toBe(true);
  });

  test('before the checkout it is told as a careful person would', () => {
    const { assessment } = after(steps.slice(0, -1));
    expect(assessment.checkout).toBe(false);
    expect(shop.expected.before, told(assessment)).toContain(assessment.level);
  });

  test('at the checkout it is told as a careful person would', () => {
    const { assessment } = after(steps);
    expect(assessment.checkout).toBe(true);
    expect(shop.expected.checkout, told(assessment)).toContain(assessment.level);
    expect(warningFor(assessment)?.kind).toBe(shop.label === 'scam' ? 'page' : undefined);
  });

  test('after every page was read it is told the same', () => {
    const { assessment } = after(everything());
    expect(shop.expected.checkout, told(assessment)).toContain(assessment.level);
  });

  test('its facts are found', () => {
    expect(missing(shop.expected.facts, after(everything()).facts)).toEqual([]);
  });

  test('the signals that matter here speak, and no serious one against an honest shop', () => {
    const { findings } = after(everything()).assessment;
    const outcomes = (outcome: string) => findings.filter((one) => one.outcome === outcome).map((one) => one.signal);
    expect(outcomes('bad')).toEqual(expect.arrayContaining([...(shop.expected.bad ?? [])]));
    expect(outcomes('good')).toEqual(expect.arrayContaining([...(shop.expected.good ?? [])]));
    if (shop.label === 'honest') expect(outcomes('bad').filter((signal) => SERIOUS.includes(signal))).toEqual([]);
  });
});

describe.each(noShops.map((site) => [site.host, site] as const))('%s', (_host, site) => {
  test('is no shop and no checkout on any page', async () => {
    for (const page of site.pages) {
      const { assessment } = judge(site, [await readPath(site, page.path)]);
      expect(assessment.isShop, page.path).toBe(false);
      expect(assessment.checkout, page.path).toBe(false);
    }
  });
});
