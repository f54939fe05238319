/** Prints the figures of one round and writes them as JSON. */
import { writeFileSync } from 'node:fs';
import { ENGINE } from '../../src/model/engine';
import { line, spreads, type Measure, type Spread } from './figures';
import type { PageFigures } from './measure';
import type { ShopTime } from './whole-shop';

/** Load time with the extension over without, all pages together. */
const MOST_LOAD = 1.05;

/** A whole shop, read and judged by the worker. Milliseconds. */
const MOST_SHOP_MS = 300;

export interface Outcome {
  readonly figures: readonly PageFigures[];
  /** Sums over the pages' medians. Milliseconds. */
  readonly load: { readonly with: number; readonly without: number };
  readonly failed: readonly string[];
  readonly wholeShops: readonly ShopTime[];
}

export function report(
  { figures, load, failed, wholeShops }: Outcome,
  json: string | undefined,
): { summary: Map<Measure, Spread>; ratio: number } {
  const summary = spreads(figures);
  console.log(`${'measure'.padEnd(30)}   n   median      p95    worst`);
  for (const [measure, spread] of summary) console.log(line(measure, spread));
  const ratio = load.with / load.without;
  console.log(`load time with / without: ${ratio.toFixed(3)} (${ratio <= MOST_LOAD ? 'reached' : 'MISSED'}, at most ${MOST_LOAD})`);
  const [worst] = [...wholeShops].sort((one, other) => other.ms - one.ms);
  if (worst) console.log(`whole shop, worst: ${worst.ms.toFixed(0)} ms for ${worst.pages} pages of ${worst.host} (${worst.ms <= MOST_SHOP_MS ? 'reached' : 'MISSED'}, at most ${MOST_SHOP_MS} ms)`); // prettier-ignore
  for (const failure of failed) console.log(`failed  ${failure}`);
  if (json !== undefined) {
    const measures = Object.fromEntries([...summary].map(([{ key, unit }, spread]) => [key, { unit, ...spread }]));
    writeFileSync(
      json,
      `${JSON.stringify({ engine: ENGINE, measures, load: { ...load, ratio }, wholeShops, failed, pages: figures }, null, 2)}\n`,
    );
  }
  return { summary, ratio };
}
