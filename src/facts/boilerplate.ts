/** Boilerplate: how much of a policy could stand in any shop's. */
import type { SnapshotBlock } from '../model/snapshot';
import { SENTENCE } from './clauses';
import { compact } from './word-text';

/** A number, an address of mail or web: something that somebody filled in. */
const SPECIFIC = /\p{Nd}|@|\bwww\.|https?:/u;
/** Longer texts are read so far. Characters. */
const MAX_CHARS = 100_000;
/** Shorter own names are parts of other words. */
const MIN_NAME = 4;

/**
 * The share of a text in sentences that hold no number, no address of mail or web, and no name of the shop.
 * @param names the shop's names for itself, as `compact` writes them
 * @returns 0 to 1 of the characters in sentences, to two places; null for an empty text
 */
export function boilerplateShare(blocks: readonly SnapshotBlock[], names: readonly string[]): number | null {
  const own = names.filter((name) => name.length >= MIN_NAME);
  let [all, general] = [0, 0];
  for (const sentence of blocks.flatMap(({ text }) => text.split(SENTENCE))) {
    if (all > MAX_CHARS) break;
    all += sentence.length;
    if (SPECIFIC.test(sentence)) continue;
    const plain = compact(sentence);
    if (!own.some((name) => plain.includes(name))) general += sentence.length;
  }
  return all === 0 ? null : Math.round((100 * general) / all) / 100;
}
