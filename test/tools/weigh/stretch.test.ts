import { describe, expect, it } from 'vitest';
import { PRIOR_DECIBANS, STRETCH, probability } from '../../../src/assess/weigh';
import type { Assessment } from '../../../src/model/assessment';
import type { Judged } from '../../../tools/evaluate/judged';
import { stretches, stretchTable } from '../../../tools/weigh/stretch';

/** Shops with so much evidence against them, of which the world's share of scams is what `factor` makes of it. Decibans. */
function judged(decibans: number, factor: number): Judged[] {
  const row = (scam: boolean): Judged => ({
    scam,
    assessment: { posterior: probability(PRIOR_DECIBANS + decibans * STRETCH) } as unknown as Assessment,
  });
  // Likelihood ratio 10^(factor·decibans/10), in a set with as many scams as honest shops.
  const honest = Math.round(200 / (1 + 10 ** ((factor * decibans) / 10)));
  return [...Array.from({ length: 200 - honest }, () => row(true)), ...Array.from({ length: honest }, () => row(false))];
}
/** Both kinds of evidence have to be as frequent as the ratios say: what speaks for a shop makes up for what speaks against others. */
const set = (factor: number): Judged[] => [...judged(9, factor), ...judged(0, factor), ...judged(5, factor)];

describe('the stretch', () => {
  it('is told for each set, and for all together', () => {
    const found = stretches([
      { name: 'one', judged: set(1) },
      { name: 'two', judged: set(1.5) },
    ]);
    expect(found.map(({ set: name, rows }) => [name, rows])).toEqual([
      ['one', 600],
      ['two', 600],
      ['all', 1200],
    ]);
    const [one, two, all] = found.map(({ factor }) => factor);
    expect(two).toBeGreaterThan((one ?? NaN) + 0.2);
    expect(all).toBeGreaterThan(one ?? NaN);
    expect(all).toBeLessThan(two ?? NaN);
    for (const { factor, low, high } of found) {
      expect(low).toBeLessThan(factor);
      expect(high).toBeGreaterThan(factor);
    }
    expect(stretchTable(found).split('\n')).toHaveLength(5);
  });

  it('finds one where evidence is as strong as its weights say', () => {
    // Shares of scams and honest shops that meet evidence of 10 dB: .5 and .05; of -3 dB: the rest, .5 and .95.
    const row = (scam: boolean, decibans: number): Judged => ({
      scam,
      assessment: {
        posterior: probability(PRIOR_DECIBANS + Math.max(0, decibans) * STRETCH + Math.min(0, decibans)),
      } as unknown as Assessment,
    });
    const many = (count: number, scam: boolean, decibans: number): Judged[] => Array.from({ length: count }, () => row(scam, decibans));
    const [found] = stretches([
      { name: 'exact', judged: [...many(500, true, 10), ...many(500, true, -2.787), ...many(50, false, 10), ...many(950, false, -2.787)] },
    ]);
    expect(found?.factor).toBeCloseTo(1, 2);
  });

  it('says nothing of a set of one kind', () => {
    expect(stretches([{ name: 'scams', judged: judged(9, 9).filter(({ scam }) => scam) }])).toEqual([]);
  });
});
