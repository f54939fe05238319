/** Accuracy and speed: the demo street always, the corpus where it lies beside the project. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../harness/project';
import { runTool } from './run-command';
import type { StepResult } from './step';

const CORPUS = path.join(ROOT, '..', 'shared', 'corpus');
const OUT = path.join(ROOT, 'out');

/** Measures the demo street against the floors in a real browser. The whole town is judged in the unit tests. */
export async function measureStreet(): Promise<StepResult> {
  const folder = path.join(OUT, 'street-corpus');
  rmSync(folder, { recursive: true, force: true });
  const written = await runTool('street', [folder, '--demo']);
  if (!written.ok) return written;
  return runTool('evaluate', [folder, '--floors', '--json', path.join(OUT, 'evaluate-street.json')], { show: true });
}

/**
 * Most of the time goes into pages that are no shop, and into pages without the extension; a third of them shows a floor that is lost, or a request
 * that the extension made. `npm run evaluate` measures all.
 */
const THIN = 'not-shops=3';

export async function measureCorpus(): Promise<StepResult> {
  if (!existsSync(CORPUS)) return { ok: true, output: '', skipped: `there is no corpus at ${path.relative(ROOT, CORPUS)}` };
  mkdirSync(OUT, { recursive: true });
  return runTool('evaluate', [CORPUS, '--floors', '--thin', THIN, '--json', path.join(OUT, 'evaluate.json')], { show: true });
}

export function measureSpeed(): Promise<StepResult> {
  mkdirSync(OUT, { recursive: true });
  return runTool('bench', ['--floors', '--pages', '2', '--json', path.join(OUT, 'bench.json')], { show: true });
}
