import type { MutantResult } from '@stryker-mutator/api/core';
import { describe, expect, it } from 'vitest';
import { missed, scores, shareOf } from '../../../tools/mutate/score';

const mutant = (fileName: string, line: number, status: MutantResult['status'], replacement = 'false'): MutantResult => ({
  id: `${fileName}${line}`,
  fileName,
  location: { start: { line, column: 0 }, end: { line, column: 9 } },
  mutatorName: 'ConditionalExpression',
  replacement,
  status,
});

const mutants = [
  mutant('src/signals/payment/payee.ts', 30, 'Killed'),
  mutant('src/signals/payment/payee.ts', 31, 'Timeout'),
  mutant('src/signals/payment/pay-later.ts', 12, 'Survived', '\n  true\n'),
  mutant('src/signals/payment/pay-later.ts', 3, 'Ignored'),
  mutant('src/assess/level.ts', 40, 'NoCoverage', 'x'.repeat(200)),
  mutant('src/assess/level.ts', 41, 'RuntimeError'),
];

describe('the score of the tests', () => {
  it('counts by folder, and the whole at last; what was not tried does not count', () => {
    expect(scores(mutants)).toEqual([
      { part: 'src/assess', noticed: 0, all: 1 },
      { part: 'src/signals/payment', noticed: 2, all: 3 },
      { part: 'all', noticed: 2, all: 4 },
    ]);
  });

  it('is whole where nothing was to be noticed', () => {
    expect(shareOf({ part: 'all', noticed: 0, all: 0 })).toBe(1);
    expect(shareOf({ part: 'all', noticed: 2, all: 4 })).toBe(0.5);
  });

  it('names the faults that nobody noticed, each on a line', () => {
    const lines = missed(mutants);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^src\/assess\/level\.ts:40: x{100}$/);
    expect(lines[1]).toBe('src/signals/payment/pay-later.ts:12: true');
  });
});
