import type { Finding } from '../../model/signal';

export interface Groups {
  /** Heaviest first. */
  bad: Finding[];
  good: Finding[];
  unknown: Finding[];
  notApplicable: Finding[];
}

const heaviestFirst = (a: Finding, b: Finding): number =>
  Number(b.hard ?? false) - Number(a.hard ?? false) || Math.abs(b.decibans) - Math.abs(a.decibans);

/** Sorts the findings by outcome and weight, the order in which every face shows them. */
export function groupFindings(findings: readonly Finding[]): Groups {
  const of = (outcome: Finding['outcome']) => findings.filter((finding) => finding.outcome === outcome).sort(heaviestFirst);
  return { bad: of('bad'), good: of('good'), unknown: of('unknown'), notApplicable: of('not-applicable') };
}
