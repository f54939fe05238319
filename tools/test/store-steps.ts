/** What a store asks of a package: its linter is content, and the same source gives the same bytes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../harness/project';
import { runNode } from './run-command';
import type { StepResult } from './step';

interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}
interface LintReport {
  readonly errors: readonly Complaint[];
  readonly warnings: readonly Complaint[];
}

/** Preact assigns innerHTML where a component asks for it; none of ours does, which eslint checks. */
function isPreacts({ code, file = '' }: Complaint): boolean {
  return code === 'UNSAFE_VAR_ASSIGNMENT' && /^ui\/[\w-]+\.js$/.test(file);
}

/** `web-ext lint` on the Firefox build: no error, no warning but preact's one. */
export async function lintForStore(): Promise<StepResult> {
  const linter = path.join(path.dirname(fileURLToPath(import.meta.resolve('web-ext'))), 'bin', 'web-ext.js');
  const { output } = await runNode(path.relative(ROOT, linter), [
    'lint',
    '--source-dir=dist/firefox',
    '--output=json',
    '--no-config-discovery',
    '--self-hosted=false',
  ]);
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  const { errors, warnings } = JSON.parse(json) as LintReport;
  const complaints = [...errors, ...warnings.filter((warning) => !isPreacts(warning))];
  const lines = complaints.map(({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`);
  return { ok: complaints.length === 0, output: lines.join('\n') };
}

function packageHashes(): string {
  const folder = path.join(ROOT, 'out');
  const zips = readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .sort();
  return zips
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex')}`,
    )
    .join('\n');
}

/** Two builds, the second as on another side of the world. */
export async function packageTwice(): Promise<StepResult> {
  const first = await runNode('build.mjs', ['--package']);
  if (!first.ok) return first;
  const before = packageHashes();
  const second = await runNode('build.mjs', ['--package'], { env: { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' } });
  if (!second.ok) return second;
  const after = packageHashes();
  return { ok: before === after && before !== '', output: `first build:\n${before}\nsecond build:\n${after}` };
}
