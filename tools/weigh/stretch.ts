/** Stretch: by how much the evidence against a shop says more, or less, than the sum of its weights. Logistic regression with one slope. */
import { PRIOR_DECIBANS, STRETCH, probability } from '../../src/assess/weigh';
import type { Judged } from '../evaluate/judged';
import { markdownTable } from '../harness/markdown';

export interface Stretch {
  /** A set, or `all`. */
  readonly set: string;
  readonly rows: number;
  /** Factor on the evidence against, in decibans, that fits best; with the interval that holds it 95 times of 100. */
  readonly factor: number;
  readonly low: number;
  readonly high: number;
}

interface Row {
  readonly scam: boolean;
  /** Decibans: what speaks against, and what speaks for, of which one is 0. */
  readonly against: number;
  readonly inFavour: number;
}

const NATS = Math.LN10 / 10;
const STEPS = 30;
const CLOSE = 1e-4;
const SAMPLES = 200;

/** One entry for each set and one for all of them, each set counting alike: scams and honest shops stand in it as the prior says. */
export function stretches(sets: readonly { readonly name: string; readonly judged: readonly Judged[] }[]): Stretch[] {
  const rows = sets.map(({ name, judged }) => ({ name, rows: judged.map(rowOf) })).filter((set) => bothKinds(set.rows));
  const each = rows.map((set) => measured(set.name, [set.rows]));
  return rows.length > 1 ? [...each, measured('all', rows.map((set) => set.rows))] : each; // prettier-ignore
}

export function stretchTable(found: readonly Stretch[]): string {
  const head = ['set', 'rows', 'factor (95 %)', 'in the code'];
  const lines = found.map(({ set, rows, factor, low, high }) => [
    set,
    String(rows),
    `${factor.toFixed(2)} (${low.toFixed(2)} … ${high.toFixed(2)})`,
    STRETCH.toFixed(2),
  ]);
  return markdownTable(head, lines);
}

function rowOf({ scam, assessment: { posterior } }: Judged): Row {
  const decibans = 10 * Math.log10(posterior / (1 - posterior)) - PRIOR_DECIBANS;
  return { scam, against: Math.max(0, decibans) / STRETCH, inFavour: Math.min(0, decibans) };
}

function bothKinds(rows: readonly Row[]): boolean {
  return rows.some(({ scam }) => scam) && rows.some(({ scam }) => !scam);
}

/** The interval is by bootstrap: rows, which are of one host each, drawn anew, set by set. */
function measured(set: string, sets: readonly (readonly Row[])[]): Stretch {
  const random = randomFrom(1);
  const drawn = Array.from({ length: SAMPLES }, () => {
    return fit(sets.map((rows) => rows.flatMap(() => rows[Math.floor(random() * rows.length)] ?? [])));
  }).sort((a, b) => a - b);
  const at = (share: number): number => drawn[Math.round(share * (SAMPLES - 1))] ?? NaN;
  return { set, rows: sets.reduce((sum, rows) => sum + rows.length, 0), factor: fit(sets), low: at(0.025), high: at(0.975) };
}

/** Newton's method for the one slope; prior and good signs are taken as they are. */
function fit(sets: readonly (readonly Row[])[]): number {
  const prior = probability(PRIOR_DECIBANS);
  const weighted = sets.flatMap((rows) => {
    const scams = rows.filter(({ scam }) => scam).length;
    return rows.map((row) => ({ ...row, weight: row.scam ? prior / scams : (1 - prior) / (rows.length - scams) }));
  });
  let factor = 1;
  for (let step = 0; step < STEPS; step++) {
    let slope = 0;
    let curve = 0;
    for (const { scam, against, inFavour, weight } of weighted) {
      const predicted = probability(PRIOR_DECIBANS + inFavour + factor * against);
      slope += weight * (Number(scam) - predicted) * against * NATS;
      curve += weight * predicted * (1 - predicted) * (against * NATS) ** 2;
    }
    if (curve === 0) return NaN;
    factor += slope / curve;
    if (Math.abs(slope / curve) < CLOSE) break;
  }
  return factor;
}

/** The same numbers in 0..1 each time (Park and Miller, 1988), so that a table can be made again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
