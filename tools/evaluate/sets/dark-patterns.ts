/** Short texts of shop pages: is pressure told from plain ones? The trained model answers only for texts of pages that it did not learn from. */
import '../../harness/all-words';
import path from 'node:path';
import { darkPatternKind } from '../../../src/facts/dark-pattern';
import { background } from '../../train/background';
import { heldOutKinds } from '../../train/cross-validate';
import { examplesOf, textKey, textRows, type Example } from '../../train/texts';
import { count, type Figures, type SetReport } from '../figures';
import type { LabelledSet } from '../rows';

/** Precision, recall and F1 of an answer over labelled texts, equal ones counted once: "Only 1 left" is everywhere. */
function accuracy(
  labelled: readonly Example[],
  isFlagged: (example: Example) => boolean,
): { precision: number; recall: number; f1: number } {
  const flagged = labelled.filter(isFlagged);
  const hits = count(flagged, ({ kind }) => kind !== null);
  const precision = hits / flagged.length;
  const recall = hits / count(labelled, ({ kind }) => kind !== null);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Share of the texts of each category that were found. */
function recalls(texts: readonly { readonly category: string; readonly found: boolean }[]): Figures {
  const categories = [...new Set(texts.map(({ category }) => category))].sort();
  return Object.fromEntries(
    categories.map((category) => {
      const own = texts.filter((text) => text.category === category);
      return [category, { n: own.length, recall: count(own, ({ found }) => found) / own.length }];
    }),
  );
}

export function darkPatterns(set: LabelledSet): SetReport {
  const rows = textRows(set);
  const labelled = examplesOf(rows);
  const plain = background(path.dirname(set.folder));
  const kinds = heldOutKinds(labelled, plain);
  const found = (example: Example): boolean => (kinds.get(example) ?? null) !== null;
  const byText = new Map(labelled.map((example) => [textKey(example.text), example]));
  // The same texts under another set's labels: each has the answer that it got while it was held out.
  const answers = (source: string) =>
    [...new Map(rows.filter((row) => row.source === source && row.label === 'dark').map((row) => [textKey(row.text), row]))].flatMap(
      ([key, { category = '', type = '' }]) => {
        const example = byText.get(key);
        return example === undefined ? [] : [{ category, type, found: found(example) }];
      },
    );
  const mathur = answers('mathur');
  return {
    figures: {
      n: labelled.length,
      ...accuracy(labelled, found),
      mathurRecall: count(mathur, (text) => text.found) / mathur.length,
      words: accuracy(labelled, ({ lexicon }) => lexicon !== null),
      shipped: accuracy(labelled, ({ text }) => darkPatternKind(text, 'en') !== null),
      alarms: {
        n: plain.length,
        flagged: count(plain, found),
        notices: count(plain, (example) => found(example) && kinds.get(example) !== 'steering'),
      },
      byCategory: recalls(answers('ec-darkpattern')),
      byType: recalls(mathur.map((text) => ({ category: text.type, found: text.found }))),
    },
    notes: [],
  };
}
