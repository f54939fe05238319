/** Finding to words: message keys, never a sentence and never a naked number. */
import type { Finding } from '../model/signal';
import { WARNING_DECIBANS } from '../model/weight';

/** Decibans from which a weight is called so, on either side. */
const STRONG = 7;
const MEDIUM = WARNING_DECIBANS;

/** Message key of a finding's weight in words; for outcomes that weigh nothing, of why they do not. */
export function weightKey({ outcome, decibans, hard }: Pick<Finding, 'outcome' | 'decibans' | 'hard'>): string {
  if (outcome === 'unknown') return 'weight_unknown';
  if (outcome === 'not-applicable') return 'weight_not_applicable';
  if (hard === true) return 'weight_bad_hard';
  if (decibans === 0) return 'weight_none';
  const size = Math.abs(decibans);
  return `weight_${outcome}_${size >= STRONG ? 'strong' : size >= MEDIUM ? 'medium' : 'weak'}`;
}

/** Heavy enough to be called a warning sign. */
export function isWarning({ outcome, decibans, hard }: Pick<Finding, 'outcome' | 'decibans' | 'hard'>): boolean {
  return outcome === 'bad' && (hard === true || decibans >= WARNING_DECIBANS);
}

/** Message key of the short title of a finding's signal. */
export function titleKey({ signal }: Pick<Finding, 'signal'>): string {
  return signal.replaceAll('-', '_');
}

/** Message key of what the answer to a finding's question means to a shopper. */
export function meansKey({ signal }: Pick<Finding, 'signal'>): string {
  return `${titleKey({ signal })}_means`;
}

/** Message key of what would change a finding for the better; null where it is good already, or where the question does not apply. */
export function changeKey({ signal, outcome }: Pick<Finding, 'signal' | 'outcome'>): string | null {
  return outcome === 'bad' || outcome === 'unknown' ? `${titleKey({ signal })}_change` : null;
}

/** Message key of the name of a finding's family. */
export function familyKey({ family }: Pick<Finding, 'family'>): string {
  return `family_${family}`;
}
