/** Vitest as a step, its tests counted from its JSON report. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runPackage } from './run-command';
import type { StepResult } from './step';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Runs the projects; a run without any report or test is a failure. */
export async function runVitest(projects: readonly string[]): Promise<StepResult> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'caveat-vitest-'));
  const file = path.join(folder, 'report.json');
  try {
    const { ok, output } = await runPackage('vitest/vitest.mjs', [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    return { ok: ok && report.numPassedTests > 0, output, passed: report.numPassedTests, failed: report.numFailedTests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
