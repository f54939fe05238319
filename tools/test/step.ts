/** A step of `npm test`: named, timed, and counted. */
import type { CommandResult } from './run-command';

/** `passed` and `failed` count the tests inside a step, where it has any. */
export interface StepResult extends CommandResult {
  readonly passed?: number;
  readonly failed?: number;
  /** Why there was nothing to do; told aloud and counted neither way. */
  readonly skipped?: string;
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<StepResult>;
}

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

function verdict({ ok, skipped }: StepResult): string {
  if (skipped !== undefined) return 'SKIPPED';
  return ok ? 'ok' : 'FAILED';
}

interface Run {
  readonly name: string;
  readonly result: StepResult;
  readonly seconds: string;
}

async function runStep({ name, run }: Step): Promise<Run> {
  const start = performance.now();
  const result = await run().catch((error: unknown): StepResult => ({ ok: false, output: String(error) }));
  return { name, result, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

/**
 * Runs all steps one after another, also after a failure, and says what each came to.
 * @param steps those of a list within the list run side by side
 */
export async function runSteps(steps: readonly (Step | readonly Step[])[]): Promise<Totals> {
  let [passed, failed] = [0, 0];
  for (const group of steps) {
    const runs = await Promise.all([group].flat().map(runStep));
    for (const run of runs) {
      const totals = tell(run);
      passed += totals.passed;
      failed += totals.failed;
    }
  }
  return { passed, failed };
}

function tell({ name, result, seconds }: Run): Totals {
  if (!result.ok && result.output !== '') console.log(result.output.trimEnd());
  const tests = result.passed === undefined ? '' : `, ${result.passed} tests passed, ${result.failed ?? 0} failed`;
  console.log(`${verdict(result).padEnd(8)} ${name} (${seconds} s${tests})${result.skipped === undefined ? '' : `: ${result.skipped}`}`);
  if (result.skipped !== undefined) return { passed: 0, failed: 0 };
  return { passed: (result.ok ? 1 : 0) + (result.passed ?? 0), failed: (result.ok ? 0 : 1) + (result.failed ?? 0) };
}
