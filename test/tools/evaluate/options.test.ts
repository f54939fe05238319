import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/evaluate/options';
import { thinned, type LabelledSet } from '../../../tools/evaluate/rows';

describe('the command line of evaluate', () => {
  it('takes a folder and leaves nothing out by itself', () => {
    expect(readOptions(['corpus'])).toMatchObject({ folder: 'corpus', json: null, only: undefined, floors: false, thin: null });
  });

  it('takes a set to thin out', () => {
    expect(readOptions(['corpus', '--floors', '--thin', 'not-shops=3']).thin).toEqual({ set: 'not-shops', every: 3 });
  });

  it.each([[], ['one', 'two'], ['corpus', '--lanes', '0'], ['corpus', '--thin', 'not-shops'], ['corpus', '--thin', 'not-shops=0']])(
    'says how it is used: %j',
    (...args) => {
      expect(() => readOptions(args)).toThrow(/^Usage: /);
    },
  );
});

describe('thinning out', () => {
  const set = (name: string): LabelledSet => ({
    name,
    folder: '',
    rows: Array.from({ length: 7 }, (_, at) => ({ id: String(at), kind: 'page', label: 'not-shop' })),
  });

  it('keeps every third row of the sets that are meant, and all of the others', () => {
    const sets = thinned([set('not-shops-2016'), set('honest-shops')], { set: 'not-shops', every: 3 });
    expect(sets.map(({ rows }) => rows.map(({ id }) => id).join(''))).toEqual(['036', '0123456']);
  });

  it('leaves all as it is where nobody asked', () => {
    const sets = [set('not-shops')];
    expect(thinned(sets, null)).toBe(sets);
  });
});
