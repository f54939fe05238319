/** The table in the terminal: one line a figure or a group of figures, counts with their rate. */
import type { Figures, SetReport } from './figures';

/** What a count is a share of, where it is not `n` of its own group or of the set. */
const PER: Readonly<Record<string, string>> = { found: 'checkouts', falseAlarms: 'others', falseHits: 'filled' };
/** Sizes themselves have no rate. */
const SIZES: readonly string[] = ['n', 'checkouts', 'others', 'filled'];
/** Groups of rates, not of counts. */
const RATES: readonly string[] = ['recallAt', 'signals', 'cases'];

type Value = Figures[string];

function isList(value: Value): value is readonly Figures[] {
  return Array.isArray(value);
}

function isGroup(value: Value): value is Figures {
  return typeof value === 'object' && value !== null && !isList(value);
}

function shown(value: Value): string {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(3);
  return typeof value === 'string' ? value : '–';
}

function sizeOf(figures: Figures, key: string): number | null {
  const named = figures[PER[key] ?? 'n'] ?? figures['n'];
  return typeof named === 'number' ? named : null;
}

/** `47 (94.0 %)` for a count of something known, the bare figure otherwise. */
function withRate(key: string, value: Value, figures: Figures, outer: number | null): string {
  const size = sizeOf(figures, key) ?? outer;
  const isCount =
    typeof value === 'number' && Number.isInteger(value) && !SIZES.includes(key) && size !== null && size > 0 && value <= size;
  return isCount ? `${value} (${((value / size) * 100).toFixed(1)} %)` : shown(value);
}

function lines(key: string, group: Figures, depth: number, outer: number | null): string[] {
  const entries = Object.entries(group);
  const plain = entries.filter(([, value]) => !isGroup(value) && !isList(value));
  const text = plain.map(([name, value]) => `${name} ${withRate(name, value, group, outer)}`).join('   ');
  const inner = typeof group['n'] === 'number' ? group['n'] : null;
  return [
    `${'  '.repeat(depth)}${key.padEnd(24 - 2 * depth)}${text}`.trimEnd(),
    ...entries.flatMap(([name, value]) => (isGroup(value) ? lines(name, value, depth + 1, RATES.includes(name) ? null : inner) : [])),
  ];
}

/** A set's figures and notes as text. Lists are left to the notes. */
export function setLines(name: string, { figures, notes }: SetReport): string[] {
  return ['', ...lines(name, figures, 0, null), ...notes.map((note) => `  · ${note}`)];
}
