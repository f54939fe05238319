import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashed, pressureFeatures } from '../../src/facts/pressure-features';

/** Share of the features of two texts that they have in common. */
function likeness(one: string, other: string): number {
  const [first, second] = [pressureFeatures(one), pressureFeatures(other)];
  const common = [...first].filter((feature) => second.has(feature)).length;
  return common / (first.size + second.size - common);
}

describe('pressureFeatures', () => {
  it('hashes as FNV-1a does', () => {
    expect(hashed('')).toBe(0x811c9dc5);
    expect(hashed('foobar')).toBe(0xbf9cf968);
  });

  it.each([
    ['Only 2 mugs left', 'Only 7 mugs left'],
    ['Save $20 now', 'Save $1,350.50 now'],
    ['Ends in 04:53', 'Ends in 11:02'],
    ['Take 10% off', 'take 35% off'],
    ['DON’T MISS IT', "DON'T MISS IT"],
  ])('are those of "%s" and "%s" alike', (one, other) => {
    expect(pressureFeatures(one)).toEqual(pressureFeatures(other));
  });

  it('take names for names, in the middle of a text alone', () => {
    expect(likeness('mugs for Anna in Leeds today', 'mugs for Zoe in York today')).toBeGreaterThan(0.5);
    expect(likeness('mugs for clay in ovens today', 'mugs for tea in pots today')).toBeLessThan(0.5);
    expect(pressureFeatures('Mugs of clay')).toEqual(pressureFeatures('mugs of clay'));
  });

  it.each([
    ['5 mugs', '500 mugs'],
    ['5 mugs', '5% mugs'],
    ['mugs left', 'left mugs'],
    ['LAST MUGS', 'last mugs'],
    ['mugs', 'mugs!'],
  ])('tell "%s" from "%s"', (one, other) => {
    expect(pressureFeatures(one)).not.toEqual(pressureFeatures(other));
  });

  it('are whole numbers of 32 bits, some for every text, and few for the longest', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
        const features = [...pressureFeatures(text)];
        expect(features.length).toBeGreaterThan(0);
        expect(features.every((feature) => Number.isInteger(feature) && feature >= 0 && feature < 2 ** 32)).toBe(true);
      }),
    );
    expect(pressureFeatures('ab Cd 1,1 '.repeat(100_000)).size).toBeLessThan(400);
  });
});
