/** Judge all: every signal asked once, in the registry's order. A missing fact or a throw is that signal's `unknown`, never a crash. */
import type { ShopFacts } from '../model/facts';
import type { Finding, JudgeContext, Signal, SignalCase, Verdict } from '../model/signal';

const LIMITS = { args: 6, argChars: 240, evidence: 8 };

/** One finding for each signal. `facts` may lack parts (a record of an older engine): what needs them is unknown. */
export function judgeAll(signals: readonly Signal[], facts: Partial<ShopFacts>, context: JudgeContext): Finding[] {
  return signals.map((signal) => findingOf(signal, verdictOf(signal, facts, context)));
}

function verdictOf(signal: Signal, facts: Partial<ShopFacts>, context: JudgeContext): Verdict<string> {
  const needed = Object.fromEntries(signal.needs.map((need) => [need, facts[need]]));
  if (!isComplete(needed, signal.needs)) return { case: 'unknown' };
  try {
    return signal.judge(needed, context);
  } catch {
    return { case: 'unknown' };
  }
}

/** Of the whole facts a signal gets those that it declared, and they are all there. */
function isComplete(needed: Partial<ShopFacts>, needs: readonly (keyof ShopFacts)[]): needed is ShopFacts {
  return needs.every((need) => needed[need] !== undefined);
}

function findingOf(signal: Signal, verdict: Verdict<string>): Finding {
  const { outcome, decibans, hard, independent, measured }: SignalCase = signal.cases[verdict.case] ?? { outcome: 'unknown', decibans: 0 };
  return {
    signal: signal.id,
    family: signal.family,
    outcome,
    case: verdict.case,
    decibans,
    ...(hard && { hard }),
    ...(independent && { independent }),
    ...(measured && { measured }),
    because: {
      key: `${signal.id}_${verdict.case}`.replaceAll('-', '_'),
      args: (verdict.args ?? []).slice(0, LIMITS.args).map((arg) => arg.slice(0, LIMITS.argChars)),
    },
    evidence: (verdict.evidence ?? []).slice(0, LIMITS.evidence),
  };
}
