import { describe, expect, it } from 'vitest';
import { SNAPSHOT_LIMITS } from '../../src/model/snapshot-limits';
import { fit, Kept } from '../../src/snapshot/budget';

interface Link {
  readonly text: string;
}
function filled(count: number, text: (at: number) => string = String): Kept<Link> {
  const list = new Kept<Link>('links');
  for (let at = 0; at < count; at++) list.add({ text: text(at) }, text(at).length);
  return list;
}

describe('Kept', () => {
  it('keeps everything within its limits', () => {
    const list = filled(500);
    expect(list.items()).toHaveLength(500);
    expect(list.cut).toBe(false);
  });

  it('keeps beginning and end of what is too long, and says so', () => {
    const list = filled(20_000);
    expect(list.items()).toHaveLength(SNAPSHOT_LIMITS.links);
    expect(list.items().at(0)?.text).toBe('0');
    expect(list.items().at(-1)?.text).toBe('19999');
    expect(list.cut).toBe(true);
  });

  it('counts characters as well as items', () => {
    const list = filled(1000, (at) => `${at} ${'x'.repeat(400)}`);
    expect(list.items().length).toBeLessThan(200);
    expect(list.items().at(-1)?.text).toContain('999 ');
  });
});

describe('fit', () => {
  it.each([
    ['three bytes each', '\u20AC'],
    ['escaped', '"'],
    ['control characters', '\u0001'],
    ['halves of pairs', '\uD800'],
  ])('brings lists of characters that are %s under the limit', (_what, char) => {
    const lists = Array.from({ length: 6 }, () => filled(1000, (at) => `${at} ${char.repeat(300)}`));
    fit(lists);
    expect(Buffer.byteLength(JSON.stringify(lists.map((list) => list.items())))).toBeLessThan(SNAPSHOT_LIMITS.bytes);
    for (const list of lists) {
      expect(list.cut).toBe(true);
      expect(list.items().at(0)?.text).toContain('0 ');
      expect(list.items().at(-1)?.text).toContain('999 ');
    }
  });
});
