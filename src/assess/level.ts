/** Level: from what was weighed to one of four words. The whole rule stands in this file. */
import type { Level } from '../model/assessment';
import type { Finding } from '../model/signal';
import { WARNING_DECIBANS } from '../model/weight';
import type { Weighing } from './weigh';

/** A tidy, measured site is a trace of a running business, which costs a scam five minutes: it weighs, but reassures nobody. */
const TRACES = 'site';

/**
 * | level      | when                                                                                                              |
 * | ---------- | ----------------------------------------------------------------------------------------------------------------- |
 * | danger     | one hard finding; or a posterior of .9, and two families that speak against the shop: 3 dB, one finding of 3 dB    |
 * | caution    | a posterior of .25 and one finding of 3 dB (a heap of trifles is carelessness); or one finding of 7 dB, which no  |
 * |            | heap of good signs can hide                                                                                       |
 * | reassuring | a posterior under .03, .22 of the questions that can speak for a shop answered so, no bad finding of 3 dB, two    |
 * |            | families with good signs besides the state of the site, and one good sign that does not rest on the shop's word   |
 * |            | alone: notice, address, number and policies are copied whole                                                      |
 * | unproven   | everything else: nothing that warns, too little to reassure                                                       |
 *
 * "Two families" and the hard findings keep promises made to shoppers and shops; the numbers were chosen on the labelled sets and the street.
 */
const RULE = {
  danger: { posterior: 0.9, families: 2 },
  caution: { posterior: 0.25, strong: 7 },
  reassuring: { posterior: 0.03, coverage: 0.22, families: 2, familyDecibans: -1 },
} as const;

/** `coverage` as coverageInFavour() counts it. */
export function levelOf(findings: readonly Finding[], weighing: Weighing, coverage: number): Level {
  const warnings = findings.filter(({ outcome, decibans }) => outcome === 'bad' && decibans >= WARNING_DECIBANS);
  if (findings.some(({ outcome, hard }) => outcome === 'bad' && hard === true) || isDanger(warnings, weighing)) return 'danger';
  if (isCaution(warnings, weighing)) return 'caution';
  const isVouchedFor = findings.some(({ outcome, independent }) => outcome === 'good' && independent === true);
  return warnings.length === 0 && isVouchedFor && isReassuring(weighing, coverage) ? 'reassuring' : 'unproven';
}

function isDanger(warnings: readonly Finding[], { families, posterior }: Weighing): boolean {
  const against = families.filter(
    ({ family, decibans }) => decibans >= WARNING_DECIBANS && warnings.some((warning) => warning.family === family),
  );
  return posterior >= RULE.danger.posterior && against.length >= RULE.danger.families;
}

function isCaution(warnings: readonly Finding[], { posterior }: Weighing): boolean {
  if (warnings.some(({ decibans }) => decibans >= RULE.caution.strong)) return true;
  return warnings.length > 0 && posterior >= RULE.caution.posterior;
}

function isReassuring({ families, posterior }: Weighing, coverage: number): boolean {
  const { reassuring } = RULE;
  const inFavour = families.filter(({ family, decibans }) => family !== TRACES && decibans <= reassuring.familyDecibans);
  return posterior < reassuring.posterior && coverage >= reassuring.coverage && inFavour.length >= reassuring.families;
}
