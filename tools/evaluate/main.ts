/** `npm run evaluate`: accuracy on a folder of labelled sets. */
import { writeFileSync } from 'node:fs';
import { ENGINE } from '../../src/model/engine';
import { needBuild } from '../harness/build';
import type { Figures } from './figures';
import { checkFloors, readFloors } from './floors';
import { jobsOf } from './jobs';
import { measure, needsBrowser } from './measure';
import { readOptions } from './options';
import { setLines } from './print';
import { readSets, thinned } from './rows';
import { visitAll } from './visit-all';

async function evaluate(): Promise<void> {
  const start = performance.now();
  const { folder, json, only, floors, lanes, thin } = readOptions(process.argv.slice(2));
  const sets = thinned(readSets(folder, only), thin);
  const jobs = sets.filter(needsBrowser).flatMap(jobsOf);
  if (jobs.length > 0) needBuild();
  const { results, requests, leaks } = await visitAll(jobs, lanes, thin?.every ?? 1);
  const measured: Record<string, Figures> = {};
  for (const set of sets) {
    const report = await measure(
      set,
      results.filter(({ job }) => job.set === set.name),
    );
    if (report === null) console.log(`\n${set.name}: nobody knows how to measure this set; left out.`);
    else {
      measured[set.name] = report.figures;
      console.log(setLines(set.name, report).join('\n'));
    }
  }
  const minutes = (performance.now() - start) / 60_000;
  const whole = { engine: ENGINE, sets: measured, requests: { ...requests, extra: leaks.length }, minutes };
  if (json !== null) writeFileSync(json, `${JSON.stringify(whole, null, 2)}\n`);
  console.log(
    `\nRequests with the extension ${requests.with}, without it ${requests.without}; made by the extension to anyone else: ${leaks.length}`,
  );
  for (const leak of leaks) console.log(`  ${leak}`);
  console.log(`Took ${minutes.toFixed(1)} minutes.`);
  if (leaks.length > 0) process.exitCode = 1;
  if (!floors) return;
  const lines = checkFloors(readFloors(), measured, whole);
  console.log(`\nFloors\n${lines.map(({ line }) => `  ${line}`).join('\n')}`);
  if (lines.some(({ held }) => !held)) process.exitCode = 1;
}

await evaluate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
