/** Fields of a checkout as every platform has them; names and markup are the skin's. */
import { mark, raw, type Markup } from './markup';
import type { CardEntry, Goods } from './model';
import type { View } from './view';
import { deliveredTo } from './words';

export type FieldKey = 'email' | 'firstName' | 'lastName' | 'address' | 'postcode' | 'city' | 'country' | 'phone';
export type CardKey = 'cardNumber' | 'expiry' | 'code' | 'cardName';

export interface Field<Key extends string> {
  readonly key: Key;
  readonly type: 'email' | 'text' | 'tel' | 'select';
  readonly autocomplete: string;
  readonly maxlength?: number;
}

export const FIELDS: readonly Field<FieldKey>[] = [
  { key: 'email', type: 'email', autocomplete: 'email' },
  { key: 'firstName', type: 'text', autocomplete: 'given-name' },
  { key: 'lastName', type: 'text', autocomplete: 'family-name' },
  { key: 'address', type: 'text', autocomplete: 'address-line1' },
  { key: 'postcode', type: 'text', autocomplete: 'postal-code' },
  { key: 'city', type: 'text', autocomplete: 'address-level2' },
  { key: 'country', type: 'select', autocomplete: 'country' },
  { key: 'phone', type: 'tel', autocomplete: 'tel' },
];

const CARD_FIELDS: readonly Field<CardKey>[] = [
  { key: 'cardNumber', type: 'tel', autocomplete: 'cc-number', maxlength: 19 },
  { key: 'expiry', type: 'tel', autocomplete: 'cc-exp', maxlength: 7 },
  { key: 'code', type: 'tel', autocomplete: 'cc-csc', maxlength: 4 },
  { key: 'cardName', type: 'text', autocomplete: 'cc-name' },
];

/** What the order form sends to: the shop's choice, or the platform's own confirmation. */
export function orderAction({ shop, paths }: View): string {
  return shop.checkout.action ?? paths.thanks;
}

/** Label and control of one field; `wrap` is the class of the element around them. */
export function field(view: View, { key, type, autocomplete, maxlength }: Field<FieldKey | CardKey>, name: string, wrap: string): Markup {
  const label = view.words[key];
  const control =
    type === 'select'
      ? mark`<select id="${name}" name="${name}" autocomplete="${autocomplete}">${deliveredTo(view.shop.language, view.shop.country).map((country) => mark`<option>${country}</option>`)}</select>`
      : mark`<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}"${maxlength !== undefined && raw(` maxlength="${maxlength}"`)} required>`;
  return mark`<div class="${wrap}"><label for="${name}">${label}</label>${control}</div>`;
}

/** Card entry under its payment choice: the provider's frame, or fields named as the platform names them. */
export function cardEntry(view: View, card: CardEntry, names: Readonly<Record<CardKey, string>>, wrap: string): Markup {
  if (card.how === 'frame') return mark`<iframe src="${card.src}" title="${card.title}" allow="payment"></iframe>`;
  return mark`${CARD_FIELDS.map((one) => field(view, one, names[one.key], wrap))}`;
}

/** What this shop asks for besides, and what it ticks beforehand. */
export function otherAsks({ shop }: View, wrap: string): Markup[] {
  const asks = (shop.checkout.asks ?? []).map(
    (ask) =>
      mark`<div class="${wrap}"><label for="${ask.name}">${ask.label}</label><input id="${ask.name}" name="${ask.name}" type="${ask.type}" required></div>`,
  );
  const boxes = (shop.checkout.ticked ?? []).map(
    (label, index) => mark`<div class="${wrap}"><label><input name="box-${index}" type="checkbox" checked> ${label}</label></div>`,
  );
  return [...asks, ...boxes];
}

/** Rows of the order: goods, shipping and total, as label and amount. */
export function orderRows({ shop, words, price }: View, goods: Goods): readonly (readonly [string, string])[] {
  const { shipping, unnamed } = shop.checkout;
  return [
    [`${goods.name} × 1`, price(goods.price)],
    ...(unnamed === undefined ? [] : [[words.subtotal, price(goods.price)] as const]),
    [`${words.shipping}: ${shipping.label}`, price(shipping.price)],
    [words.total, price(goods.price + shipping.price + (unnamed ?? 0))],
  ];
}

/** Choices of a product, with the platform's name for the control. */
export function optionSelect(goods: Goods, name: string): Markup | undefined {
  if (!goods.options) return undefined;
  return mark`<label for="${name}">${goods.options.label}</label><select id="${name}" name="${name}">${goods.options.values.map((value) => mark`<option>${value}</option>`)}</select>`;
}

/** Contact form with the platform's names for its three fields. */
export function contactForm({ words }: View, action: string, names: readonly [string, string, string], button: Markup): Markup {
  const [name, email, message] = names;
  return mark`<form method="post" action="${action}" class="contact-form"><label for="${name}">${words.name}</label><input id="${name}" name="${name}" autocomplete="name"><label for="${email}">${words.email}</label><input id="${email}" type="email" name="${email}" autocomplete="email"><label for="${message}">${words.message}</label><textarea id="${message}" name="${message}" rows="5"></textarea>${button}</form>`;
}
