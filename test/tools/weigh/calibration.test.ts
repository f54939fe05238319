import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment';
import type { Judged } from '../../../tools/evaluate/judged';
import { calibrationTable, reliability } from '../../../tools/weigh/calibration';

/** So many shops of one kind, all with this posterior. */
function judged(count: number, scam: boolean, posterior: number): Judged[] {
  return Array.from({ length: count }, () => ({ scam, assessment: { posterior } as unknown as Assessment }));
}

describe('reliability', () => {
  const rows = [...judged(90, true, 0.95), ...judged(10, true, 0.02), ...judged(1, false, 0.95), ...judged(99, false, 0.02)];
  const bins = reliability('invented', rows);

  it('has one entry for each bin that holds a row, and every row in one', () => {
    expect(bins.map(({ from, to, scam, honest }) => [from, to, scam, honest])).toEqual([
      [0.01, 0.03, 10, 99],
      [0.9, 0.97, 90, 1],
    ]);
  });

  it('tells the share of scams at the stated prior, not that of the set', () => {
    const [low, high] = bins;
    // By hand: prior odds .04/.96; 10.5/101 over 99.5/101 is a ratio of .1055, 90.5/101 over 1.5/101 one of 60.3.
    expect(low?.observed).toBeCloseTo(0.0044, 3);
    expect(high?.observed).toBeCloseTo(0.715, 2);
    expect(high?.low).toBeLessThan(0.715);
    expect(high?.high).toBeGreaterThan(0.715);
  });

  it('tells the mean of what was predicted', () => {
    expect(bins.map(({ predicted }) => predicted)).toEqual([expect.closeTo(0.02, 6), expect.closeTo(0.95, 6)]);
    const [mixed] = reliability('invented', [...judged(10, true, 0.94), ...judged(10, false, 0.96)]);
    // Honest shops are 24 times as many in the world, so the mean is nearly theirs.
    expect(mixed?.predicted).toBeCloseTo((0.94 * 0.04 + 0.96 * 0.96) / 1, 3);
  });

  it('counts certainty into the last bin', () => {
    expect(reliability('invented', [...judged(1, true, 1), ...judged(1, false, 0)]).map(({ from, to }) => [from, to])).toEqual([
      [0, 0.003],
      [0.97, 1],
    ]);
  });

  it('is empty where one class is missing', () => {
    expect(reliability('invented', judged(5, true, 0.5))).toEqual([]);
  });

  it('is a table of one line a bin', () => {
    expect(calibrationTable(bins).split('\n')).toHaveLength(4);
    expect(calibrationTable(bins)).toContain('| invented | 0.9 … 0.97 | 90/100 (90.0 %) | 1/100 (1.0 %) | 0.950 | 0.716 (');
  });
});
