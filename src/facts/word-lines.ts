/**
 * Word lines: a language's words as the build ships them, one line a list, its phrases apart by tabs, in the order of the English words. Without the
 * names of the lists and their quotation marks 27 languages are a fifth smaller.
 */
import { en } from '../lexicon/en/language';
import type { Words } from '../lexicon/words';

const APART = '\t';

export function linesOf(words: Words): string {
  const lines: string[] = [];
  write(en, words, lines);
  return lines.join('\n');
}

/** @throws Where the text has more or fewer lines than there are lists: another version of the lexicon wrote it. */
export function wordsOf(text: string): Words {
  const lines = text.split('\n');
  const words = read(en, lines.values());
  if (lines.length !== linesOf(en).split('\n').length) throw new Error('Words of another version.');
  // What was read has the shape of the English words, list by list.
  return words as Words;
}

/** Numbers written out, with their value: a list whose entries differ by language. */
function isCounts(shape: object): boolean {
  return Object.values(shape).every((value) => typeof value === 'number');
}

function write(shape: object, value: unknown, lines: string[]): void {
  if (Array.isArray(value)) lines.push(value.join(APART));
  else if (typeof value === 'object' && value !== null && isCounts(shape)) lines.push(Object.entries(value).flat().join(APART));
  else for (const [name, inner] of Object.entries(shape)) write(inner as object, (value as Readonly<Record<string, unknown>>)[name], lines);
}

function read(shape: object, lines: Iterator<string>): unknown {
  if (Array.isArray(shape) || isCounts(shape)) {
    const line: unknown = lines.next().value;
    const phrases = typeof line === 'string' && line !== '' ? line.split(APART) : [];
    return Array.isArray(shape) ? phrases : countsOf(phrases);
  }
  return Object.fromEntries(Object.entries(shape).map(([name, inner]) => [name, read(inner as object, lines)]));
}

/** `one 1 two 2` → `{ one: 1, two: 2 }`. */
function countsOf(phrases: readonly string[]): Record<string, number> {
  return Object.fromEntries(phrases.flatMap((word, index) => (index % 2 === 0 ? [[word, Number(phrases[index + 1])]] : [])));
}
