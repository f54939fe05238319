/** Weight of evidence with its uncertainty, from counts. */

export interface Counts {
  /** Rows that have the sign, of those that were asked. */
  readonly scam: number;
  readonly ofScam: number;
  readonly honest: number;
  readonly ofHonest: number;
}

/** 10·log10 of the likelihood ratio, and the interval that holds it 95 times of 100. Decibans. */
export interface Ratio {
  readonly decibans: number;
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile of 97.5 %. */
const Z = 1.96;
const DECIBANS = 10 / Math.LN10;

/**
 * The log method of Katz (Biometrics 34, 1978) for a ratio of two proportions, each half a row away from nothing (Haldane), so that a sign that one
 * side never has gives a wide interval instead of infinity.
 */
export function ratioOf({ scam, ofScam, honest, ofHonest }: Counts): Ratio {
  const [a, n, b, m] = [scam + 0.5, ofScam + 1, honest + 0.5, ofHonest + 1];
  const log = Math.log(a / n / (b / m));
  const error = Math.sqrt(1 / a - 1 / n + 1 / b - 1 / m);
  return { decibans: log * DECIBANS, low: (log - Z * error) * DECIBANS, high: (log + Z * error) * DECIBANS };
}

/** How a weight in the code stands to what was measured. */
export const VERDICTS = {
  agrees: 'the weight lies within the interval',
  reduced: 'the weight is on the measured side, nearer to nothing than was measured',
  bold: 'the weight says more than was measured',
  opposite: 'the weight is on the other side of what was measured',
  open: 'the set does not tell: the interval spans nothing at all',
} as const;
export type Comparison = keyof typeof VERDICTS;

/** @param weight decibans, 0 for information */
export function compare(weight: number, { low, high }: Ratio): Comparison {
  if (weight >= low && weight <= high) return low < 0 && high > 0 && weight !== 0 ? 'open' : 'agrees';
  if (low < 0 && high > 0) return 'open';
  const [near, side] = low >= 0 ? [low, 1] : [-high, -1];
  const along = weight * side;
  if (along < 0) return 'opposite';
  return along < near ? 'reduced' : 'bold';
}
