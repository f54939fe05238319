/** Builds the extension when the build is missing or older than its sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { CHROMIUM_BUILD } from './chromium';
import { ROOT } from './project';

function newest(file: string): number {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/**
 * Leaves a fresh build in dist/.
 * @throws Error with the builder's own words when it fails
 */
export function needBuild(): void {
  const built = path.join(CHROMIUM_BUILD, 'manifest.json');
  const sources = ['src', 'public', 'manifest.json', 'build.mjs', 'zip.mjs', 'package-lock.json'].map((name) => path.join(ROOT, name));
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(newest))) return;
  const run = spawnSync(process.execPath, ['build.mjs'], { cwd: ROOT, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}${run.stderr}`);
}
