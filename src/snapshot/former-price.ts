/**
 * Former prices by the class names that shop software and its themes give them: the line through such a price is drawn by the shop's style
 * sheet, which may be late or missing, or by a box that no computed style of the text tells of.
 */

const PRICE = '(?:price|preis|prix|precio|preco|prezzo|prijs|cena)';
/** What nobody calls the price of today. */
const FORMER = '(?:old|was|before|former|previous|compare(?:[-_]?at)?|original|orig|crossed)';
/** Names of the price that a lower one stands beside, in some themes; in others of the only one. */
const USUAL = '(?:regular|list|retail|standard|normal|rrp|uvp|msrp)';
/** The beginning of a name that says what the element is, not what a box around it holds or lacks: `with-list-price` is today's. */
const START = '(?:^|[\\s_:-])(?<!(?:with|has|no)[-_])';
const OLD = new RegExp(`${START}(?:${FORMER}[-_]*${PRICE}|line-through|strike-?through)|${PRICE}[-_]+${FORMER}(?![a-z])`);
const STRUCK_ELSEWHERE = new RegExp(`${START}${USUAL}[-_]*${PRICE}`);

/** Elements up to the container that a price and its former one stand in: a product card's price box, not the grid. */
export const NEAR = 4;
/** The same line of the price box: the price of the next card is further away. */
const VERY_NEAR = 2;

/** For screen readers alone, which cannot tell of a line through a text: "original price was …" says once more what stands beside it. */
const FOR_EARS = /(?:^|\s)(?:screen-reader|sr-only|visually-?hidden)/;

/** How far from elements with these class names (small letters) the lower price may be, in levels; 0 where they name no former price. */
export function reachOfNames(names: string): number {
  return OLD.test(names) ? NEAR : STRUCK_ELSEWHERE.test(names) ? VERY_NEAR : 0;
}

/** Do these class names (small letters) take a text out of sight, with the help of the style sheet that they come with? */
export function isForEars(names: string): boolean {
  return FOR_EARS.test(names);
}
