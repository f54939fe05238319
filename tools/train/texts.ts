/** Labelled texts to learn from, equal ones once, with the groups that must not be torn apart. */
import * as z from 'zod/mini';
import { pressureKind } from '../../src/facts/dark-pattern';
import type { LearnedKind } from '../../src/facts/pressure-model';
import { pressureFeatures } from '../../src/facts/pressure-features';
import { wordText } from '../../src/facts/word-text';
import type { LabelledSet } from '../evaluate/rows';

const rowSchema = z.object({
  label: z.string(),
  source: z.string(),
  text: z.string(),
  pageId: z.optional(z.number()),
  category: z.optional(z.string()),
  type: z.optional(z.string()),
});
export type TextRow = z.infer<typeof rowSchema>;

/** A text as the model learns it. */
export interface Example {
  readonly text: string;
  readonly features: ReadonlySet<number>;
  /** What the words of the lexicon say of it. */
  readonly lexicon: string | null;
  /** Null: not dark. */
  readonly kind: LearnedKind | null;
  /** Pages that share a text, and all texts of those, are learned or tested together: `page 17`, or the host. */
  readonly group: string;
  /** How much it counts, 1 for a text that a person labelled. */
  readonly weight: number;
}

/** What the set calls them, in the words of the product; what is not named here steers. */
const KINDS: Readonly<Record<string, LearnedKind>> = {
  Scarcity: 'scarcity',
  'Social Proof': 'activity',
  Urgency: 'urgency',
  Confirmshaming: 'shaming',
};

export function textRows({ rows }: LabelledSet): TextRow[] {
  return rows.map((row) => rowSchema.parse(row));
}

/** Texts that differ in case or space around alone are one. */
export function textKey(text: string): string {
  return text.trim().toLowerCase();
}

/** What the lexicon says of an English text. */
export function lexiconKind(text: string): string | null {
  return pressureKind(text, wordText(text.slice(0, 600)), 'en');
}

/** The texts of ec-darkpattern, which are labelled either way; what mathur says of the same text tells shaming from other misdirection. */
export function examplesOf(rows: readonly TextRow[]): Example[] {
  const types = new Map(rows.flatMap(({ text, type }) => (type === undefined ? [] : [[textKey(text), type] as const])));
  const labelled = rows.filter(({ source }) => source === 'ec-darkpattern');
  const groupOf = joined(labelled.map(({ text, pageId = -1 }) => [textKey(text), `page ${pageId}`]));
  const distinct = new Map(labelled.map((row) => [textKey(row.text), row]));
  return [...distinct].map(([key, { text, label, category = '' }]) => ({
    text,
    features: pressureFeatures(text),
    lexicon: lexiconKind(text),
    kind: label === 'dark' ? (KINDS[types.get(key) ?? ''] ?? KINDS[category] ?? 'steering') : null,
    group: groupOf(key),
    weight: 1,
  }));
}

/** The group of each name, where all that are linked, by whatever chain, are of one. */
function joined(links: readonly (readonly [string, string])[]): (name: string) => string {
  const towards = new Map<string, string>();
  const end = (name: string): string => {
    let at = name;
    for (let next = towards.get(at); next !== undefined && next !== at; next = towards.get(at)) at = next;
    return at;
  };
  for (const [one, other] of links) {
    const [from, to] = [end(one), end(other)];
    if (from !== to) towards.set(from, to);
  }
  return end;
}
