/** Asks: data that no shop needs, asked for at a checkout. Labels and names only; a text that merely speaks of a PIN asks for none. */
import type { Words } from '../lexicon/words';
import { EXCESSIVE_ASKS } from '../model/card-facts';
import type { CheckoutFact } from '../model/facts';
import type { PageSnapshot, SnapshotField } from '../model/snapshot';
import { knownFields, nameWords } from './checkout-fields';
import type { PageContext } from './context';
import { quote } from './evidence';
import { matcherOf, type PhraseMatcher } from './phrases';
import { wordsIn } from './words';

type What = (typeof EXCESSIVE_ASKS)[number];

const lists: Readonly<Record<What, (words: Words) => readonly string[]>> = {
  pin: (words) => words.checkout.asks.pin,
  'online-banking': (words) => words.checkout.asks['online-banking'],
  'identity-document': (words) => words.checkout.asks['identity-document'],
  'social-security': (words) => words.checkout.asks['social-security'],
  'mothers-name': (words) => words.checkout.asks['mothers-name'],
};
const documentWords = (words: Words): readonly string[] => words.checkout.documents;
/** Cards that show who may have a discount or a remedy. */
const OTHER_DOCUMENT =
  /student|studier|sch[uü]ler|[eé]tudiant|estudiant|estudante|school|press|member|mitglied|prescri|rezept|ordonnance|receta|ricetta/i;
const NOT_ASKED = new Set(['hidden', 'radio', 'submit', 'button']);

export function excessiveAsks(snapshot: PageSnapshot, context: PageContext): CheckoutFact['asks'] {
  const fields = snapshot.fields.filter((field) => field.hidden !== true && !NOT_ASKED.has(field.type));
  const withCard = knownFields(fields).some(({ kind }) => kind === 'card-number');
  return EXCESSIVE_ASKS.flatMap((what) => {
    const list = matcherOf(wordsIn(context.language, lists[what]));
    const asking = fields.filter(
      (field) =>
        field.type !== 'checkbox' &&
        (asks(field, list, context) ||
          (what === 'identity-document' && isDocument(field, context)) ||
          (what === 'pin' && withCard && /\bpin\b/i.test(says(field)))) &&
        !(what === 'pin' && isOtherPin(field, fields)),
    );
    const evidence = asking
      .slice(0, 3)
      .map((field) => quote('field', field.label || field.placeholder || field.name, context.page, field.n));
    return evidence.length === 0 ? [] : [{ what, evidence }];
  });
}

function asks(field: SnapshotField, list: PhraseMatcher, context: PageContext): boolean {
  return [context.words(field.label), context.words(field.placeholder), nameWords(field.name)].some((text) => list.first(text) !== null);
}

/** A file with the bare name of an identity document. */
function isDocument(field: SnapshotField, context: PageContext): boolean {
  if (field.type !== 'file' || OTHER_DOCUMENT.test(says(field))) return false;
  return asks(field, matcherOf(wordsIn(context.language, documentWords)), context);
}

const OTHER_PIN = /gift|voucher|geschenk|gutschein|cadeau|regalo|loyalty/i;
/** Fields further apart belong to other parts of a page. Elements. */
const BESIDE = 40;

/** Gift cards have PINs too, and India calls its postcodes PIN codes. */
function isOtherPin(field: SnapshotField, fields: readonly SnapshotField[]): boolean {
  if (/pin ?code/i.test(says(field)) && !/card|karte|carte|tarjeta/i.test(says(field))) return true;
  return fields.some((other) => other.form === field.form && Math.abs(other.n - field.n) < BESIDE && OTHER_PIN.test(says(other)));
}

function says(field: SnapshotField): string {
  return `${field.label} ${field.placeholder} ${field.name}`;
}
