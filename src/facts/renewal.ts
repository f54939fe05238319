/** Renewal: a sum that is taken again and again, as policies and checkouts say, and whether the other pages say it too. */
import type { Words } from '../lexicon/words';
import type { PolicyFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { amountsIn } from './amounts';
import { clausesOf, type Clause } from './clauses';
import type { PageContext } from './context';
import { chosenMethods } from './methods';
import { pageKind } from './page-kind';
import { matcherOf } from './phrases';
import type { Price } from './price';
import { sharedSignsOf } from './shared-signs';
import { wordsIn } from './words';

/** One may subscribe to letters as well. */
const MAIL = /news-?letter|e-?mail/i;
/** "You get a trial of five days. Unless cancelled it becomes a membership. Its price is …" */
const TRIAL_REACH = 2;
/** Sentences kept of a page. */
const MAX = 2;
const recurringWords = (words: Words): readonly string[] => words.policyDetails.terms.recurring;
export const chargedWords = (words: Words): readonly string[] => words.policyDetails.terms.charged;
const subscriptionWords = (words: Words): readonly string[] => words.policyDetails.terms.subscription;
const termsWords = (words: Words): readonly string[] => words.policyLinks.terms;

/** `isPolicy`: the page is one, or holds one. Instalments are no renewal; nor is what a gift card loses with time. */
export function readRenewal(
  snapshot: PageSnapshot,
  context: PageContext,
  isPolicy: boolean,
): Pick<PolicyFact, 'renewal' | 'renewalSum' | 'subscription'> {
  const named = (pick: (words: Words) => readonly string[]): boolean =>
    matcherOf(wordsIn(context.language, pick)).first(context.allWords()) !== null;
  const isRecurring = named(recurringWords);
  if (!isRecurring && !named(subscriptionWords)) return {};
  const kind = pageKind(snapshot, context);
  if (isPolicy || kind === 'checkout' || kind === 'cart') {
    return isRecurring && named(chargedWords) ? renewalIn(snapshot, context, kind === 'checkout') : {};
  }
  const namesTerms = matcherOf(wordsIn(context.language, termsWords));
  const subscription = clausesOf('terms', context.visible, context)
    .filter(({ text }) => !MAIL.test(text))
    .filter(
      (clause) =>
        (clause.says('recurring') && amountsIn(clause.text).length > 0) ||
        // "See our terms for details of membership" sends to the small print.
        (clause.says('subscription') && namesTerms.first(context.words(clause.text)) === null),
    )
    .map(({ evidence }) => evidence);
  return subscription.length === 0 ? {} : { subscription: subscription.slice(0, MAX) };
}

function renewalIn(snapshot: PageSnapshot, context: PageContext, isCheckout: boolean): Pick<PolicyFact, 'renewal' | 'renewalSum'> {
  const all = clausesOf('terms', context.visible, context);
  const charging = all
    .filter((clause) => clause.says('charged'))
    .filter(({ text }) => amountsIn(text).length > 0 && !isOther(text, context));
  const clauses = charging.filter((clause) => clause.says('recurring'));
  const [first] = clauses;
  if (first === undefined) return {};
  const trials = isCheckout ? [] : charging.filter((clause) => isBehindTrial(all, all.indexOf(clause)));
  const renewal = [...new Set([...trials.slice(0, 1), ...clauses])].slice(0, MAX).map(({ evidence }) => evidence);
  // "1 290 now and then 890 every 30 days": what comes again is said last. Terms speak of much else, but what they charge behind a trial is the later price.
  const sum = isCheckout ? amountsIn(first.text).at(-1) : dearest(trials.flatMap(({ text }) => amountsIn(text)));
  if (sum === undefined) return { renewal };
  const shared = sharedSignsOf(snapshot, context, []);
  return { renewal, renewalSum: { amount: sum.amount, currency: (shared.get(sum.currency) ?? sum.currency).slice(0, 4) } };
}

/** The sentence, or one of the two before it, speaks of a trial. */
function isBehindTrial(clauses: readonly Clause<'trial'>[], at: number): boolean {
  return clauses.slice(Math.max(0, at - TRIAL_REACH), at + 1).some((clause) => clause.says('trial'));
}

function dearest(amounts: readonly Price[]): Price | undefined {
  return amounts.toSorted((one, other) => other.amount - one.amount)[0];
}

/** Sentences on paying by instalments, on interest, and on gift cards. */
function isOther(text: string, context: PageContext): boolean {
  const methods = chosenMethods(context.words(text), context.language);
  return text.includes('%') || methods.some((method) => method === 'klarna' || method === 'afterpay' || method === 'gift-card');
}
