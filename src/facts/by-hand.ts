/** Sent by hand: a wallet's payment that the shopper shall send to somebody's mobile number, past the service that collects for shops. */
import { handedTo, methodNames, notHanded, ownNumber } from '../lexicon/everywhere/methods';
import type { Evidence } from '../model/evidence';
import type { Method } from '../model/facts';
import { notWords } from './clauses';
import type { PageContext } from './context';
import { quote } from './evidence';
import { apart } from './payment-ways';
import { isMobileIn } from './phone-numbers';
import { matcherOf } from './phrases';
import { wordsIn } from './words';

/** Texts of a page that are looked into, and characters of one. */
const MAX_NOTES = 20;
const MAX_NOTE = 400;
/** "To", in the languages of the countries whose people pay each other so, with up to three words behind it: `al número de móvil`. */
const TO = '\\s(?:al?|para|till?|an|au|na|to|numeroon)(?:\\s[\\p{L}.]{1,20}){0,3}\\s?:?\\s';
const NUMBER = '((?:\\+|00)?\\(?\\d(?:[ ().\\-/–]{0,3}\\d){6,14})(?!\\w|[.,]\\d)';
/** What stands behind one of these has little to do with what stands before; abbreviations for a number end nothing. */
const PARTS = /[|·•!?]|(?<!\b(?:tel|tlf|n[uú]m|nr|mob|móv))\.\s|\s–\s/iu;

/**
 * The text, or the label of one of the choices, that names such a wallet and, behind a colon or a word for "to", a mobile number of its country;
 * null where there is none. The short numbers that the wallets give to firms are none of these, nor are numbers to call, registers' numbers, the
 * shopper's own and warnings.
 */
export function handNote(method: Method, choices: readonly Evidence[], context: PageContext): Evidence | null {
  const countries = handedTo[method];
  const names = methodNames[method];
  if (countries === undefined || names === undefined) return null;
  const called = `(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`;
  const way = `(?:[^,;]|(?<=\\d),(?=\\d)){0,60}?${TO}`;
  const [inText, inLabel] = [`\\s?[:：]\\s?|${way}`, way].map((between) => new RegExp(`^(.*${called}(?:${between}))${NUMBER}(.*)$`, 'isu'));
  const name = new RegExp(called, 'iu');
  const not = matcherOf(wordsIn(context.language, notWords));
  const says = (text: string, sent: RegExp | undefined): boolean =>
    text.split(PARTS).some((part) => {
      const [, before = '', number, behind = ''] = sent?.exec(part) ?? [];
      if (number === undefined || notHanded.test(before) || ownNumber.test(behind)) return false;
      return countries.some((country) => isMobileIn(number, country)) && not.first(context.words(part)) === null;
    });
  const notes = context.visible.filter(
    ({ text, region }) => region !== 'footer' && region !== 'header' && text.length <= MAX_NOTE && name.test(text),
  );
  const note = notes.slice(0, MAX_NOTES).find(({ text }) => says(text, inText));
  if (note !== undefined) return quote('text', note.text, context.page, note.n);
  // Beside a choice the shopper's number may stand, as it was typed before: there only the way to the number tells.
  return choices.find((choice) => says(apart(choice.quote), inLabel)) ?? null;
}
