/** Short texts of shop pages: is pressure told from plain words? */
import '../../harness/all-words';
import * as z from 'zod/mini';
import { darkPatternKind } from '../../../src/facts/dark-pattern';
import { count, type SetReport } from '../figures';
import type { LabelledSet } from '../rows';

const textSchema = z.object({ label: z.string(), source: z.string(), text: z.string() });
type Text = z.infer<typeof textSchema>;

/** All texts of the set are English. */
function isFlagged({ text }: Text): boolean {
  return darkPatternKind(text, 'en') !== null;
}

/** Equal texts count once: "Only 1 left" is everywhere. */
function distinct(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [text.text.trim().toLowerCase(), text])).values()];
}

export function darkPatterns({ rows }: LabelledSet): SetReport {
  const texts = rows.map((row) => textSchema.parse(row));
  const labelled = distinct(texts.filter(({ source }) => source === 'ec-darkpattern'));
  const mathur = distinct(texts.filter(({ source }) => source === 'mathur'));
  const flagged = labelled.filter(isFlagged);
  const hits = count(flagged, ({ label }) => label === 'dark');
  const precision = hits / flagged.length;
  const recall = hits / count(labelled, ({ label }) => label === 'dark');
  return {
    figures: {
      n: labelled.length,
      precision,
      recall,
      f1: (2 * precision * recall) / (precision + recall),
      mathurRecall: count(mathur, isFlagged) / mathur.length,
    },
    notes: [],
  };
}
