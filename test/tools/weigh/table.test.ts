import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment';
import type { Finding } from '../../../src/model/signal';
import { signals } from '../../../src/signals/index';
import type { Judged } from '../../../tools/evaluate/judged';
import { markdown, weighSet } from '../../../tools/weigh/table';

/** A shop of which only the answer to one question is told. */
function judged(scam: boolean, name: string, outcome: Finding['outcome']): Judged {
  const finding = { signal: 'phone', case: name, outcome };
  return { scam, assessment: { findings: [finding] } as unknown as Assessment };
}
const many = (count: number, make: () => Judged): Judged[] => Array.from({ length: count }, make);

const set = [
  ...many(30, () => judged(true, 'none', 'bad')),
  ...many(10, () => judged(true, 'given', 'good')),
  ...many(10, () => judged(false, 'none', 'bad')),
  ...many(30, () => judged(false, 'given', 'good')),
  ...many(500, () => judged(true, 'unknown', 'unknown')),
];

describe('a labelled set', () => {
  const rows = weighSet('made-up', set);

  it('speaks of the cases that it holds, among the rows that were asked', () => {
    expect(rows.map(({ signal, case: name, scam, ofScam, honest, ofHonest }) => [signal, name, scam, ofScam, honest, ofHonest])).toEqual([
      ['phone', 'given', 10, 40, 30, 40],
      ['phone', 'none', 30, 40, 10, 40],
    ]);
  });

  it('is held against the weight in the code', () => {
    const none = rows.find(({ case: name }) => name === 'none');
    expect(none?.weight).toBe(signals.find(({ id }) => id === 'phone')?.cases['none']?.decibans);
    expect(none?.decibans).toBeCloseTo(10 * Math.log10(30.5 / 10.5), 6);
    expect(none?.comparison).toBe('reduced');
  });

  it('says nothing of what it hardly holds, or holds on one side alone', () => {
    expect(weighSet('small', set.slice(25, 35))).toEqual([]);
    expect(
      weighSet(
        'one-sided',
        many(50, () => judged(true, 'none', 'bad')),
      ),
    ).toEqual([]);
  });

  it('is a table with a row each', () => {
    const lines = markdown(rows).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[3]).toContain('| phone | none | 30/40 (75.0 %) | 10/40 (25.0 %) | +4.6');
  });
});
