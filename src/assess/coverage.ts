/** Coverage: how much of what matters could be answered. It gates `reassuring` alone and never speaks against a shop. */
import type { Finding, Outcome, Signal } from '../model/signal';

/** No question counts for more than this many decibans, or the rare strong ones would decide alone. */
const MOST = 6;
/** Every question counts a little, also one that only informs. */
const LEAST = 0.5;

/** Share of the questions that could be answered, weighted by what their answer can weigh, 0..1. Questions that do not apply are left out. */
export function coverageOf(signals: readonly Signal[], findings: readonly Finding[]): number {
  return shareOf(signals, findings, ['good', 'bad']);
}

/**
 * The share that `reassuring` asks for, of the questions that can be answered well. What was answered badly counts as not answered: a fault found
 * must not make a shop look better known.
 */
export function coverageInFavour(signals: readonly Signal[], findings: readonly Finding[]): number {
  const answerable = signals.filter(({ cases }) => Object.values(cases).some(({ outcome }) => outcome === 'good'));
  return shareOf(answerable, findings, ['good']);
}

function shareOf(signals: readonly Signal[], findings: readonly Finding[], counted: readonly Outcome[]): number {
  const byId = new Map(findings.map((finding) => [finding.signal, finding]));
  let asked = 0;
  let answered = 0;
  for (const signal of signals) {
    const outcome = byId.get(signal.id)?.outcome ?? 'unknown';
    if (outcome === 'not-applicable') continue;
    const weight = importanceOf(signal);
    asked += weight;
    if (counted.includes(outcome)) answered += weight;
  }
  return asked === 0 ? 0 : answered / asked;
}

function importanceOf(signal: Signal): number {
  const weights = Object.values(signal.cases).map(({ decibans }) => Math.abs(decibans));
  return Math.min(MOST, Math.max(LEAST, ...weights));
}
