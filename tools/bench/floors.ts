/**
 * What was reached once must not be lost: the speed floors of docs/floors.json, with room for a noisy machine. Times are held against the floor
 * script of the same run, so that a slower machine, or a busy one, moves both sides.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../harness/project';
import type { Measure, Spread } from './figures';

/** Most that a measure may come to: its median or its worst page in its own unit, or its median as a multiple of the floor script's median. */
interface Limit {
  readonly median?: number;
  readonly worst?: number;
  readonly timesFloor?: number;
}
export type SpeedFloors = Readonly<Record<string, Limit | undefined>>;

export function readSpeedFloors(): { readonly measures: SpeedFloors; readonly load: number } {
  return (JSON.parse(readFileSync(path.join(ROOT, 'docs', 'floors.json'), 'utf8')) as { bench: { measures: SpeedFloors; load: number } })
    .bench;
}

/**
 * @param loadRatio load time with the extension over without
 * @returns one line for each floor that was lost, by the name of its measure
 */
export function lostFloors(
  { measures, load }: { readonly measures: SpeedFloors; readonly load: number },
  summary: ReadonlyMap<Measure, Spread>,
  loadRatio: number,
): Map<string, string> {
  const yardstick = [...summary].find(([{ key }]) => key === 'floor')?.[1].median ?? Number.NaN;
  const lost = new Map<string, string>();
  for (const [{ key }, { median, worst }] of summary) {
    const limit = measures[key];
    const over = [
      ...overBy(median, limit?.median, 'median'),
      ...overBy(worst.value, limit?.worst, worst.page),
      ...overBy(median / yardstick, limit?.timesFloor, 'median, in floors'),
    ];
    if (over.length > 0) lost.set(key, `${key}: ${over.join('; ')}`);
  }
  const slow = overBy(loadRatio, load, 'all pages');
  if (slow.length > 0) lost.set('load', `load: ${slow.join('')}`);
  return lost;
}

/** A figure that is no number is lost as well. */
function overBy(value: number, most: number | undefined, what: string): string[] {
  return most === undefined || value <= most ? [] : [`${value.toFixed(2)} (${what}) is over ${most}`];
}

/** What was lost in every round, as the last one tells it. */
export function lostInAll(rounds: readonly ReadonlyMap<string, string>[]): string[] {
  return [...(rounds.at(-1) ?? [])].filter(([key]) => rounds.every((round) => round.has(key))).map(([, text]) => text);
}
