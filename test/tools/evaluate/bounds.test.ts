import { describe, expect, it } from 'vitest';
import { hostAlarms, upperBound } from '../../../tools/evaluate/bounds';
import type { Outcome } from '../../../tools/evaluate/passes';

describe('the upper bound', () => {
  it.each([
    // No hit in n: 1 - .05^(1/n).
    [0, 10, 0.2589],
    [0, 60, 0.0487],
    [0, 235, 0.0127],
    // From tables of the binomial distribution.
    [1, 10, 0.3942],
    [2, 20, 0.2826],
    [5, 100, 0.1023],
  ])('of %d in %d is %f', (hits, of, bound) => {
    expect(upperBound(hits, of)).toBeCloseTo(bound, 3);
  });

  it('is everything where everything hit, and where nothing was tried', () => {
    expect(upperBound(7, 7)).toBe(1);
    expect(upperBound(0, 0)).toBe(1);
  });
});

it('counts hosts, not pages', () => {
  const page = (url: string, id: string) => ({ row: { id, kind: 'page', label: 'honest', url }, failed: 'any' }) as unknown as Outcome;
  const outcomes = [
    page('https://www.lamps.example/', 'alarm-1'),
    page('https://lamps.example/cart', 'alarm-2'),
    page('https://rugs.example/', 'calm'),
  ];
  const alarms = hostAlarms(outcomes, ({ row }) => row.id.startsWith('alarm'));
  expect(alarms).toMatchObject({ n: 2, alarmed: 1 });
  expect(alarms.upper95).toBeCloseTo(0.9747, 3);
});
