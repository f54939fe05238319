/** From the record of a shop over a file and back: what was exported is judged again without loss. */
import { describe, expect, it } from 'vitest';
import { exportSchema } from '../../src/model/export';
import type { ShopRecord } from '../../src/model/record';
import { judgeRecord, withPage } from '../../src/worker/shop-record';
import { replay } from '../../tools/check/replay';
import { readPath } from '../street/judge';
import type { Shop } from '../street/model';
import { walk } from '../street/site';
import { shops } from '../street/street';

/** One honest shop and one scam of each of the first languages, so that every part of the facts is filled by one of them. */
const chosen = shops.filter(({ label, language }, index) => shops.findIndex((other) => other.label === label && other.language === language) === index).slice(0, 6); // prettier-ignore

async function recordOf(shop: Shop): Promise<ShopRecord> {
  let record: ShopRecord | null = null;
  for (const path of walk(shop)) record = withPage(record, await readPath(shop, path), shop.host);
  if (record === null) throw new Error('The shop has no pages.');
  return record;
}

describe('an export', () => {
  it('is made of shops of both kinds', () => {
    expect(new Set(chosen.map(({ label }) => label)).size).toBe(2);
  });

  it.each(chosen.map((shop) => [shop.host, shop] as const))('of %s, judged again, gives the same assessment', async (_, shop) => {
    const judged = judgeRecord(await recordOf(shop), { anyway: false });
    const file = JSON.stringify({ caveat: 'shop-report', schema: 1, contains: 'A report.', ...judged });
    const read = exportSchema.parse(JSON.parse(file));
    expect(read.facts, 'no fact is lost on the way').toEqual(judged.facts);
    expect(replay(read)).toEqual({ old: judged.assessment, new: judged.assessment, differing: [] });
    expect(judged.assessment.level).not.toBeNull();
  });
});
