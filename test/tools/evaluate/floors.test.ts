import { describe, expect, it } from 'vitest';
import { checkFloors, readFloors } from '../../../tools/evaluate/floors';

const sets = { 'honest-shops': { n: 100, shopping: { n: 50, shop: 47 }, levels: { caution: 5, danger: 0 } } };
const held = (floor: object) =>
  checkFloors([{ set: 'honest-shops', figures: ['levels.danger'], ...floor }], sets, { minutes: 3 }).map((line) => line.held);

describe('floors', () => {
  it.each([
    [{ figures: ['shopping.shop'], per: 'shopping.n', atLeast: 0.94 }, [true]],
    [{ figures: ['shopping.shop'], per: 'shopping.n', atLeast: 0.95 }, [false]],
    [{ figures: ['levels.caution', 'levels.danger'], atMost: 4 }, [false]],
    [{ figures: ['levels.caution'], per: 'n', atMost: 0.05 }, [true]],
    [{ figures: ['no.such.figure'], atMost: 4 }, [false]],
    [{ set: 'honest', atMost: 0 }, [true]],
    [{ set: 'not-shops', atMost: 0 }, []],
    [{ set: '', figures: ['minutes'], atMost: 2 }, [false]],
  ])('%j', (floor, expected) => {
    expect(held(floor)).toEqual(expected);
  });

  it('in force each have a bound', () => {
    const floors = readFloors();
    expect(floors.length).toBeGreaterThan(5);
    expect(floors.filter(({ atLeast, atMost }) => atLeast === undefined && atMost === undefined)).toEqual([]);
  });
});
