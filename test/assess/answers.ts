/** Answers of the real signals, made up at random: a case of each, as judging would put it. */
import * as fc from 'fast-check';
import { summedUp } from '../../src/assess/assess';
import { LEVELS } from '../../src/model/assessment';
import type { Finding, Outcome, Signal } from '../../src/model/signal';
import { signals } from '../../src/signals/index';

/** One finding for each signal of the registry, in its order. */
export type Answers = readonly Finding[];

export function answerWith(signal: Signal, name: string): Finding {
  const answer = signal.cases[name];
  if (answer === undefined) throw new Error(`${signal.id} has no case ${name}.`);
  return { signal: signal.id, family: signal.family, case: name, ...answer, because: { key: 'any', args: [] }, evidence: [] };
}

const anyAnswer = (signal: Signal) => fc.constantFrom(...Object.keys(signal.cases)).map((name) => answerWith(signal, name));
const unknownAnswer = (signal: Signal) => answerWith(signal, 'unknown');

/** Much is unknown at most shops: a third of the random shops know a fifth of the answers. */
const sparse = fc.tuple(
  ...signals.map((signal) => fc.oneof({ weight: 4, arbitrary: fc.constant(unknownAnswer(signal)) }, anyAnswer(signal))),
);
/** Few answers, all good: where the level hangs on how much is known. */
const quiet = fc.tuple(
  ...signals.map((signal) => {
    const good = Object.keys(signal.cases).filter((name) => signal.cases[name]?.outcome === 'good');
    const unknown = fc.constant(unknownAnswer(signal));
    if (good.length === 0) return unknown;
    return fc.oneof(
      { weight: 5, arbitrary: unknown },
      fc.constantFrom(...good).map((name) => answerWith(signal, name)),
    );
  }),
);
const full = fc.tuple(...signals.map(anyAnswer));
export const answers: fc.Arbitrary<Answers> = fc.oneof(sparse, quiet, full);

/** Answers and what they become when the answer to one question has this outcome instead. */
export function changed(outcome: Outcome): fc.Arbitrary<{ before: Answers; after: Answers }> {
  const choices = signals.flatMap((signal, index) =>
    Object.entries(signal.cases).flatMap(([name, { outcome: is }]) =>
      is === outcome ? [{ index, answer: answerWith(signal, name) }] : [],
    ),
  );
  return fc
    .tuple(answers, fc.constantFrom(...choices))
    .map(([before, { index, answer }]) => ({ before, after: before.with(index, answer) }));
}

/** How bad the level is, 0 the kindest, as assess() finds it. */
export function rankOf(findings: Answers): number {
  return LEVELS.indexOf(summedUp(findings).level);
}
