/** Methods: payment methods that a text, a picture or a name speaks of. */
import { methodFiles, methodNames, methodProtection } from '../lexicon/everywhere/methods';
import type { Words } from '../lexicon/words';
import { METHODS, type Method } from '../model/facts';
import type { Protection } from '../model/assessment';
import { ofLists } from './lists';
import { matcherOf } from './phrases';
import { type WordText } from './word-text';
import { byLanguage, grouped, type Grouped } from './words';

type Described = keyof Words['checkout']['methods'];
const DESCRIBED: readonly Described[] = ['card', 'invoice', 'cash-on-delivery', 'direct-debit', 'bank-transfer', 'crypto', 'gift-card', 'money-transfer', 'person-to-person']; // prettier-ignore

type MethodWords = readonly (readonly [Method, readonly string[]])[];

/** What a method is called: by its own name everywhere, in plain words by language. */
function named(languages: readonly Words[]): MethodWords {
  return [
    ...METHODS.map((method) => [method, methodNames[method] ?? []] as const),
    ...DESCRIBED.map((method) => [method, languages.flatMap((words) => words.checkout.methods[method])] as const),
  ];
}
/** In languages without a folder, whatever the page's are. */
const elsewhere = ofLists(({ methodsElsewhere }) =>
  grouped<Method>(METHODS.map((method) => [method, methodsElsewhere[method] ?? []] as const)),
);
const wordsOf = byLanguage((languages) => grouped<Method>(named(languages)));
/** The same, and what names a method only where one is chosen: "card", "gift cards". */
const choicesOf = byLanguage((languages) =>
  grouped<Method>([
    ...named(languages),
    ...(['card', 'gift-card'] as const).map((method) => [method, languages.flatMap((words) => words.checkout.choices[method])] as const),
  ]),
);
const files = METHODS.map((method) => [method, (methodFiles[method] ?? []).map((word) => ` ${word.replace(/[^a-z\d]+/g, ' ')} `)] as const);

export function protectionOf(method: Method): Protection {
  return methodProtection[method];
}

/** Methods that a text names. */
export function methodsIn(text: WordText, language: string): Method[] {
  return [...new Set([wordsOf(language), elsewhere()].flatMap((words) => namedBy(words, text)))];
}

function namedBy({ phrases, groupOf }: Grouped<Method>, text: WordText): Method[] {
  const matcher = matcherOf(phrases);
  return matcher.first(text) === null ? [] : [...matcher.count(text).keys()].flatMap((phrase) => groupOf.get(phrase) ?? []);
}

/** Methods that the label of a choice of payment names. Where one name stands in another, the longer counts: a gift card is no card. */
export function chosenMethods(text: WordText, language: string): Method[] {
  const { words } = text;
  const { phrases, groupOf } = choicesOf(language);
  const matcher = matcherOf(phrases);
  const methods = new Set(namedBy(elsewhere(), text));
  for (let index = 0; index < words.length;) {
    const found = matcher.at(words, index);
    const method = found === null ? undefined : groupOf.get(found.name);
    if (method !== undefined) methods.add(method);
    index = found === null ? index + 1 : Math.max(index + 1, found.end);
  }
  // "Steam gift card / Vanilla card": beside one that is bought to pay with, the second is no payment card either, unless it is called one.
  const named = methodsIn(text, language);
  if (named.includes('gift-card') && !named.includes('card')) methods.delete('card');
  return [...methods];
}

/** Methods whose logo a picture's file name shows. Query and folders do not count. */
export function methodsOfFile(address: string): Method[] {
  const file = (address.split(/[?#]/, 1)[0] ?? '').split('/').at(-1)?.toLowerCase() ?? '';
  const parts = ` ${file.replace(/[^a-z\d]+/g, ' ')} `;
  return files.flatMap(([method, words]) => (words.some((word) => parts.includes(word)) ? [method] : []));
}
