/** Whole sites of the town, judged: what a shopper is told on the way through a shop, and after everything was read. */
import { describe, expect, it, test } from 'vitest';
import type { Level } from '../../src/model/assessment';
import { knownGaps } from './known-gaps';
import { meetExpectations } from './expectations';
import type { Shop } from './model';
import { stages } from './stages';
import { allShops, townShops } from './town';
import { unseenShops } from './unseen';

meetExpectations(townShops);

test('every known gap is that of a shop', () => {
  const hosts = [...allShops, ...unseenShops].map((shop) => shop.host);
  expect(Object.keys(knownGaps).filter((host) => !hosts.includes(host))).toEqual([]);
});

/** What was reached on the whole town (docs/figures.md): raised when it rises, never lowered to pass, only where an honest shop would be accused otherwise (adr/0018). */
describe('the town', () => {
  const told = async (label: Shop['label']) => {
    const shops = await Promise.all(allShops.filter((shop) => shop.label === label).map(stages));
    return (stage: 'before' | 'read' | 'checkout' | 'whole', level: Level) =>
      shops.filter((shop) => (stage === 'whole' ? shop.whole.assessment : shop[stage]).level === level).length;
  };

  it('tells scams as likely ones, and none as good', async () => {
    const scams = await told('scam');
    expect(scams('before', 'danger')).toBeGreaterThanOrEqual(9);
    expect(scams('read', 'danger')).toBeGreaterThanOrEqual(23);
    expect(scams('checkout', 'danger')).toBeGreaterThanOrEqual(50);
    expect(scams('whole', 'danger')).toBeGreaterThanOrEqual(53);
    for (const stage of ['before', 'read', 'checkout', 'whole'] as const) expect(scams(stage, 'reassuring')).toBe(0);
  });

  it('accuses no honest shop, and doubts one at the checkout', async () => {
    const honest = await told('honest');
    for (const stage of ['before', 'read', 'checkout', 'whole'] as const) expect(honest(stage, 'danger')).toBe(0);
    expect([honest('before', 'caution'), honest('read', 'caution')]).toEqual([0, 0]);
    expect(Math.max(honest('checkout', 'caution'), honest('whole', 'caution'))).toBeLessThanOrEqual(1);
    expect(honest('checkout', 'reassuring')).toBeGreaterThanOrEqual(54);
  });
});
