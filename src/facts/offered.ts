/** Offered: the payment methods that can really be had on a page. Logos and texts promise, they do not offer, nor does a choice that is said to be out of order. */
import type { Words } from '../lexicon/words';
import type { Evidence } from '../model/evidence';
import type { CheckoutFact, Method } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { quote } from './evidence';
import { methodsIn, protectionOf } from './methods';
import { paymentWays } from './payment-ways';
import { matcherOf } from './phrases';
import { wordsIn } from './words';

interface Offer {
  /** Null where the page shows no choice: a later step may. */
  readonly offered: CheckoutFact['offered'];
  /** How many methods the choice names, those included that are not to be had. */
  readonly named: number;
  /** Choices beside them that name nothing we know. */
  readonly unnamed: Evidence[];
}

const MAX_EVIDENCE_EACH = 3;
const MAX_NOTE = 400;
const PARTS = /[,;:.!?()–]/;
const notWords = (words: Words): readonly string[] => words.policyDetails.returns.not;
const unavailableWords = (words: Words): readonly string[] => words.checkout.unavailable;

export function offeredMethods(snapshot: PageSnapshot, context: PageContext): Offer {
  const found = new Map<Method, Evidence[]>();
  const named = new Set<Method>();
  const unnamed: Evidence[] = [];
  const unavailable = matcherOf(wordsIn(context.language, unavailableWords));
  for (const { label, methods, isDisabled, evidence } of paymentWays(snapshot, context)) {
    for (const method of methods) named.add(method);
    if (isDisabled) continue;
    const isOpen = unavailable.first(context.words(label)) === null;
    if (methods.length === 0 && isOpen) unnamed.push(evidence);
    const given = isOpen ? methods : leftOf(methods);
    for (const method of new Set(given)) found.set(method, [...(found.get(method) ?? []), evidence].slice(0, MAX_EVIDENCE_EACH));
  }
  const gift = found.has('paypal') ? giftNote(context) : null;
  if (gift !== null) {
    found.delete('paypal');
    found.set('person-to-person', [gift]);
  }
  const offered = [...found].map(([method, evidence]) => ({ method, protection: protectionOf(method), evidence }));
  return { offered: offered.length === 0 ? null : offered, named: named.size, unnamed: unnamed.slice(0, MAX_EVIDENCE_EACH) };
}

/** "Transfer (cards are out of order)": where a label says so, what protects is not to be had, and of one kind alone nothing is. */
function leftOf(methods: readonly Method[]): readonly Method[] {
  const irreversible = methods.filter((method) => protectionOf(method) === 'irreversible');
  return irreversible.length === methods.length ? [] : irreversible;
}

/** A note that wants PayPal's payment sent as one between friends, which protects nobody; null where there is none, or where that part of it says not to. */
function giftNote(context: PageContext): Evidence | null {
  const not = matcherOf(wordsIn(context.language, notWords));
  const asks = (part: string): boolean => {
    const words = context.words(part);
    return methodsIn(words, context.language).includes('person-to-person') && not.first(words) === null;
  };
  const note = context.visible.find(({ text }) => text.length <= MAX_NOTE && /paypal/i.test(text) && text.split(PARTS).some(asks));
  return note === undefined ? null : quote('text', note.text, context.page, note.n);
}
