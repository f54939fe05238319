/** What was reached once must not be lost: the speed floors of docs/floors.json, with room for a noisy machine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../harness/project';
import type { Measure, Spread } from './figures';

interface Floors {
  readonly bench: Readonly<Record<string, number | { readonly median?: number; readonly worst?: number } | undefined>>;
}

/** @param loadRatio load time with the extension over without */
export function lostFloors(summary: ReadonlyMap<Measure, Spread>, loadRatio: number): string[] {
  const { bench } = JSON.parse(readFileSync(path.join(ROOT, 'docs', 'floors.json'), 'utf8')) as Floors;
  const lost = [...summary].flatMap(([{ key }, { median, worst }]) => {
    const floor = bench[key];
    if (typeof floor !== 'object') return [];
    return [
      ...(median > (floor.median ?? Infinity) ? [`${key}: median ${median.toFixed(2)} is over ${String(floor.median)}`] : []),
      ...(worst.value > (floor.worst ?? Infinity)
        ? [`${key}: ${worst.value.toFixed(2)} on ${worst.page} is over ${String(floor.worst)}`]
        : []),
    ];
  });
  const most = bench['load'];
  return typeof most === 'number' && loadRatio > most ? [...lost, `load: ${loadRatio.toFixed(3)} is over ${most}`] : lost;
}
