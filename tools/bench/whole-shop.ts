/** What a whole shop costs the worker: home, a product and the policies, read and judged. In Node, which runs the same engine as Chromium. */
import '../harness/all-words';
import { readPage } from '../../src/facts/read';
import type { PageFacts } from '../../src/model/facts';
import type { PageSnapshot } from '../../src/model/snapshot';
import { judge, NOW, snapshotAt } from '../../test/street/judge';
import { textPaths, walk } from '../../test/street/site';
import { shops } from '../../test/street/street';
import type { Shop } from '../../test/street/model';

/** Pages of a whole shop, at most: home, product, eight policies. */
const PAGES = 10;
/** The calmest run counts, for nothing makes code faster than it is. */
const RUNS = 3;

export interface ShopTime {
  readonly host: string;
  /** Pages read. */
  readonly pages: number;
  /** Facts of every page, merged and judged after each. Milliseconds. */
  readonly ms: number;
}

/** Every shop of the demo street, one after the other. */
export async function wholeShops(): Promise<ShopTime[]> {
  const times: ShopTime[] = [];
  for (const shop of shops) {
    const paths = [...walk(shop).slice(0, 2), ...textPaths(shop)].slice(0, PAGES);
    const snapshots = await Promise.all(paths.map((path) => snapshotAt(shop, path)));
    times.push({ host: shop.host, pages: paths.length, ms: Math.min(...Array.from({ length: RUNS }, () => timed(shop, snapshots))) });
  }
  return times;
}

function timed(shop: Shop, snapshots: readonly PageSnapshot[]): number {
  const start = performance.now();
  const read: PageFacts[] = [];
  for (const snapshot of snapshots) {
    read.push(readPage(snapshot, { language: shop.language, now: NOW }));
    judge(shop, read);
  }
  return performance.now() - start;
}
