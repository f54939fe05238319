/** From figures of pages to figures of the whole, and what they are to reach. */
import type { PageFigures } from './measure';

export interface Spread {
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: { readonly value: number; readonly page: string };
}

export interface Measure {
  readonly key: string;
  readonly unit: string;
  readonly of: (page: PageFigures) => number | undefined;
  /** Only the pages of this group. */
  readonly group?: PageFigures['group'];
  /** Largest value to be reached, of the median or of every page. */
  readonly most?: { readonly median?: number; readonly worst?: number };
}

const KB = 1024;

export const MEASURES: readonly Measure[] = [
  { key: 'floor', unit: 'ms', of: ({ floor }) => floor },
  { key: 'gate', unit: 'ms', of: ({ gate }) => gate, most: { median: 2.5 } },
  { key: 'gateToFloor', unit: '× floor', of: ({ gateToFloor }) => gateToFloor, most: { median: 0.25 } },
  { key: 'gateHeap', unit: 'MiB', of: ({ gateHeap }) => gateHeap, most: { median: 0.15 } },
  { key: 'scan', unit: 'ms', of: ({ scan }) => scan },
  { key: 'scanToFloor', unit: '× floor', of: ({ scanToFloor }) => scanToFloor, most: { median: 3 } },
  { key: 'scanHeap', unit: 'MiB', of: ({ scanHeap }) => scanHeap, most: { median: 0.4 } },
  { key: 'longestTask', unit: 'ms', of: ({ longestTask }) => longestTask, most: { worst: 25 } },
  { key: 'message', unit: 'KB', of: ({ messageBytes }) => messageBytes && messageBytes / KB, most: { worst: 256 } },
  {
    key: 'messageAtMedianPages',
    unit: 'KB',
    group: 'median',
    of: ({ messageBytes }) => messageBytes && messageBytes / KB,
    most: { median: 64 },
  },
  { key: 'messageToAssessment', unit: 'ms', of: ({ workMs }) => workMs, most: { median: 60 } },
];

export function spreadOf(values: readonly { readonly value: number; readonly page: string }[]): Spread | null {
  const sorted = [...values].sort((one, other) => one.value - other.value);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const [middle, high, worst] = [at(0.5), at(0.95), sorted.at(-1)];
  return middle && high && worst ? { n: sorted.length, median: middle.value, p95: high.value, worst } : null;
}

/** Every measure that any page has a figure for. */
export function spreads(pages: readonly PageFigures[]): Map<Measure, Spread> {
  const found = new Map<Measure, Spread>();
  for (const measure of MEASURES) {
    const spread = spreadOf(
      pages
        .filter(({ group }) => measure.group === undefined || group === measure.group)
        .flatMap((page) => {
          const value = measure.of(page);
          return value === undefined ? [] : [{ value, page: page.id }];
        }),
    );
    if (spread) found.set(measure, spread);
  }
  return found;
}

/** Whether a spread reaches what its measure asks for. */
export function reached({ most }: Measure, { median, worst }: Spread): boolean {
  return median <= (most?.median ?? Infinity) && worst.value <= (most?.worst ?? Infinity);
}

export function line(measure: Measure, spread: Spread): string {
  const number = (value: number) => value.toFixed(2).padStart(8);
  const { most } = measure;
  const goal = most === undefined ? '' : [most.median !== undefined && `median ≤ ${most.median}`, most.worst !== undefined && `all ≤ ${most.worst}`].filter(Boolean).join(', '); // prettier-ignore
  const verdict = most === undefined ? '' : `${reached(measure, spread) ? 'reached' : 'MISSED '}  ${goal}`;
  return `${measure.key.padEnd(21)} ${measure.unit.padEnd(8)} ${String(spread.n).padStart(3)} ${number(spread.median)} ${number(spread.p95)} ${number(spread.worst.value)}  ${verdict.padEnd(24)} ${spread.worst.page}`;
}
