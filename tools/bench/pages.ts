/** The pages that are measured: the largest and the median ones of the corpus, or of the demo street where there is none. */
import { existsSync } from 'node:fs';
import { answer } from '../../test/street/serve';
import { walk } from '../../test/street/site';
import { sites } from '../../test/street/street';
import { isPageRow, readHtml, readSets } from '../evaluate/rows';

export interface BenchPage {
  readonly id: string;
  /** Under its own https address. */
  readonly address: string;
  readonly html: string;
  readonly group: 'largest' | 'median';
  readonly shop: boolean;
}
type Candidate = Omit<BenchPage, 'group'>;

/** Sets of whole pages; fragments of pages say nothing about speed. */
const WHOLE_PAGES = ['honest-shops', 'not-shops'];

function ofCorpus(folder: string): Candidate[] {
  const secured = (text: string) => text.replaceAll('http://', 'https://');
  return WHOLE_PAGES.flatMap((name) => readSets(folder, name)).flatMap((set) =>
    set.rows.filter(isPageRow).map((row) => ({
      id: row.id,
      address: secured(row.url),
      html: secured(readHtml(set, row)),
      shop: row.label === 'honest',
    })),
  );
}

function ofStreet(): Candidate[] {
  return sites.flatMap((site) => {
    const places = site.label === 'no-shop' ? site.pages.map(({ path }) => path) : walk(site);
    return places.map((place) => ({
      id: `${site.host}${place}`,
      address: `https://${site.host}${place}`,
      html: answer(site.host, place).body,
      shop: site.label !== 'no-shop',
    }));
  });
}

/** The `count` largest pages and as many around the median, by length of their HTML. */
export function choosePages(folder: string, count: number): { readonly from: string; readonly pages: BenchPage[] } {
  const corpus = existsSync(folder);
  const all = (corpus ? ofCorpus(folder) : ofStreet()).sort((one, other) => other.html.length - one.html.length);
  const middle = Math.max(count, Math.floor((all.length - count) / 2));
  const group = (name: BenchPage['group'], start: number) => all.slice(start, start + count).map((page) => ({ ...page, group: name }));
  return { from: corpus ? folder : 'the demo street', pages: [...group('largest', 0), ...group('median', middle)] };
}
