/**
 * Word lines: a language's words as the build ships them, one line a list, its phrases apart by tabs, in the order of the lexicon's shape. Without the
 * names of the lists and their quotation marks 28 languages are a fifth smaller.
 */
import { shape, type Shape } from '../lexicon/shape';
import type { Words } from '../lexicon/words';

const APART = '\t';

export function linesOf(words: Words): string {
  const lines: string[] = [];
  write(shape, words, lines);
  return lines.join('\n');
}

/** @throws Where the text has more or fewer lines than there are lists: another version of the lexicon wrote it. */
export function wordsOf(text: string): Words {
  const lines = text.split('\n');
  if (lines.length !== listsIn(shape)) throw new Error('Words of another version.');
  // What was read has the lexicon's shape, list by list.
  return read(shape, lines.values()) as Words;
}

function listsIn(part: Shape): number {
  return typeof part === 'string' ? 1 : Object.values(part).reduce((sum, inner) => sum + listsIn(inner), 0);
}

function write(part: Shape, value: unknown, lines: string[]): void {
  if (part === 'phrases') lines.push((value as readonly string[]).join(APART));
  else if (part === 'counts')
    lines.push(
      Object.entries(value as object)
        .flat()
        .join(APART),
    );
  else for (const [name, inner] of Object.entries(part)) write(inner, (value as Readonly<Record<string, unknown>>)[name], lines);
}

function read(part: Shape, lines: Iterator<string>): unknown {
  if (typeof part !== 'string') return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, read(inner, lines)]));
  const line: unknown = lines.next().value;
  const phrases = typeof line === 'string' && line !== '' ? line.split(APART) : [];
  return part === 'phrases' ? phrases : countsOf(phrases);
}

/** `one 1 two 2` → `{ one: 1, two: 2 }`. */
function countsOf(phrases: readonly string[]): Record<string, number> {
  return Object.fromEntries(phrases.flatMap((word, index) => (index % 2 === 0 ? [[word, Number(phrases[index + 1])]] : [])));
}
