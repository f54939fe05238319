/** Offered: the payment methods that can really be had on a page. Logos and texts promise, they do not offer, nor does a choice that is said to be out of order. */
import { coinSellers } from '../lexicon/everywhere/methods';
import type { Words } from '../lexicon/words';
import type { Evidence } from '../model/evidence';
import type { CheckoutFact, Method } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { handNote } from './by-hand';
import { notWords } from './clauses';
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
/** What parts the ways to pay that one label names. */
const SEVERAL = /[,/;|+&]|(?<!\p{L})(?:or|oder|ou|o|of|lub|nebo|alebo|eller|vagy|sau|veya|tai|или|або)(?!\p{L})/iu;
const PARTS = /[,;:.!?()–]/;
const SENTENCES = /(?<=[.!?])\s/;
const unavailableWords = (words: Words): readonly string[] => words.checkout.unavailable;

export function offeredMethods(snapshot: PageSnapshot, context: PageContext): Offer {
  const found = new Map<Method, Evidence[]>();
  const named = new Set<Method>();
  const unnamed: Evidence[] = [];
  const unavailable = matcherOf(wordsIn(context.language, unavailableWords));
  for (const { label, methods, isDisabled, evidence } of paymentWays(snapshot, context)) {
    for (const method of methods) named.add(method);
    const isOpen = unavailable.first(context.words(label)) === null;
    // What is disabled without a word may wait for a script or for a country to be chosen: it is neither to be had nor out of order.
    if (isOpen && (isDisabled || methods.length === 0)) unnamed.push(evidence);
    if (isDisabled) continue;
    const given = withoutGifts(label, isOpen ? methods : methods.filter((method) => protectionOf(method) === 'irreversible'), context);
    for (const method of new Set(withoutBoughtCoins(evidence.quote, given, context)))
      found.set(method, [...(found.get(method) ?? []), evidence].slice(0, MAX_EVIDENCE_EACH));
  }
  const isExpress = found.get('paypal')?.some(({ kind }) => kind === 'button') === true;
  const gift = found.has('paypal') && !isExpress ? giftNote(context) : null;
  if (gift !== null) {
    found.delete('paypal');
    found.set('person-to-person', [gift]);
  }
  const offered = [...found].map(([method, evidence]) => {
    const note = handNote(method, evidence, context);
    return {
      method,
      protection: protectionOf(method),
      evidence: note === null ? evidence : [note],
      ...(note !== null && { byHand: true }),
    };
  });
  return { offered: offered.length === 0 ? null : offered, named: named.size, unnamed: unnamed.slice(0, MAX_EVIDENCE_EACH) };
}

/** PayPal between friends protects nobody: what is sent so is a gift. Where the label asks not to send it so, it is PayPal. */
function withoutGifts(label: string, methods: readonly Method[], context: PageContext): readonly Method[] {
  if (!methods.includes('paypal') || !methods.includes('person-to-person')) return methods;
  const left = asksGift(label, context) ? 'person-to-person' : 'paypal';
  return methods.filter((method) => method === left || (method !== 'paypal' && method !== 'person-to-person'));
}

/** "Card (MoonPay)": the card pays who sells the coins, which then go to the shop. */
function withoutBoughtCoins(label: string, methods: readonly Method[], context: PageContext): readonly Method[] {
  const buysCoins = matcherOf(coinSellers).first(context.words(label)) !== null && !SEVERAL.test(label);
  return buysCoins ? methods.filter((method) => method !== 'card') : methods;
}

/** Does a part of the text speak of a payment between friends, and not say not to? */
function asksGift(text: string, context: PageContext): boolean {
  const not = matcherOf(wordsIn(context.language, notWords));
  return text.split(PARTS).some((part) => {
    const words = context.words(part);
    return methodsIn(words, context.language).includes('person-to-person') && not.first(words) === null;
  });
}

/** A sentence that wants PayPal's payment sent as one between friends; null where there is none, where it is a question, or where the next one says not to. */
function giftNote(context: PageContext): Evidence | null {
  const not = matcherOf(wordsIn(context.language, notWords));
  const note = context.visible.find(({ text }) => {
    if (text.length > MAX_NOTE || !/paypal/i.test(text)) return false;
    const sentences = text.split(SENTENCES);
    return sentences.some((sentence, at) => {
      if (!/paypal/i.test(sentence) || sentence.endsWith('?') || !asksGift(sentence, context)) return false;
      return not.first(context.words(sentences[at + 1] ?? '')) === null;
    });
  });
  return note === undefined ? null : quote('text', note.text, context.page, note.n);
}
