/** `npm run weigh -- DIR [--json FILE]`: every weight that the labelled sets in DIR can speak of, against what they measure. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ENGINE } from '../../src/model/engine';
import { readSets } from '../evaluate/rows';
import { judgeHosts } from '../evaluate/sets/scam-hosts';
import { judgeLinks } from '../evaluate/sets/scam-links';
import { VERDICTS } from './ratio';
import { markdown, weighSet } from './table';

function weigh(): void {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Which folder of labelled sets? npm run weigh -- DIR [--json FILE]');
  const rows = readSets(folder, 'scam-').flatMap((set) => {
    if (set.name.startsWith('scam-links')) return weighSet(set.name, judgeLinks(set));
    if (set.name.startsWith('scam-hosts')) return weighSet(set.name, judgeHosts(set, true));
    return [];
  });
  if (rows.length === 0) throw new Error(`No set in ${folder} holds scams and honest shops: scam-links and scam-hosts do.`);
  console.log(markdown(rows));
  console.log(`\n${Object.entries(VERDICTS).map(([name, meaning]) => `- ${name}: ${meaning}`).join('\n')}`); // prettier-ignore
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ engine: ENGINE, rows }, null, 2)}\n`);
}

try {
  weigh();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
