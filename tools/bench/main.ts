/** `npm run bench [-- DIR] [--json FILE] [--floors] [--pages N]`: what gate and scan cost the pages they read, in real Chromium. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { needBuild } from '../harness/build';
import { ROOT } from '../harness/project';
import { lostFloors, lostInAll, readSpeedFloors } from './floors';
import { choosePages } from './pages';
import { report } from './report';
import { measureRound } from './round';

/** A floor that other work on the machine hid is found in another round; one that is lost stays lost in all of them. */
const ROUNDS = 3;
/** No further round is begun after so long. Milliseconds. */
const PATIENCE_MS = 240_000;

async function bench(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, floors: { type: 'boolean', default: false }, pages: { type: 'string', default: '20' } },
    allowPositionals: true,
  });
  needBuild();
  const { from, pages } = choosePages(positionals[0] ?? path.join(ROOT, '..', 'shared', 'corpus'), Number(values.pages));
  console.log(`${pages.length} pages of ${path.relative(ROOT, from) || from}`);
  const floors = readSpeedFloors();
  const rounds: ReadonlyMap<string, string>[] = [];
  do {
    const outcome = await measureRound(pages);
    const { summary, ratio } = report(outcome, values.json);
    const failed = outcome.failed.map((failure) => [failure, failure] as const);
    rounds.push(new Map([...lostFloors(floors, summary, ratio), ...failed]));
  } while (values.floors && rounds.length < ROUNDS && performance.now() < PATIENCE_MS && lostInAll(rounds).length > 0);

  const lost = values.floors ? lostInAll(rounds) : [];
  if (lost.length === 0) return;
  console.log(`Floors lost in ${rounds.length} rounds:\n${lost.join('\n')}`);
  process.exitCode = 1;
}

await bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
