/** How a signal is written down: `signal({…})` checks it and gives it the case that every signal has, `unknown`. */
import type { ShopFacts } from '../model/facts';
import type { JudgeContext, Signal, SignalCase, Verdict } from '../model/signal';

type Definition<Need extends keyof ShopFacts, Case extends string> = Omit<Signal<Need, Case>, 'cases' | 'judge'> & {
  readonly cases: Readonly<Record<Case, SignalCase>>;
  judge(facts: Readonly<Pick<ShopFacts, NoInfer<Need>>>, context: JudgeContext): Verdict<NoInfer<Case> | 'unknown'>;
};

const UNKNOWN: SignalCase = { outcome: 'unknown', decibans: 0 };

/**
 * A signal whose `judge` sees its `needs` only and answers with one of its `cases` or `unknown`, which costs nothing and so is
 * never written out. Also the answer where a needed fact is missing.
 */
export function signal<const Need extends keyof ShopFacts, Case extends string>(
  definition: Definition<Need, Case>,
): Signal<Need, Case | 'unknown'> {
  // Spread over a generic record loses the key: both halves are exactly the cases that the return type names.
  const cases = { ...definition.cases, unknown: UNKNOWN } as Readonly<Record<Case | 'unknown', SignalCase>>;
  return { ...definition, cases };
}
