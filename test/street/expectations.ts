/** Tests of shops against their expectations, with the known gaps: a gap is told and does not fail; one that is closed fails until it is struck. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ASPECTS, differences, type Aspect, type Difference } from './differences';
import { knownGaps } from './known-gaps';
import type { Shop } from './model';

const aspects = Object.keys(ASPECTS) as Aspect[];
const aspectOf = (name: string) => name.split(' ')[0];

function title(aspect: Aspect, gaps: readonly string[]): string {
  return gaps.length === 0 ? ASPECTS[aspect] : `${ASPECTS[aspect]} (known gap: ${gaps.join(', ')})`;
}

/** One block a shop, one test an aspect; one more where the shop has known gaps. */
export function meetExpectations(shops: readonly Shop[]): void {
  describe.each(shops.map((shop) => [shop.host, shop] as const))('%s', (host, shop) => {
    const gaps = knownGaps[host]?.differs ?? [];
    let found: readonly Difference[] = [];
    beforeAll(async () => {
      found = await differences(shop);
    }, 60_000);

    for (const aspect of aspects) {
      const known = gaps.filter((name) => aspectOf(name) === aspect);
      test(title(aspect, known), () => {
        const fresh = found.filter((one) => one.aspect === aspect && !known.includes(one.name));
        expect(fresh.map(({ name, told }) => `${name}: ${told}`)).toEqual([]);
      });
    }

    if (gaps.length > 0) {
      test('its known gaps are still open', () => {
        const open = gaps.filter((name) => found.some((one) => one.name === name));
        expect(gaps, `Closed: put ${JSON.stringify(open)} into test/street/known-gaps.ts, or strike the line where that is empty`).toEqual(
          open,
        );
      });
    }
  });
}
