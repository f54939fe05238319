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
  const typed = all.filter(({ type }) => !NOT_TYPED.has(type));
  // Neighbours alone: a second address has the labels of the first.
  const sharing = new Set(
    typed.filter((field, at) => field.label !== '' && [typed[at - 1], typed[at + 1]].some((next) => next?.label === field.label)),
  );
  return all.flatMap((field) => {
    const kind = fieldKind(field, sharing.has(field));
    return kind === null ? [] : [{ field, kind }];
  });
}

/** What a field that can be typed into asks for; null where that is not card or address. `sharesLabel`: another field has the same label. */
export function fieldKind(field: SnapshotField, sharesLabel = false): FieldKind | null {
  if (NOT_TYPED.has(field.type)) return null;
  const byToken = tokenKind(field.autocomplete);
  if (byToken !== null) return byToken;
  const own = [nameWords(field.name), nameWords(field.id), ...shown([field.placeholder])];
  const labelled = shown([field.label]);
  // Where one text stands before several fields, it is of their row, or of the first.
  const all = [...own, ...labelled];
  return (sharesLabel ? kindOf(own, all) : null) ?? kindOf(all, all);
}

/** The kind that `telling` names, unless one of `all` says that it is something else. */
function kindOf(telling: readonly WordText[], all: readonly WordText[]): FieldKind | null {
  for (const [kind, phrases] of kinds) {
    if (!telling.some((text) => matcherOf(phrases).first(text) !== null)) continue;
    // Gift cards, loyalty cards and e-mail addresses are neither payment cards nor streets.
    if (
      kind === 'card-number' &&
      all.some((text) => /gift|loyalty|voucher|geschenk|cadeau|regalo|library|member|\bid card/.test(text.joined))
    )
      continue;
    if (kind === 'street' && all.some((text) => /\be ?mail|\bip\b|\bweb|\burl/.test(text.joined))) continue;
    return kind;
  }
  return null;
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

function shown(texts: readonly string[]): WordText[] {
  return texts.filter((text) => text.length <= MAX_LABEL).map(wordText);
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
