/**
 * What the class names that shop software and its themes give say of a price: the line through a former one is drawn by the shop's style sheet,
 * which may be late or missing, or by a box that no computed style of the text tells of. Whole names only: `price-list` is none.
 */

/** A price of earlier times, one of today, or a sum that is neither: of a unit, without tax, by the month, for shipping. */
export type PriceRole = 'former' | 'current' | 'apart';

const PRICE = '(?:price|preis|prix|precio|preco|prezzo|prijs|pris|cena)';
/** The block of an element's name: `product-card__`. */
const BLOCK = '(?:[a-z\\d]{1,20}(?:-[a-z\\d]{1,20}){0,3}__)?(?:product[-_]?)?';
const PART = '(?:[-_]{1,2}(?:item|value|amount|price))?';
/** Some themes call the only price regular, so none of these counts but beside a price of today. */
const BEFORE_PRICE =
  'old|was|before|former|prev(?:ious)?|strike(?:d|out|through)?|original|orig|crossed|compare[-_]?at|regular|list|retail|standard|normal|rrp|uvp|msrp|alter?|streich|ancien';
const BEHIND_PRICE = '(?:item[-_]{1,2})?(?:old|was|before|former|previous|original|orig|crossed|compare(?:[-_]?at)?|anterior|barre)';
const FORMER = new RegExp(`^${BLOCK}(?:(?:${BEFORE_PRICE})[-_]?${PRICE}|${PRICE}[-_]{1,2}${BEHIND_PRICE})${PART}$`);
const TODAY = '(?:new|sale|special|now|final|current|offer|discount(?:ed)?|reduced|promo|actual)';
const CURRENT = new RegExp(`^${BLOCK}(?:${TODAY}[-_]?)?${PRICE}${PART}(?:[-_]{1,2}${TODAY})?${PART}$`);
const APART = /(?<![a-z])(?:unit|base[-_]?price|tax|net|vat|tier|minimal|lowest|instal|month|ship|deposit|reference|footnote)/;
/** Names that all style sheets which know them draw a line for, whatever the width of the window. */
const LINE = /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):)?(?:text-decoration-|text-)?(?:line-?through|strike-?through)(?=\s|$)/;
/** For screen readers alone, which cannot tell of a line through a text: "original price was …" says once more what stands beside it. */
const FOR_EARS = /(?:^|\s)(?:screen-reader|sr-only|visually-?hidden)(?:-text)?(?=\s|$)/;

/** Of the class names of one element. What is neither a price's name nor a sum's says nothing: null. */
export function roleOfNames(names: string): PriceRole | null {
  const each = names.toLowerCase().split(/\s+/);
  if (each.some((name) => FORMER.test(name))) return 'former';
  if (each.some((name) => CURRENT.test(name))) return 'current';
  return each.some((name) => APART.test(name)) ? 'apart' : null;
}

/** Do these class names draw a line through the text? */
export function drawsLine(names: string): boolean {
  return LINE.test(names);
}

/** Do these class names take a text out of sight, with the help of the style sheet that they come with? */
export function isForEars(names: string): boolean {
  return FOR_EARS.test(names) && !names.includes('not-sr-only');
}
