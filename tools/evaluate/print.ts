/** The table in the terminal: one line a figure, counts with their rate. */
import type { Figures, SetReport } from './figures';

/** Denominators of counts, for the rate beside them: the nearest `n` or what is named here. */
const PER: Readonly<Record<string, string>> = { found: 'checkouts', falseAlarms: 'others', falseHits: 'filled' };

function isList(value: Figures[string]): value is readonly Figures[] {
  return Array.isArray(value);
}

function rate(key: string, value: number, figures: Figures, n: number | null): string {
  const named = figures[PER[key] ?? ''];
  const per = typeof named === 'number' ? named : n;
  const isCount = Number.isInteger(value) && per !== null && per > 0 && value <= per;
  return isCount && key !== 'n' ? `  ${((value / per) * 100).toFixed(1)} %` : '';
}

/** Figures as indented lines. Lists are left to the notes. */
export function figureLines(figures: Figures, depth = 1, outer: number | null = null): string[] {
  const n = typeof figures['n'] === 'number' ? figures['n'] : outer;
  const indent = '  '.repeat(depth);
  return Object.entries(figures).flatMap(([key, value]) => {
    if (value === null || isList(value)) return [];
    if (typeof value === 'object') {
      const numbers = Object.values(value);
      // A row of plain figures stands on one line: signals, recalls, kinds.
      const flat = numbers.every((item) => typeof item === 'number');
      if (flat && depth > 1) {
        return [
          `${indent}${key.padEnd(22)} ${Object.entries(value)
            .map(([name, item]) => `${name} ${shown(item)}`)
            .join('  ')}`,
        ];
      }
      return [`${indent}${key}`, ...figureLines(value, depth + 1, n)];
    }
    return [`${indent}${key.padEnd(22)} ${shown(value)}${typeof value === 'number' ? rate(key, value, figures, n) : ''}`];
  });
}

function shown(value: Figures[string]): string {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(3);
  return typeof value === 'string' ? value : '';
}

/** A set's figures and notes as text. */
export function setLines(name: string, { figures, notes }: SetReport): string[] {
  return ['', name, ...figureLines(figures), ...notes.map((note) => `  · ${note}`)];
}
