import { describe, expect, it } from 'vitest';
import { MEASURES, spreadOf, type Measure, type Spread } from '../../../tools/bench/figures';
import { lostFloors, lostInAll, readSpeedFloors } from '../../../tools/bench/floors';

/** One round in which every page has the same figure. */
function round(figures: Readonly<Record<string, number>>): Map<Measure, Spread> {
  const spreads = new Map<Measure, Spread>();
  for (const measure of MEASURES) {
    const value = figures[measure.key];
    const spread = value === undefined ? null : spreadOf([{ value, page: 'shop' }]);
    if (spread) spreads.set(measure, spread);
  }
  return spreads;
}

const floors = {
  measures: { scanHeap: { median: 0.7 }, message: { worst: 256 }, longestTask: { timesFloor: 4 } },
  load: 1.15,
};

describe('speed floors', () => {
  it('hold at their bound', () => {
    expect(lostFloors(floors, round({ floor: 10, scanHeap: 0.7, message: 256, longestTask: 40 }), 1.15).size).toBe(0);
  });

  it('name the measure, the figure and the bound that was passed', () => {
    const lost = lostFloors(floors, round({ floor: 10, scanHeap: 0.71, message: 257, longestTask: 41 }), 1.2);
    expect([...lost]).toEqual([
      ['scanHeap', 'scanHeap: 0.71 (median) is over 0.7'],
      ['longestTask', 'longestTask: 4.10 (median, in floors) is over 4'],
      ['message', 'message: 257.00 (shop) is over 256'],
      ['load', 'load: 1.20 (all pages) is over 1.15'],
    ]);
  });

  it('allow a slower machine longer times, as its floor script takes longer too', () => {
    expect(lostFloors(floors, round({ floor: 20, longestTask: 80 }), 1).size).toBe(0);
  });

  it('are lost where nothing could be measured to hold against', () => {
    expect([...lostFloors(floors, round({ longestTask: 1 }), Number.NaN).keys()]).toEqual(['longestTask', 'load']);
  });

  it('are lost only when every round lost them', () => {
    const first = lostFloors(floors, round({ floor: 10, scanHeap: 1, longestTask: 90 }), 1);
    const second = lostFloors(floors, round({ floor: 10, scanHeap: 1.1, longestTask: 20 }), 2);
    expect(lostInAll([first])).toHaveLength(2);
    expect(lostInAll([first, second])).toEqual(['scanHeap: 1.10 (median) is over 0.7']);
    expect(lostInAll([])).toEqual([]);
  });

  it('speak of measures that exist', () => {
    const keys = new Set(MEASURES.map(({ key }) => key));
    expect(Object.keys(readSpeedFloors().measures).filter((key) => !keys.has(key))).toEqual([]);
  });
});
