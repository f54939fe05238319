/** `npm run train -- DIR [--out FILE]`: learns the pressure model from the labelled sets in DIR and writes the file that ships. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { linesOfModel } from '../../src/facts/pressure-model';
import { readSets } from '../evaluate/rows';
import { MODEL_FILE } from '../harness/pressure-model';
import { ROOT } from '../harness/project';
import { background } from './background';
import { examplesOf, textRows } from './texts';
import { trainModel } from './train';

/** Bytes that the file may have. */
const MAX_SIZE = 16_000;

function train(): void {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Which folder of labelled sets? npm run train -- DIR [--out FILE]');
  const labelled = readSets(folder, 'dark-patterns').flatMap((set) => examplesOf(textRows(set)));
  const plain = background(folder);
  const text = linesOfModel(trainModel(labelled, plain));
  if (text.length > MAX_SIZE) throw new Error(`The model would have ${text.length} bytes of ${MAX_SIZE}.`);
  const file = values.out ?? path.join(ROOT, MODEL_FILE);
  writeFileSync(file, text);
  console.log(`${labelled.length} labelled texts, ${plain.length} of the background: ${text.length} bytes in ${path.relative('.', file)}.`);
}

try {
  train();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
