/** Methods: payment methods that a text, a picture or a name speaks of. */
import { methodFiles, methodNames, methodProtection } from '../lexicon/everywhere/methods';
import type { Words } from '../lexicon/words';
import { METHODS, type Method } from '../model/facts';
import type { Protection } from '../model/assessment';
import { matcherOf, type WordText } from './phrases';
import { wordsIn } from './words';

type Described = keyof Words['checkout']['methods'];

const pickers = new Map<Described, (words: Words) => readonly string[]>(
  (
    [
      'card',
      'invoice',
      'cash-on-delivery',
      'direct-debit',
      'bank-transfer',
      'crypto',
      'gift-card',
      'money-transfer',
      'person-to-person',
    ] as const
  ).map((method) => [method, (words) => words.checkout.methods[method]]),
);

export function protectionOf(method: Method): Protection {
  return methodProtection[method];
}

/** Methods that a text names, in the order of METHODS. */
export function methodsIn(text: WordText, language: string): Method[] {
  return METHODS.filter((method) => names(method, text) || describes(method, text, language));
}

/** Methods whose logo a picture's file name or an icon's class shows. Query and folders do not count. */
export function methodsOfFile(address: string): Method[] {
  const file = (address.split(/[?#]/)[0] ?? '').split('/').at(-1)?.toLowerCase() ?? '';
  const parts = ` ${file.replace(/[^a-z\d]+/g, ' ')} `;
  return METHODS.filter((method) => (methodFiles[method] ?? []).some((word) => parts.includes(` ${word.replace(/[^a-z\d]+/g, ' ')} `)));
}

function names(method: Method, text: WordText): boolean {
  const list = methodNames[method];
  return list !== undefined && matcherOf(list).first(text) !== null;
}

function describes(method: Method, text: WordText, language: string): boolean {
  const pick = pickers.get(method as Described);
  return pick !== undefined && matcherOf(wordsIn(language, pick)).first(text) !== null;
}
