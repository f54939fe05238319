/** `npm run mutate [-- FILE …] [--json FILE]`: puts faults into the judgement's code, one by one, and names those that no test of it notices. */
import { Stryker } from '@stryker-mutator/core';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINE } from '../../src/model/engine';
import { markdownTable, share } from '../harness/markdown';
import { ROOT } from '../harness/project';
import { missed, scores, shareOf } from './score';

const JUDGEMENT = ['src/assess/**/*.ts', 'src/signals/**/*.ts'];
/** At least so many of a hundred faults have to be noticed. */
const FLOOR = 0.85;

async function mutate(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
  process.chdir(ROOT);
  const stryker = new Stryker({
    mutate: positionals.length > 0 ? positionals : JUDGEMENT,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: path.join('tools', 'mutate', 'vitest.config.ts'), related: false },
    coverageAnalysis: 'perTest',
    // What a module holds once and for all (weights, words, texts for readers) would need a run of all tests for each; tables are tested by value.
    ignoreStatic: true,
    ignorePatterns: ['dist', 'out'],
    tempDirName: path.join('out', 'mutate'),
    // Only what never ends may count as noticed by its time, however busy the machine is. Milliseconds.
    timeoutMS: 20_000,
    concurrency: 2,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  });
  const results = await stryker.runMutationTest();
  const mutants = results.map((mutant) => ({
    ...mutant,
    fileName: path.relative(ROOT, path.resolve(mutant.fileName)).replaceAll(path.sep, '/'),
  }));
  const found = scores(mutants);
  console.log(markdownTable(['part', 'faults noticed'], found.map(({ part, noticed, all }) => [part, share(noticed, all)]))); // prettier-ignore
  console.log(`\nNot noticed:\n${missed(mutants).join('\n')}`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ engine: ENGINE, scores: found }, null, 2)}\n`);

  const whole = found.at(-1);
  if (whole === undefined || whole.all === 0) throw new Error(`Nothing to put a fault into: ${positionals.join(', ')}`);
  if (shareOf(whole) < FLOOR) throw new Error(`Fewer faults were noticed than ${FLOOR * 100} %: ${share(whole.noticed, whole.all)}.`);
}

await mutate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
