/** `npm run street -- OUT [--demo]`: the invented shops as a corpus folder that `npm run evaluate` reads; `--demo` the demo street alone. */
import { writeCorpus } from './corpus';

const [out, option, ...rest] = process.argv.slice(2);
if (out === undefined || out.startsWith('-') || (option !== undefined && option !== '--demo') || rest.length > 0) {
  console.error('Where to? npm run street -- OUT [--demo]');
  process.exit(2);
}
try {
  const { shops, pages } = writeCorpus(out, option === '--demo');
  console.log(`${shops} sites, ${pages} pages written to ${out}.`);
} catch (error) {
  console.error(`Could not write to ${out}: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
