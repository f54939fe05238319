/** Families: what the answers of one family measure together, which is what its cap stands for, and how much two families say the same. */
import { FAMILIES, type Family, type Finding } from '../../src/model/signal';
import type { Judged } from '../evaluate/judged';
import { compare, ratioOf, type Comparison, type Counts, type Ratio } from './ratio';
import { markdownTable, share, signed } from '../harness/markdown';

export interface FamilySum extends Counts, Ratio {
  readonly set: string;
  readonly family: Family;
  /** What the answers add up to before the cap, and what is counted of it. Decibans. */
  readonly sum: number;
  readonly counted: number;
  readonly comparison: Comparison;
}

/** Fewer rows tell nothing. */
const LEAST = 10;

/** One entry for each sum of a family that enough rows come to. */
export function familySums(set: string, judged: readonly Judged[]): FamilySum[] {
  const ofScam = judged.filter(({ scam }) => scam).length;
  const ofHonest = judged.length - ofScam;
  return FAMILIES.flatMap((family) => {
    const rows = judged.map(({ scam, assessment }) => ({
      scam,
      sum: sumOf(assessment.findings, family),
      counted: assessment.families.find((each) => each.family === family)?.decibans ?? 0,
    }));
    const sums = [...new Set(rows.map(({ sum }) => sum))].sort((a, b) => a - b);
    return sums.flatMap((sum) => {
      const own = rows.filter((row) => row.sum === sum);
      const scam = own.filter((row) => row.scam).length;
      if (own.length < LEAST || own.length === rows.length || ofScam === 0 || ofHonest === 0) return [];
      const counts = { scam, ofScam, honest: own.length - scam, ofHonest };
      const ratio = ratioOf(counts);
      const counted = own[0]?.counted ?? 0;
      return [{ set, family, sum, counted, ...counts, ...ratio, comparison: compare(counted, ratio) }];
    });
  });
}

function sumOf(findings: readonly Finding[], family: Family): number {
  const weights = findings.flatMap((finding) =>
    finding.family === family && (finding.outcome === 'good' || finding.outcome === 'bad') ? [finding.decibans] : [],
  );
  return Math.round(weights.reduce((total, weight) => total + weight, 0) * 10) / 10;
}

export interface Pair {
  readonly set: string;
  readonly one: Family;
  readonly other: Family;
  /** Correlation of the families' decibans within one class, -1..1: 0 where they are independent of each other, as adding up takes them to be. */
  readonly scam: number;
  readonly honest: number;
}

/** Pairs of families that both vary. Within a class, for over both classes together everything that separates them goes together. */
export function familyPairs(set: string, judged: readonly Judged[]): Pair[] {
  const scams = judged.filter(({ scam }) => scam);
  const honest = judged.filter(({ scam }) => !scam);
  return FAMILIES.flatMap((one, index) =>
    FAMILIES.slice(index + 1).flatMap((other) => {
      const within = [scams, honest].map((rows) => correlation(weightsIn(rows, one), weightsIn(rows, other)));
      const [scam, fair] = within;
      return scam === undefined || fair === undefined || Number.isNaN(scam) || Number.isNaN(fair)
        ? []
        : [{ set, one, other, scam, honest: fair }];
    }),
  );
}

function weightsIn(rows: readonly Judged[], family: Family): number[] {
  return rows.map(({ assessment }) => assessment.families.find((each) => each.family === family)?.decibans ?? 0);
}

/** Pearson's; NaN where one of them does not vary. */
export function correlation(ones: readonly number[], others: readonly number[]): number {
  const [a, b] = [deviations(ones), deviations(others)];
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

function deviations(numbers: readonly number[]): number[] {
  const mean = numbers.reduce((total, number) => total + number, 0) / numbers.length;
  return numbers.map((number) => number - mean);
}

function dot(ones: readonly number[], others: readonly number[]): number {
  return ones.reduce((total, one, index) => total + one * (others[index] ?? 0), 0);
}

export function familyTable(sums: readonly FamilySum[]): string {
  const head = ['set', 'family', 'sum, dB', 'scams', 'honest shops', 'measured, dB (95 %)', 'counted, dB', 'what is counted …'];
  const lines = sums.map((row) => [
    row.set,
    row.family,
    signed(row.sum),
    share(row.scam, row.ofScam),
    share(row.honest, row.ofHonest),
    `${signed(row.decibans)} (${signed(row.low)} … ${signed(row.high)})`,
    signed(row.counted),
    row.comparison,
  ]);
  return markdownTable(head, lines);
}

export function pairTable(pairs: readonly Pair[]): string {
  const head = ['set', 'family', 'family', 'at scams', 'at honest shops'];
  const lines = pairs.map(({ set, one, other, scam, honest }) => [set, one, other, scam.toFixed(2), honest.toFixed(2)]);
  return markdownTable(head, lines);
}
