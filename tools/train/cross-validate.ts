/** What a model says of texts that it did not learn from: cross-validated by group. Threshold and features are chosen anew in each fold. */
import { hashed } from '../../src/facts/pressure-features';
import { learnedKind } from '../../src/facts/pressure-model';
import type { Example } from './texts';
import { trainModel } from './train';

const FOLDS = 5;

/** Pages, or hosts, whose texts are together in one fold. */
function foldOf({ group }: Example): number {
  return hashed(group) % FOLDS;
}

/** The kind of each example as the product tells it: by the lexicon, or else by a model that saw nothing of the example's group. */
export function heldOutKinds(labelled: readonly Example[], plain: readonly Example[]): Map<Example, string | null> {
  const kinds = new Map<Example, string | null>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = (example: Example): boolean => foldOf(example) !== fold;
    const model = trainModel(labelled.filter(seen), plain.filter(seen));
    for (const example of [...labelled, ...plain]) {
      if (!seen(example)) kinds.set(example, example.lexicon ?? learnedKind(model, example.text));
    }
  }
  return kinds;
}
