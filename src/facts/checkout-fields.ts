/** Checkout fields: what each field of a page asks for, by autocomplete token, name, label and placeholder. */
import * as fields from '../lexicon/everywhere/fields';
import type { SnapshotField } from '../model/snapshot';
import { matcherOf } from './phrases';
import { wordText, type WordText } from './word-text';

export const FIELD_KINDS = ['card-number', 'card-code', 'card-expiry', 'card-holder', 'street', 'city', 'postcode'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface KnownField {
  readonly field: SnapshotField;
  readonly kind: FieldKind;
}

const NOT_TYPED = new Set([
  'hidden',
  'checkbox',
  'radio',
  'file',
  'range',
  'color',
  'search',
  'date',
  'submit',
  'button',
  'image',
  'reset',
]);
const MAX_LABEL = 80;
/** A longer label may be all that stands before the field: the row of another one. Words. */
const LABEL_WORDS = 3;

/** More telling kinds first. */
const kinds: readonly (readonly [FieldKind, readonly string[]])[] = [
  ['card-number', fields.cardNumber],
  ['card-code', fields.cardCode],
  ['card-expiry', fields.cardExpiry],
  ['card-holder', fields.cardHolder],
  ['postcode', fields.postcode],
  ['street', fields.street],
  ['city', fields.city],
];

export function knownFields(all: readonly SnapshotField[]): KnownField[] {
  return all.flatMap((field) => {
    const kind = fieldKind(field);
    return kind === null ? [] : [{ field, kind }];
  });
}

/** What a field that can be typed into asks for; null where that is not card or address. */
export function fieldKind(field: SnapshotField): FieldKind | null {
  if (NOT_TYPED.has(field.type)) return null;
  const byToken = tokenKind(field.autocomplete);
  if (byToken !== null) return byToken;
  const names = [nameWords(field.name), nameWords(field.id)];
  const texts = [...names, ...shown(field)];
  for (const [kind, phrases] of kinds) {
    if (!texts.some((text) => matcherOf(phrases).first(text) !== null)) continue;
    // Gift cards, loyalty cards and e-mail addresses are neither payment cards nor streets.
    if (
      kind === 'card-number' &&
      texts.some((text) => /gift|loyalty|voucher|geschenk|cadeau|regalo|library|member|\bid card/.test(text.joined))
    )
      continue;
    if (kind === 'postcode' && isOfAnotherRow(names, texts)) continue;
    if (kind === 'street' && texts.some((text) => /\be ?mail|\bip\b|\bweb|\burl/.test(text.joined))) continue;
    return kind;
  }
  return null;
}

/** Called a street or a town by its name, and a postcode by nothing but a text that goes on. */
function isOfAnotherRow(names: readonly WordText[], texts: readonly WordText[]): boolean {
  const isCalled = (text: WordText, phrases: readonly string[]): boolean => matcherOf(phrases).first(text) !== null;
  return (
    names.some((name) => isCalled(name, fields.street) || isCalled(name, fields.city)) &&
    texts.every((text) => (text.size > LABEL_WORDS && !names.includes(text)) || !isCalled(text, fields.postcode))
  );
}

function tokenKind(autocomplete: string): FieldKind | null {
  for (const token of autocomplete.toLowerCase().split(' ')) {
    if (token === 'cc-number') return 'card-number';
    if (token === 'cc-csc') return 'card-code';
    if (token.startsWith('cc-exp')) return 'card-expiry';
    if (token === 'cc-name') return 'card-holder';
    const address = fields.addressTokens[token];
    if (address !== undefined) return address;
  }
  return null;
}

function shown(field: SnapshotField): WordText[] {
  return [field.label, field.placeholder].filter((text) => text.length <= MAX_LABEL).map(wordText);
}

/** `billing[addressLine1]` → billing address line 1. */
export function nameWords(name: string): WordText {
  return wordText(
    name
      .slice(0, 120)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{L})(\d)/gu, '$1 $2'),
  );
}
