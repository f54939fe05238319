/** Sent by hand: a wallet's payment that the shopper shall send to somebody's mobile number, past the service that collects for shops. */
import { handedTo, methodNames } from '../lexicon/everywhere/methods';
import type { Evidence } from '../model/evidence';
import type { Method } from '../model/facts';
import { notWords } from './clauses';
import type { PageContext } from './context';
import { quote } from './evidence';
import { isMobileIn } from './phone-numbers';
import { matcherOf } from './phrases';
import { wordsIn } from './words';

const MAX_NOTE = 400;
/** Texts of a page that are looked into, and the longest part of one. */
const MAX_NOTES = 20;
/** "To", in the languages of the countries whose people pay each other so, with up to three words behind it: `al número de móvil`. */
const TO = '\\s(?:al?|para|till?|an|au|na|to|numeroon)(?:\\s[\\p{L}.]{1,20}){0,3}\\s?:?\\s';
const NUMBER = '((?:\\+|00)?\\(?\\d(?:[ ().\\-/–]{0,3}\\d){6,14})(?!\\w|[.,]\\d)';
const PARTS = /[|·•!?]|(?<!\b\p{L}{1,4})\.\s|\s–\s/u;

/**
 * The text, or the label of one of the choices, that names such a wallet and right behind it, or behind "to", a mobile number of its country; null where there is none. The short
 * numbers that the wallets give to firms are none of these, nor are numbers to call, registers' numbers, the shopper's own and warnings.
 */
export function handNote(method: Method, choices: readonly Evidence[], context: PageContext): Evidence | null {
  const countries = handedTo[method];
  const names = methodNames[method];
  if (countries === undefined || names === undefined) return null;
  const sent = new RegExp(`(?:${names.join('|')})(?:\\s?[:：]?\\s?|(?:[^,;]|(?<=\\d),(?=\\d)){0,60}?${TO})${NUMBER}`, 'iu');
  const name = new RegExp(names.join('|'), 'i');
  const not = matcherOf(wordsIn(context.language, notWords));
  const says = (text: string): boolean =>
    text.split(PARTS).some((part) => {
      const number = sent.exec(part)?.[1];
      return number !== undefined && countries.some((country) => isMobileIn(number, country)) && not.first(context.words(part)) === null;
    });
  const notes = context.visible.filter(
    ({ text, region }) => region !== 'footer' && region !== 'header' && text.length <= MAX_NOTE && name.test(text),
  );
  const note = notes.slice(0, MAX_NOTES).find(({ text }) => says(text));
  return note === undefined ? (choices.find((choice) => says(choice.quote)) ?? null) : quote('text', note.text, context.page, note.n);
}
