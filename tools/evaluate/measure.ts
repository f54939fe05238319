/** Which set is measured how, told by its name or the start of it. */
import type { SetReport } from './figures';
import { isSiteSet } from './jobs';
import type { JobResult, Outcome } from './passes';
import type { LabelledSet } from './rows';
import { checkouts } from './sets/checkouts';
import { darkPatterns } from './sets/dark-patterns';
import { honestShops } from './sets/honest-shops';
import { notShops } from './sets/not-shops';
import { policies } from './sets/policies';
import { scamHosts } from './sets/scam-hosts';
import { scamLinks } from './sets/scam-links';
import { sites } from './sets/sites';

type PageMeasure = (outcomes: readonly Outcome[]) => SetReport;
type TextMeasure = (set: LabelledSet) => SetReport | Promise<SetReport>;

const PAGE_SETS: readonly (readonly [start: string, PageMeasure])[] = [
  ['honest-shops', honestShops],
  ['not-shops', notShops],
  ['checkout-', checkouts],
];
const TEXT_SETS: readonly (readonly [start: string, TextMeasure])[] = [
  ['scam-links', scamLinks],
  ['scam-hosts', scamHosts],
  ['dark-patterns', darkPatterns],
  ['policies', policies],
];

function byStart<Measure>(sets: readonly (readonly [string, Measure])[], name: string): Measure | null {
  return sets.find(([start]) => name.startsWith(start))?.[1] ?? null;
}

/** True where the pages of the set have to be visited in a browser. */
export function needsBrowser(set: LabelledSet): boolean {
  return isSiteSet(set) || byStart(PAGE_SETS, set.name) !== null;
}

/** The report of a set; null when nobody knows how to measure it. `results` are those of its own jobs. */
export async function measure(set: LabelledSet, results: readonly JobResult[]): Promise<SetReport | null> {
  if (isSiteSet(set)) return sites(results);
  const ofPages = byStart(PAGE_SETS, set.name);
  if (ofPages !== null) {
    const order = new Map(set.rows.map(({ id }, at) => [id, at]));
    const outcomes = results.flatMap((result) => result.outcomes);
    return ofPages(outcomes.toSorted((one, other) => (order.get(one.row.id) ?? 0) - (order.get(other.row.id) ?? 0)));
  }
  return (await byStart(TEXT_SETS, set.name)?.(set)) ?? null;
}
