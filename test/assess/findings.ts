/** Findings made by hand or at random, for the rules of weighing. */
import * as fc from 'fast-check';
import { FAMILIES, type Family, type Finding } from '../../src/model/signal';

export function finding(family: Family, outcome: Finding['outcome'], decibans: number, rest: Partial<Finding> = {}): Finding {
  return {
    signal: `${family}-${outcome}`,
    family,
    outcome,
    case: 'any',
    decibans,
    because: { key: 'any', args: [] },
    evidence: [],
    ...rest,
  };
}

const family = fc.constantFrom(...FAMILIES);
/** Weights as signals have them, to a tenth of a deciban. */
const weight = fc.integer({ min: 0, max: 130 }).map((tenths) => tenths / 10);

export const badFinding = fc.tuple(family, weight).map(([of, decibans]) => finding(of, 'bad', decibans));
/** With and without another's word behind it. */
export const goodFinding = fc
  .tuple(family, weight, fc.boolean())
  .map(([of, decibans, independent]) => finding(of, 'good', -decibans, independent ? { independent } : {}));
export const unknownFinding = family.map((of) => finding(of, 'unknown', 0));
export const findings = fc.array(fc.oneof(badFinding, goodFinding, unknownFinding), { maxLength: 24 });
