/** Warranty terms: how long a shop answers for its goods, and whether it names what the law gives anyway. */
import type { Words } from '../lexicon/words';
import type { WarrantyTerms } from '../model/policy-terms';
import type { SnapshotBlock } from '../model/snapshot';
import { clausesOf, indexIn } from './clauses';
import type { PageContext } from './context';
import { periodsIn } from './periods';
import { wordsIn } from './words';

const warrantyWords = (words: Words): readonly string[] => words.policyTexts.warranty;
/** Longer ones ("30 years of experience") are no warranties. Months. */
const MOST = 300;

export function warrantyTerms(blocks: readonly SnapshotBlock[], context: PageContext): WarrantyTerms {
  const clauses = clausesOf('warranty', blocks, context);
  const named = clauses.flatMap(({ words, label }) => {
    const about = [words, label?.words ?? []].some((said) => indexIn(said, wordsIn(context.language, warrantyWords)) >= 0);
    if (!about) return [];
    return periodsIn(words, context.language).flatMap(({ to, unit }) => (unit === 'year' ? [to * 12] : unit === 'month' ? [to] : []));
  });
  const months = named.find((count) => count > 0 && count <= MOST);
  return { ...(months !== undefined && { months }), legal: clauses.some((clause) => clause.says('legal')) };
}
