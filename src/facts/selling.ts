/** Selling: the ways on a page to put goods into a cart, and to reach that. */
import { cartPaths } from '../lexicon/everywhere/trade';
import type { Words } from '../lexicon/words';
import type { Evidence } from '../model/evidence';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { hostOf } from './domain';
import { quote } from './evidence';
import { hasPathPart, sameDomain } from './hosts';
import { ofLists } from './lists';
import { matcherOf } from './phrases';
import { wordsIn } from './words';

/** What speaks for a shop, in points. */
export interface Sign {
  readonly points: number;
  readonly evidence?: Evidence | undefined;
  /** Of a cart: the words of a link say what its address says. */
  readonly isNamed?: true;
}

export const none: Sign = { points: 0 };

/** Parts of an address at which a cart stands. */
export const carts: ReadonlySet<string> = new Set(cartPaths);
const everywhere = ofLists((known) => ({ addToCart: known.addToCart, cart: known.cart }));
const addWords = (words: Words): readonly string[] => words.trade.addToCart;
const cartWords = (words: Words): readonly string[] => words.trade.cart;
const MAX_LABEL = 60;
/** What buys says so at once; headlines on buying end with it. */
const MAX_BEFORE = 40;
/** Letters of a shop's name that are no accident in another host. */
const MIN_NAME = 4;
/** Hosts named after paying: who has no till of their own links one. */
const TILL_HOST = /^https?:\/\/(?:www\.)?(?:pay|payments?|paypal|buy|orders?|checkout|cart)\./i;
/** "Add to cart" in a box of its own, drawn as a button by its style alone. */
const MAX_ADD_TEXT = 24;
/** "My basket (0)" in a box of its own. */
const MAX_CART_TEXT = 20;
/** Between a cart's name and the number of goods in it, which stand in boxes of their own: "Basket3". */
const COUNTED = /(?<=\p{L})(?=\d{1,3}$)|(?<=^\d{1,3})(?=\p{L})/gu;
/** "Basket 0 · £0.00": an amount of money beside the cart's name, which nothing but a shop keeps in sight. */
const SUM = /\p{Sc} ?\d|\d ?\p{Sc}|\d[.,]\d\d(?!\d)/u;

/** Tells labels that hold one of the words, in the page's languages or anywhere. */
export function labelsWith(
  pick: (words: Words) => readonly string[],
  anywhere: readonly string[],
  context: PageContext,
): (text: string) => boolean {
  const lists = [matcherOf(wordsIn(context.language, pick)), matcherOf(anywhere)];
  return (text) => text.length <= MAX_LABEL && text !== '' && lists.some((list) => list.first(context.words(text)) !== null);
}

/** To goods that somebody else sells. A till may stand elsewhere: under the shop's own name, at a cart's address, or at one who takes payments. */
function goesElsewhere(href: string, { domain }: PageContext): boolean {
  if (!/^https?:/i.test(href) || sameDomain(href, domain) || TILL_HOST.test(href) || hasPathPart(afterHost(href), carts)) return false;
  const name = domain.split('.', 1)[0] ?? '';
  return name.length < MIN_NAME || hostOf(href)?.includes(name) !== true;
}

/** Buttons, links and forms that put something into a cart. */
export function adding(snapshot: PageSnapshot, context: PageContext): Sign {
  const says = labelsWith(addWords, everywhere().addToCart, context);
  const saysAtOnce = (text: string): boolean => text.length <= MAX_LABEL && says(text.slice(0, MAX_BEFORE));
  const buttons = snapshot.buttons.filter((button) => button.hidden !== true && says(button.text));
  const links = snapshot.links.filter(
    // A menu's "Buy" stands beside its "Rent" or "Sell".
    (link) =>
      link.hidden !== true &&
      link.region !== 'nav' &&
      link.sponsored !== true &&
      saysAtOnce(link.text) &&
      !goesElsewhere(link.href, context),
  );
  const images = snapshot.images.filter((image) => image.hidden !== true && saysAtOnce(image.alt));
  const forms = snapshot.forms.filter((form) =>
    /add.{0,12}(?:cart|basket|bag)|(?:cart|basket|bag).{0,12}add|tobasket|buy_?now/i.test(form.action),
  );
  const count = buttons.length + links.length + images.length + forms.length;
  if (count === 0) {
    const block = context.visible.find(({ text, region }) => text.length <= MAX_ADD_TEXT && region !== 'nav' && says(text));
    return block === undefined ? none : { points: 2, evidence: quote('text', block.text, context.page, block.n) };
  }
  const points = (buttons.length + forms.length > 0 ? 3 : 2) + (count >= 3 ? 1 : 0);
  const button = buttons[0];
  if (button !== undefined) return { points, evidence: quote('button', button.text, context.page, button.n) };
  const link = links[0];
  if (link !== undefined) return { points, evidence: quote('link', link.text, context.page, link.n) };
  const image = images[0];
  if (image !== undefined) return { points, evidence: quote('image', image.alt, context.page, image.n) };
  return sign(points, 'button', forms[0]?.action ?? '', context);
}

/** A way to the cart. Its address and its words tell apart from the other; a second way (view, check out) or the sum in it makes it sure. */
export function cart(snapshot: PageSnapshot, context: PageContext): Sign {
  const says = labelsWith(cartWords, everywhere().cart, context);
  const saysAdd = labelsWith(addWords, everywhere().addToCart, context);
  let best = none;
  let isNamed = false;
  const ways = new Set<string>();
  for (const link of snapshot.links) {
    const byPath = sameDomain(link.href, context.domain) && hasPathPart(afterHost(link.href), carts);
    const byText = link.sponsored !== true && says(link.text.replace(COUNTED, ' '));
    if (byPath) ways.add(link.href);
    isNamed ||= byPath && byText;
    const points = byText && SUM.test(link.text) ? 5 : byPath && byText ? 4 : byPath ? 3 : byText ? 2 : 0;
    if (points > best.points) best = { points, evidence: quote('link', link.text === '' ? link.href : link.text, context.page, link.n) };
  }
  for (const button of snapshot.buttons) {
    if (!says(button.text) || saysAdd(button.text)) continue;
    const points = SUM.test(button.text) ? 5 : 2;
    if (points > best.points) best = { points, evidence: quote('button', button.text, context.page, button.n) };
  }
  if (best.points > 0) return { ...best, points: best.points + (ways.size > 1 ? 1 : 0), ...(isNamed && { isNamed }) };
  if (hasPathPart(context.path, carts)) return sign(2, 'address', context.page, context);
  const block = context.visible.find(({ text }) => says(text));
  return block === undefined
    ? none
    : { points: block.text.length <= MAX_CART_TEXT ? 2 : 1, evidence: quote('text', block.text, context.page, block.n) };
}

/** Path and query as written. */
export function afterHost(href: string): string {
  return href.replace(/^[a-z]{1,10}:\/\/[^/]*/i, '');
}

export function sign(points: number, kind: Evidence['kind'], text: string, context: PageContext): Sign {
  return { points, evidence: quote(kind, text.trim(), context.page) };
}
