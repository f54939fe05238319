/** Floors: figures that must not be lost, as data in docs/floors.json. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { ROOT } from '../harness/project';
import type { Figures } from './figures';

const floorSchema = z.object({
  /** Name or start of the name of a set; empty for the whole evaluation. */
  set: z.string(),
  /** Path of a figure, as `shopping.shop`; several are added up. */
  figures: z.array(z.string()),
  /** Path of the figure to divide by. */
  per: z.optional(z.string()),
  atLeast: z.optional(z.number()),
  atMost: z.optional(z.number()),
});
export type Floor = z.infer<typeof floorSchema>;
const floorsSchema = z.object({ evaluate: z.array(floorSchema) });

/** The floors in force. */
export function readFloors(): Floor[] {
  return floorsSchema.parse(JSON.parse(readFileSync(path.join(ROOT, 'docs', 'floors.json'), 'utf8'))).evaluate;
}

function numberAt(figures: Figures, where: string): number {
  let at: unknown = figures;
  for (const key of where.split('.')) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return typeof at === 'number' ? at : Number.NaN;
}

/** What stands in words of one floor against the figures it speaks of; a figure that is not a number is lost too. */
function checkFloor({ set, figures: names, per, atLeast, atMost }: Floor, name: string, figures: Figures): { line: string; held: boolean } {
  const sum = names.reduce((total, where) => total + numberAt(figures, where), 0);
  const value = per === undefined ? sum : sum / numberAt(figures, per);
  const held = value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY);
  const bound = [atLeast === undefined ? [] : [`at least ${atLeast}`], atMost === undefined ? [] : [`at most ${atMost}`]].flat().join(', ');
  const what = `${set === '' ? '' : `${name} `}${names.join(' + ')}${per === undefined ? '' : ` / ${per}`}`;
  return { line: `${held ? 'held' : 'LOST'}  ${what}: ${Number(value.toFixed(4))} (${bound})`, held };
}

/** One line for each floor that applies to a set that was measured. */
export function checkFloors(
  floors: readonly Floor[],
  sets: Readonly<Record<string, Figures>>,
  whole: Figures,
): { line: string; held: boolean }[] {
  return floors.flatMap((floor) =>
    floor.set === ''
      ? [checkFloor(floor, '', whole)]
      : Object.entries(sets)
          .filter(([name]) => name.startsWith(floor.set))
          .map(([name, figures]) => checkFloor(floor, name, figures)),
  );
}
