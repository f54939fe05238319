import { describe, expect, it } from 'vitest';
import { auc, recallAt, separation } from '../../../tools/evaluate/auc';

const rows = (scams: readonly number[], honest: readonly number[]) => [
  ...scams.map((score) => ({ score, scam: true })),
  ...honest.map((score) => ({ score, scam: false })),
];

describe('auc', () => {
  it.each([
    [[3, 4], [1, 2], 1],
    [[1, 2], [3, 4], 0],
    [[1, 1], [1, 1], 0.5],
    [[2, 4], [1, 3], 0.75],
    [[2], [1, 2, 3], 0.5],
  ])('%j against %j is %d', (scams, honest, expected) => {
    expect(auc(rows(scams, honest))).toBeCloseTo(expected, 10);
  });
});

describe('recall at a share of false alarms', () => {
  const honest = Array.from({ length: 100 }, (_item, at) => at);

  it('allows just so many honest ones above the threshold', () => {
    // One of a hundred may alarm: the threshold is the second highest, 98.
    expect(recallAt(rows([98, 98.5, 99.5, 10], honest), 1)).toBe(0.5);
    expect(recallAt(rows([98, 98.5, 99.5, 10], honest), 0.5)).toBe(0.25);
  });

  it('counts no tie as an alarm', () => {
    expect(recallAt(rows([1, 1], [1, 1, 1]), 5)).toBe(0);
  });

  it('comes at three percentages', () => {
    expect(Object.keys(separation(rows([1], [0])).recallAt).sort()).toEqual(['0.5', '1', '5']);
  });
});
