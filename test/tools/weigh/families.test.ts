import { describe, expect, it } from 'vitest';
import { weigh } from '../../../src/assess/weigh';
import type { Assessment } from '../../../src/model/assessment';
import type { Finding } from '../../../src/model/signal';
import type { Judged } from '../../../tools/evaluate/judged';
import { correlation, familyPairs, familySums, familyTable, pairTable } from '../../../tools/weigh/families';
import { finding } from '../../assess/findings';

function judged(count: number, scam: boolean, findings: Finding[]): Judged[] {
  const { families } = weigh(findings);
  return Array.from({ length: count }, () => ({ scam, assessment: { findings, families } as unknown as Assessment }));
}

describe('what a family measures together', () => {
  const rows = [
    ...judged(60, true, [finding('product', 'bad', 2), finding('product', 'bad', 3)]),
    ...judged(40, true, [finding('product', 'unknown', 0)]),
    ...judged(2, false, [finding('product', 'bad', 2), finding('product', 'bad', 3)]),
    ...judged(98, false, []),
  ];
  const sums = familySums('invented', rows);

  it('adds the answers up, and tells what is counted of them', () => {
    expect(sums.map(({ family, sum, counted, scam, honest }) => [family, sum, counted, scam, honest])).toEqual([
      ['product', 0, 0, 40, 98],
      ['product', 5, 5, 60, 2],
    ]);
  });

  it('holds what is counted against what was measured', () => {
    expect(sums.map(({ comparison }) => comparison)).toEqual(['reduced', 'reduced']);
    expect(familyTable(sums)).toContain('| invented | product | +5.0 | 60/100 (60.0 %) | 2/100 (2.0 %) |');
  });

  it('leaves out what few rows come to', () => {
    expect(familySums('invented', [...rows, ...judged(9, true, [finding('brand', 'bad', 12)])]).some(({ sum }) => sum === 12)).toBe(false);
  });
});

describe('how far two families say the same', () => {
  it('is told within each class', () => {
    const both = [finding('product', 'bad', 2), finding('reviews', 'bad', 2)];
    const rows = [
      ...judged(10, true, both),
      ...judged(10, true, []),
      ...[...judged(5, false, both), ...judged(5, false, [])],
      ...[...judged(5, false, both.slice(0, 1)), ...judged(5, false, both.slice(1))],
    ];
    const pairs = familyPairs('invented', rows);
    const [pair] = pairs;
    expect(pairs).toHaveLength(1);
    expect(pair).toMatchObject({ set: 'invented', one: 'product', other: 'reviews' });
    expect(pair?.scam).toBeCloseTo(1);
    expect(pair?.honest).toBeCloseTo(0);
    expect(pairTable(pairs)).toContain('| invented | product | reviews | 1.00 | 0.00 |');
  });

  it('is Pearson’s', () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
    expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
    expect(correlation([1, 2, 3, 4], [1, 2, 2, 1])).toBeCloseTo(0);
    expect(correlation([1, 1], [1, 2])).toBeNaN();
  });
});
