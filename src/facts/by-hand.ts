/** Sent by hand: a wallet's payment that the shopper shall send to somebody's mobile number, past the service that collects for shops. */
import { handedTo } from '../lexicon/everywhere/methods';
import type { Evidence } from '../model/evidence';
import type { Method } from '../model/facts';
import { SENTENCE } from './clauses';
import type { PageContext } from './context';
import { quote } from './evidence';
import { methodsIn } from './methods';
import { isMobileIn } from './phone-numbers';
import { PHONE_LIKE } from './phones';

const MAX_NOTE = 600;

/**
 * The text that names such a wallet and a mobile number of its country in one sentence; null where there is none. The short numbers that the
 * wallets give to firms are none of these, nor is a number that a text says to call.
 */
export function handNote(method: Method, context: PageContext): Evidence | null {
  const countries = handedTo[method];
  if (countries === undefined) return null;
  const note = context.visible.find(
    ({ text }) => text.length <= MAX_NOTE && text.split(SENTENCE).some((sentence) => isSent(sentence, method, countries, context)),
  );
  return note === undefined ? null : quote('text', note.text, context.page, note.n);
}

function isSent(sentence: string, method: Method, countries: readonly string[], context: PageContext): boolean {
  const numbers = sentence.match(PHONE_LIKE) ?? [];
  if (!numbers.some((number) => countries.some((country) => isMobileIn(number, country)))) return false;
  return methodsIn(context.words(sentence), context.language).includes(method);
}
