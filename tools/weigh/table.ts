/** Which signals a labelled set can answer, and what it says of their weights. */
import { signals } from '../../src/signals/index';
import type { Judged } from '../evaluate/judged';
import { compare, ratioOf, type Comparison, type Counts, type Ratio } from './ratio';
import { markdownTable, share, signed } from '../harness/markdown';

export interface Weighed extends Counts, Ratio {
  readonly set: string;
  readonly signal: string;
  readonly case: string;
  /** In the code. Decibans. */
  readonly weight: number;
  readonly comparison: Comparison;
}

/** Fewer rows with the sign, on both sides together, tell nothing; nor does a sign that every row has. */
const LEAST = 10;

/** One line for each case of each signal that the set can answer. A row whose finding is `unknown` was not asked. */
export function weighSet(set: string, judged: readonly Judged[]): Weighed[] {
  return signals.flatMap(({ id, cases }) => {
    const asked = judged.flatMap(({ scam, assessment }) => {
      const finding = assessment.findings.find(({ signal }) => signal === id);
      return finding === undefined || finding.outcome === 'unknown' ? [] : [{ scam, name: finding.case }];
    });
    const ofScam = asked.filter(({ scam }) => scam).length;
    const ofHonest = asked.length - ofScam;
    return Object.entries(cases).flatMap(([name, { decibans: weight, outcome }]) => {
      const own = asked.filter((each) => each.name === name);
      const tells = own.length >= LEAST && own.length < asked.length && ofScam > 0 && ofHonest > 0;
      if (outcome === 'unknown' || !tells) return [];
      const scam = own.filter((each) => each.scam).length;
      const counts = { scam, ofScam, honest: own.length - scam, ofHonest };
      const ratio = ratioOf(counts);
      return [{ set, signal: id, case: name, ...counts, ...ratio, weight, comparison: compare(weight, ratio) }];
    });
  });
}

export function markdown(rows: readonly Weighed[]): string {
  const head = ['set', 'signal', 'case', 'scams', 'honest shops', 'measured, dB (95 %)', 'weight, dB', 'the weight …'];
  const lines = rows.map((row) => [
    row.set,
    row.signal,
    row.case,
    share(row.scam, row.ofScam),
    share(row.honest, row.ofHonest),
    `${signed(row.decibans)} (${signed(row.low)} … ${signed(row.high)})`,
    signed(row.weight),
    row.comparison,
  ]);
  return markdownTable(head, lines);
}
