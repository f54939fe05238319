/** Logistic regression with an elastic net (L1 keeps few features, L2 keeps them small), by coordinate descent. No chance in it. */

/** Rows by the columns that they have: each entry is 0 or 1. */
export interface Design {
  /** Row numbers of each column, ascending. */
  readonly columns: readonly Int32Array[];
  /** What each row counts. */
  readonly weights: Float64Array;
}

export interface Fit {
  readonly bias: number;
  readonly coefficients: Float64Array;
}

const L1 = 0.1;
const L2 = 2;
const MAX_ROUNDS = 60;
/** Columns that are out are asked again every so many rounds. */
const FULL_ROUND = 5;
const CLOSE_ENOUGH = 0.02;
/** A step supposes at least this curvature for each row, lest it leap where all rows are already told apart. */
const MIN_CURVATURE = 0.05;

/** @param truth 1 for the rows to find, 0 for the others */
export function fitLogistic({ columns, weights }: Design, truth: Uint8Array): Fit {
  const odds = new Float64Array(truth.length);
  const chances = new Float64Array(truth.length).fill(0.5);
  const coefficients = new Float64Array(columns.length);
  const all = Int32Array.from(truth, (_, row) => row);
  let bias = 0;

  function move(row: number, change: number): void {
    const moved = (odds[row] ?? 0) + change;
    odds[row] = moved;
    chances[row] = 1 / (1 + Math.exp(-moved));
  }

  /** Moves a coefficient to where its own slope and the penalties meet; returns by how much. */
  function step(rows: Int32Array, old: number, l1: number, l2: number): number {
    let [slope, curvature, count] = [l2 * old, 0, 0];
    for (const row of rows) {
      const weight = weights[row] ?? 0;
      const chance = chances[row] ?? 0;
      slope += weight * (chance - (truth[row] ?? 0));
      curvature += weight * chance * (1 - chance);
      count += weight;
    }
    curvature = Math.max(curvature, MIN_CURVATURE * count) + l2;
    const aim = old - slope / curvature;
    const change = Math.sign(aim) * Math.max(0, Math.abs(aim) - l1 / curvature) - old;
    if (change !== 0) for (const row of rows) move(row, change);
    return change;
  }

  for (let round = 0; round < MAX_ROUNDS; round++) {
    let change = step(all, bias, 0, 0);
    bias += change;
    let most = Math.abs(change);
    const full = round % FULL_ROUND === 0;
    for (const [column, rows] of columns.entries()) {
      const old = coefficients[column] ?? 0;
      if (!full && old === 0) continue;
      change = step(rows, old, L1, L2);
      coefficients[column] = old + change;
      most = Math.max(most, Math.abs(change));
    }
    if (full && most < CLOSE_ENOUGH) break;
  }
  return { bias, coefficients };
}
