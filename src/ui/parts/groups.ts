import type { Finding } from '../../model/signal';
import { isWarning } from '../../wording/finding';

export interface Groups {
  /** Warning signs, heaviest first. */
  bad: Finding[];
  /** What speaks against the shop too weakly to warn of: a level that says "no warnings" must not list them as warnings. */
  remarks: Finding[];
  good: Finding[];
  unknown: Finding[];
  notApplicable: Finding[];
}

const heaviestFirst = (a: Finding, b: Finding): number =>
  Number(b.hard ?? false) - Number(a.hard ?? false) || Math.abs(b.decibans) - Math.abs(a.decibans);

/** Sorts the findings by outcome and weight, the order in which every face shows them. */
export function groupFindings(findings: readonly Finding[]): Groups {
  const of = (outcome: Finding['outcome']) => findings.filter((finding) => finding.outcome === outcome).sort(heaviestFirst);
  const bad = of('bad');
  return {
    bad: bad.filter(isWarning),
    remarks: bad.filter((finding) => !isWarning(finding)),
    good: of('good'),
    unknown: of('unknown'),
    notApplicable: of('not-applicable'),
  };
}
