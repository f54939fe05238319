/** `npm run street -- OUT`: the street as a corpus folder that `npm run evaluate` reads. */
import { writeCorpus } from './corpus';

const [out, ...rest] = process.argv.slice(2);
if (out === undefined || out.startsWith('-') || rest.length > 0) {
  console.error('Where to? npm run street -- OUT');
  process.exit(2);
}
try {
  const { shops, pages } = writeCorpus(out);
  console.log(`${shops} sites, ${pages} pages written to ${out}.`);
} catch (error) {
  console.error(`Could not write to ${out}: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
