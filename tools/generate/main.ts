/** `npm run generate` writes what is generated; `npm run generate -- --check` exits 1 when it is stale. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { signals } from '../../src/signals/index';
import { ROOT } from '../harness/project';
import { signalTable } from './table';

const NAME = 'src/signals/README.md';
const file = path.join(ROOT, NAME);
const table = signalTable(signals);
const stale = !existsSync(file) || readFileSync(file, 'utf8') !== table;

if (process.argv.includes('--check')) {
  console.log(stale ? `${NAME} is stale: run "npm run generate" and commit it.` : `${NAME} is up to date.`);
  process.exitCode = stale ? 1 : 0;
} else {
  writeFileSync(file, table);
  console.log(stale ? `${NAME} written.` : `${NAME} was up to date.`);
}
