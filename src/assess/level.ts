/** Level: from what was weighed to one of four words. The whole rule stands in this file. */
import type { Assessment, Level } from '../model/assessment';
import type { Finding } from '../model/signal';
import type { Weighing } from './weigh';

/**
 * | level      | when                                                                                                              |
 * | ---------- | ----------------------------------------------------------------------------------------------------------------- |
 * | danger     | one hard finding; or a posterior of .9 and two families that each speak against the shop by 3 dB                   |
 * | caution    | a posterior of .25; or one bad finding of 7 dB, which no heap of good signs can hide                               |
 * | reassuring | a posterior under .03, a fifth of the questions answered, two families with good signs, no bad finding of 2 dB     |
 * | unproven   | everything else: nothing that warns, too little to reassure                                                       |
 */
const RULE = {
  danger: { posterior: 0.9, families: 2, familyDecibans: 3 },
  caution: { posterior: 0.25, findingDecibans: 7 },
  reassuring: { posterior: 0.03, coverage: 0.2, families: 2, familyDecibans: -1, findingDecibans: 2 },
} as const;

export function levelOf(findings: readonly Finding[], { families, posterior }: Weighing, coverage: number): Level {
  const bad = findings.filter(({ outcome }) => outcome === 'bad');
  const worst = Math.max(0, ...bad.map(({ decibans }) => decibans));
  if (bad.some(({ hard }) => hard === true) || isDanger(families, posterior)) return 'danger';
  if (posterior >= RULE.caution.posterior || worst >= RULE.caution.findingDecibans) return 'caution';
  return worst < RULE.reassuring.findingDecibans && isReassuring(families, posterior, coverage) ? 'reassuring' : 'unproven';
}

function isDanger(families: Assessment['families'], posterior: number): boolean {
  const against = families.filter(({ decibans }) => decibans >= RULE.danger.familyDecibans);
  return posterior >= RULE.danger.posterior && against.length >= RULE.danger.families;
}

function isReassuring(families: Assessment['families'], posterior: number, coverage: number): boolean {
  const { reassuring } = RULE;
  const inFavour = families.filter(({ decibans }) => decibans <= reassuring.familyDecibans);
  return posterior < reassuring.posterior && coverage >= reassuring.coverage && inFavour.length >= reassuring.families;
}
