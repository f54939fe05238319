import { describe, expect, it } from 'vitest';
import { setLines } from '../../../tools/evaluate/print';

const figures = {
  n: 200,
  failed: 0,
  shop: 150,
  shopping: { n: 50, shop: 47 },
  levels: { danger: 0, caution: 4 },
  auc: 0.93219,
  recallAt: { '1': 0.5, '5': 1 },
};

describe('the table', () => {
  it('shows counts with their rate, and rates as they are', () => {
    expect(setLines('honest-shops', { figures, notes: ['failed: x'] })).toEqual([
      '',
      'honest-shops            n 200   failed 0 (0.0 %)   shop 150 (75.0 %)   auc 0.932',
      '  shopping              n 50   shop 47 (94.0 %)',
      '  levels                danger 0 (0.0 %)   caution 4 (2.0 %)',
      '  recallAt              1 0.500   5 1',
      '  · failed: x',
    ]);
  });

  it('counts checkouts against checkouts', () => {
    const [, line] = setLines('checkout-forms', { figures: { n: 265, checkouts: 15, found: 14, others: 250, falseAlarms: 5 }, notes: [] });
    expect(line).toContain('found 14 (93.3 %)');
    expect(line).toContain('falseAlarms 5 (2.0 %)');
  });
});
