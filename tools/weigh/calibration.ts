/** Calibration: what the posterior predicts, against what a labelled set shows. */
import { PRIOR_DECIBANS, probability } from '../../src/assess/weigh';
import type { Judged } from '../evaluate/judged';
import { ratioOf, type Counts } from './ratio';
import { markdownTable, share } from '../harness/markdown';

/** Lower edges of the ten bins; the level's thresholds .03, .25 and .9 are among them. */
const EDGES = [0, 0.003, 0.01, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97] as const;

export interface Bin extends Counts {
  readonly set: string;
  readonly from: number;
  readonly to: number;
  /** Mean posterior of the bin's rows, at the stated prior. */
  readonly predicted: number;
  /** Share of scams in the bin, were there as many scams among all as the prior says; with the interval that holds it 95 times of 100. */
  readonly observed: number;
  readonly low: number;
  readonly high: number;
}

/**
 * One entry for each bin that holds a row. The sets hold far more scams than the world: every row counts so much that scams and honest shops together
 * stand as the prior says. One row a host, and weights are of single signals, none fitted to their sum.
 */
export function reliability(set: string, judged: readonly Judged[]): Bin[] {
  const ofScam = judged.filter(({ scam }) => scam).length;
  const ofHonest = judged.length - ofScam;
  const prior = probability(PRIOR_DECIBANS);
  return EDGES.flatMap((from, index) => {
    const to = EDGES[index + 1] ?? 1;
    const rows = judged.filter(({ assessment: { posterior } }) => posterior >= from && (posterior < to || to === 1));
    const scam = rows.filter((row) => row.scam).length;
    const counts = { scam, ofScam, honest: rows.length - scam, ofHonest };
    if (rows.length === 0 || ofScam === 0 || ofHonest === 0) return [];
    const { decibans, low, high } = ratioOf(counts);
    const [observed = 0, least = 0, most = 0] = [decibans, low, high].map((ratio) => probability(PRIOR_DECIBANS + ratio));
    const weightOf = (row: Judged): number => (row.scam ? prior / ofScam : (1 - prior) / ofHonest);
    const whole = sum(rows.map(weightOf));
    const predicted = sum(rows.map((row) => weightOf(row) * row.assessment.posterior)) / whole;
    return [{ set, from, to, ...counts, predicted, observed, low: least, high: most }];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function calibrationTable(bins: readonly Bin[]): string {
  const head = ['set', 'posterior', 'scams', 'honest shops', 'predicted', 'observed (95 %)'];
  const lines = bins.map((bin) => [
    bin.set,
    `${bin.from} … ${bin.to}`,
    share(bin.scam, bin.ofScam),
    share(bin.honest, bin.ofHonest),
    bin.predicted.toFixed(3),
    `${bin.observed.toFixed(3)} (${bin.low.toFixed(3)} … ${bin.high.toFixed(3)})`,
  ]);
  return markdownTable(head, lines);
}
