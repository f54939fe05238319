import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, ratioOf } from '../../../tools/weigh/ratio';

describe('the ratio', () => {
  it('is that of the shares, in decibans, with the interval of Katz', () => {
    // By hand: 80.5/101 over 8.5/101 is 9.47; the error is sqrt(1/80.5 - 1/101 + 1/8.5 - 1/101) = 0.331.
    const { decibans, low, high } = ratioOf({ scam: 80, ofScam: 100, honest: 8, ofHonest: 100 });
    expect(decibans).toBeCloseTo(9.763, 2);
    expect(low).toBeCloseTo(9.763 - 1.96 * 0.3316 * 4.343, 1);
    expect(high).toBeCloseTo(9.763 + 1.96 * 0.3316 * 4.343, 1);
  });

  it('is nothing where both sides have the sign as often, and turns round with the sides', () => {
    const count = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(count, count, (scam, honest) => {
        const one = ratioOf({ scam, ofScam: 200, honest, ofHonest: 200 });
        const other = ratioOf({ scam: honest, ofScam: 200, honest: scam, ofHonest: 200 });
        expect(one.decibans).toBeCloseTo(-other.decibans, 9);
        expect(one.low).toBeCloseTo(-other.high, 9);
        expect(one.low).toBeLessThanOrEqual(one.decibans);
        if (scam === honest) expect(one.decibans).toBeCloseTo(0, 9);
      }),
    );
  });

  it('stays finite where one side never has the sign', () => {
    const { decibans, low, high } = ratioOf({ scam: 40, ofScam: 100, honest: 0, ofHonest: 100 });
    expect([decibans, low, high].every(Number.isFinite)).toBe(true);
    expect(high - low).toBeGreaterThan(10);
  });
});

it.each([
  [6, 5, 8, 'agrees'],
  [0, -2, 2, 'agrees'],
  [3, 5, 8, 'reduced'],
  [0, 5, 8, 'reduced'],
  [9, 5, 8, 'bold'],
  [-1, 5, 8, 'opposite'],
  [-4, -9, -6, 'reduced'],
  [-10, -9, -6, 'bold'],
  [2, -9, -6, 'opposite'],
  [1, -2, 2, 'open'],
  [5, -2, 2, 'open'],
] as const)('a weight of %d against %d … %d: %s', (weight, low, high, comparison) => {
  expect(compare(weight, { decibans: (low + high) / 2, low, high })).toBe(comparison);
});
