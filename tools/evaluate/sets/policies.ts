/** Policy texts: is the topic told, and are the gaps of unfilled templates seen? */
import '../../harness/all-words';
import { JSDOM } from 'jsdom';
import { readPage } from '../../../src/facts/read';
import type { PageFacts } from '../../../src/model/facts';
import { takeSnapshot } from '../../../src/snapshot/take';
import { count, type SetReport } from '../figures';
import { isPageRow, readHtml, type LabelledSet, type PageRow } from '../rows';

interface Read {
  readonly row: PageRow;
  readonly texts: PageFacts['policy']['texts'];
}

/** Topics with fewer rows say nothing about recall. */
const MIN_ROWS = 5;

async function read(set: LabelledSet, row: PageRow): Promise<Read> {
  const { window } = new JSDOM(readHtml(set, row), { url: row.url });
  const snapshot = await takeSnapshot(window.document, { origin: 'inert' });
  window.close();
  return { row, texts: readPage(snapshot, { language: row.lang?.slice(0, 2).toLowerCase() ?? '', now: Date.now() }).policy.texts };
}

function isFound({ row, texts }: Read): boolean {
  return texts.some(({ topic }) => topic === row.label);
}

function hasPlaceholder({ texts }: Read): boolean {
  return texts.some(({ placeholders }) => placeholders.length > 0);
}

export async function policies(set: LabelledSet): Promise<SetReport> {
  const reads: Read[] = [];
  for (const row of set.rows.filter(isPageRow)) reads.push(await read(set, row));
  const labels = [...new Set(reads.map(({ row }) => row.label))].sort();
  const topics = labels.map((label) => {
    const own = reads.filter(({ row }) => row.label === label);
    return { label, n: own.length, found: count(own, isFound) };
  });
  const large = topics.filter(({ n }) => n >= MIN_ROWS);
  const unfilled = reads.filter(({ row }) => row['unfilled'] === true);
  const filled = reads.filter(({ row }) => row['unfilled'] === false);
  return {
    figures: {
      n: reads.length,
      topics: Object.fromEntries(topics.map(({ label, n, found }) => [label, { n, found }])),
      macroRecall: large.reduce((sum, { n, found }) => sum + found / n, 0) / large.length,
      placeholders: {
        n: unfilled.length,
        found: count(unfilled, hasPlaceholder),
        filled: filled.length,
        falseHits: count(filled, hasPlaceholder),
      },
    },
    notes: [
      ...reads.filter((item) => !isFound(item)).map(({ row }) => `topic not found: ${row.id} (${row.label})`),
      ...filled.filter(hasPlaceholder).map(({ row }) => `false placeholder: ${row.id}`),
      ...unfilled.filter((item) => !hasPlaceholder(item)).map(({ row }) => `placeholder missed: ${row.id}`),
    ],
  };
}
