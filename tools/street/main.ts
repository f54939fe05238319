/**
 * `npm run street -- OUT [--demo]`: the invented shops as a corpus folder that `npm run evaluate` reads; `--demo` the demo street alone.
 * `npm run street -- --moves`: how their levels move when the scams among them take cheap steps to look better.
 */
import { writeCorpus } from './corpus';
import { movesTable } from './moves';

const [out, option, ...rest] = process.argv.slice(2);
if (out === '--moves' && option === undefined) {
  console.log(await movesTable());
  process.exit(0);
}
if (out === undefined || out.startsWith('-') || (option !== undefined && option !== '--demo') || rest.length > 0) {
  console.error('Where to? npm run street -- OUT [--demo], or npm run street -- --moves');
  process.exit(2);
}
try {
  const { shops, pages } = writeCorpus(out, option === '--demo');
  console.log(`${shops} sites, ${pages} pages written to ${out}.`);
} catch (error) {
  console.error(`Could not write to ${out}: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
