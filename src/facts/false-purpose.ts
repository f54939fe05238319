/** False purpose: beside the account that it prints, a page tells the shopper to call the payment for goods a loan, a gift or help for the family. */
import type { Evidence } from '../model/evidence';
import { notWords, SENTENCE } from './clauses';
import type { PageContext } from './context';
import { quote } from './evidence';
import { ofLists } from './lists';
import { besideAccounts } from './people';
import { matcherOf } from './phrases';
import { wordsIn } from './words';

const MAX = 2;
const purposes = ofLists(({ falsePurposes }) => falsePurposes);

/** The sentences that say so; "never choose friends and family" says the opposite. */
export function falsePurpose(context: PageContext): Evidence[] {
  const near = besideAccounts(context);
  if (near.length === 0) return [];
  const purpose = matcherOf(purposes());
  const not = matcherOf(wordsIn(context.language, notWords));
  return near
    .flatMap(({ text, n }) => text.split(SENTENCE).map((sentence) => ({ sentence, words: context.words(sentence), n })))
    .filter(({ words }) => purpose.first(words) !== null && not.first(words) === null)
    .slice(0, MAX)
    .map(({ sentence, n }) => quote('text', sentence, context.page, n));
}
