/** `npm run weigh -- DIR [--json FILE]`: weights, families and posteriors that the labelled sets in DIR can speak of, against what they measure. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ENGINE } from '../../src/model/engine';
import { readSets } from '../evaluate/rows';
import { judgeHosts } from '../evaluate/sets/scam-hosts';
import { judgeLinks } from '../evaluate/sets/scam-links';
import { calibrationTable, reliability } from './calibration';
import { familyPairs, familySums, familyTable, pairTable } from './families';
import { VERDICTS } from './ratio';
import { stretches, stretchTable } from './stretch';
import { markdown, weighSet } from './table';

function weigh(): void {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Which folder of labelled sets? npm run weigh -- DIR [--json FILE]');
  const sets = readSets(folder, 'scam-').flatMap((set) => {
    if (set.name.startsWith('scam-links')) return [{ name: set.name, judged: judgeLinks(set) }];
    if (set.name.startsWith('scam-hosts')) return [{ name: set.name, judged: judgeHosts(set, true) }];
    return [];
  });
  const rows = sets.flatMap(({ name, judged }) => weighSet(name, judged));
  if (rows.length === 0) throw new Error(`No set in ${folder} holds scams and honest shops: scam-links and scam-hosts do.`);
  const families = sets.flatMap(({ name, judged }) => familySums(name, judged));
  const pairs = sets.flatMap(({ name, judged }) => familyPairs(name, judged));
  const factors = stretches(sets);
  const bins = sets.flatMap(({ name, judged }) => reliability(name, judged));
  const parts = [
    ['Signals', markdown(rows)],
    ['', Object.entries(VERDICTS).map(([name, meaning]) => `- ${name}: ${meaning}`).join('\n')],
    ['Families, what their answers measure together', familyTable(families)],
    ['Families, how far two of them say the same', pairTable(pairs)],
    ['Evidence against, by how much it says more than its weights', stretchTable(factors)],
    ['Posterior, at the stated prior', calibrationTable(bins)],
  ] as const; // prettier-ignore
  for (const [title, text] of parts) console.log(`${title === '' ? '' : `## ${title}\n\n`}${text}\n`);
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ engine: ENGINE, rows, families, pairs, factors, bins }, null, 2)}\n`);
}

try {
  weigh();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
