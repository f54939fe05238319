/** Shop: do goods wait to be bought on this page? Signs are counted in points; no single weak one makes a shop, and no language is needed. */
import { cartPaths, productPaths } from '../lexicon/everywhere/trade';
import type { Words } from '../lexicon/words';
import type { Evidence } from '../model/evidence';
import type { ShopFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { MAX_EVIDENCE, quote } from './evidence';
import { hasPathPart, sameDomain } from './hosts';
import { ofLists } from './lists';
import { pageKind } from './page-kind';
import { matcherOf } from './phrases';
import { platformOf } from './platform';
import { isType, valueOf } from './structured';
import { wordsIn } from './words';

/** From so many points on a page is a shop's. Set on 131 saved pages of shops and 235 of other sites: 1 of the others has 5, 3 have 4. */
const THRESHOLD = 5;

const carts = new Set(cartPaths);
const cataloguePaths = new Set([
  ...productPaths,
  'shop',
  'shopping',
  'catalog',
  'catalogue',
  'katalog',
  'collections',
  'store',
  'department',
]);
const everywhere = ofLists(({ addToCart, cart, goods }) => ({ addToCart, cart, goods }));
const MANY_LINKS = 8;
const addWords = (words: Words): readonly string[] => words.trade.addToCart;
const cartWords = (words: Words): readonly string[] => words.trade.cart;
const goodsWords = (words: Words): readonly string[] => words.trade.goods;
const MAX_LABEL = 60;
/** "Add to cart" in a box of its own, drawn as a button by its style alone. */
const MAX_ADD_TEXT = 24;
/** "My basket (0)" in a box of its own. */
const MAX_CART_TEXT = 20;
/** "Basket 0 · £0.00": an amount of money beside the cart's name, which nothing but a shop keeps in sight. */
const SUM = /\p{Sc} ?\d|\d ?\p{Sc}|\d[.,]\d\d(?!\d)/u;

interface Sign {
  readonly points: number;
  readonly evidence?: Evidence | undefined;
}

export function readShop(snapshot: PageSnapshot, context: PageContext): ShopFact {
  const signs = [
    declared(snapshot, context),
    adding(snapshot, context),
    cart(snapshot, context),
    prices(snapshot, context),
    platform(snapshot, context),
    goods(context),
    quantity(snapshot, context),
    catalogue(snapshot, context),
  ];
  const points = signs.reduce((sum, sign) => sum + sign.points, 0);
  return {
    isShop: points >= THRESHOLD,
    points,
    kind: pageKind(snapshot, context),
    signs: signs.flatMap(({ evidence }) => evidence ?? []).slice(0, MAX_EVIDENCE),
  };
}

const none: Sign = { points: 0 };

/** The page says in structured data that it sells something. */
function declared(snapshot: PageSnapshot, context: PageContext): Sign {
  const nodes = context.structured();
  const offer = nodes.find(
    (node) => isType(node, 'offer', 'aggregateoffer') && (valueOf(node, 'price') ?? valueOf(node, 'lowprice')) !== null,
  );
  const product = nodes.find((node) => isType(node, 'product', 'productgroup', 'individualproduct', 'productmodel'));
  const meta = snapshot.meta.find(
    ({ name, content }) =>
      /^(?:og|product|twitter):(?:type|price:amount)$/i.test(name) && (/price/i.test(name) || /^(?:og:)?product/i.test(content)),
  );
  const store = nodes.find((node) => isType(node, 'store', 'onlinestore', 'onlinebusiness'));
  if (product !== undefined) return sign(5, 'meta', `Product ${valueOf(product, 'name') ?? ''}`, context);
  if (meta !== undefined) return sign(4, 'meta', `${meta.name} ${meta.content}`, context);
  if (offer !== undefined) return sign(4, 'meta', `Offer ${valueOf(offer, 'price') ?? ''}`, context);
  return store === undefined ? none : sign(2, 'meta', `Store ${valueOf(store, 'name') ?? ''}`, context);
}

/** Tells labels that hold one of the words, in the page's languages or anywhere. */
function labelsWith(
  pick: (words: Words) => readonly string[],
  anywhere: readonly string[],
  context: PageContext,
): (text: string) => boolean {
  const lists = [matcherOf(wordsIn(context.language, pick)), matcherOf(anywhere)];
  return (text) => text.length <= MAX_LABEL && text !== '' && lists.some((list) => list.first(context.words(text)) !== null);
}

/** Buttons, links and forms that put something into a cart. */
function adding(snapshot: PageSnapshot, context: PageContext): Sign {
  const says = labelsWith(addWords, everywhere().addToCart, context);
  const buttons = snapshot.buttons.filter((button) => button.hidden !== true && says(button.text));
  const links = snapshot.links.filter((link) => link.hidden !== true && says(link.text));
  const images = snapshot.images.filter((image) => image.hidden !== true && says(image.alt));
  const forms = snapshot.forms.filter((form) =>
    /add.{0,12}(?:cart|basket|bag)|(?:cart|basket|bag).{0,12}add|tobasket|buy_?now/i.test(form.action),
  );
  const count = buttons.length + links.length + images.length + forms.length;
  if (count === 0) {
    const block = context.visible.find(({ text }) => text.length <= MAX_ADD_TEXT && says(text));
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
function cart(snapshot: PageSnapshot, context: PageContext): Sign {
  const says = labelsWith(cartWords, everywhere().cart, context);
  const saysAdd = labelsWith(addWords, everywhere().addToCart, context);
  let best = none;
  const ways = new Set<string>();
  for (const link of snapshot.links) {
    const byPath = sameDomain(link.href, context.domain) && hasPathPart(afterHost(link.href), carts);
    const byText = says(link.text);
    if (byPath) ways.add(link.href);
    const points = byText && SUM.test(link.text) ? 5 : byPath && byText ? 4 : byPath ? 3 : byText ? 2 : 0;
    if (points > best.points) best = { points, evidence: quote('link', link.text === '' ? link.href : link.text, context.page, link.n) };
  }
  for (const button of snapshot.buttons) {
    if (!says(button.text) || saysAdd(button.text)) continue;
    const points = SUM.test(button.text) ? 5 : 2;
    if (points > best.points) best = { points, evidence: quote('button', button.text, context.page, button.n) };
  }
  if (best.points > 0) return { ...best, points: best.points + (ways.size > 1 ? 1 : 0) };
  if (hasPathPart(context.path, carts)) return sign(2, 'address', context.page, context);
  const block = context.visible.find(({ text }) => says(text));
  return block === undefined
    ? none
    : { points: block.text.length <= MAX_CART_TEXT ? 2 : 1, evidence: quote('text', block.text, context.page, block.n) };
}

/** Path and query as written. */
function afterHost(href: string): string {
  return href.replace(/^[a-z]{1,10}:\/\/[^/]*/i, '');
}

/** Many links into a catalogue. News and forums have sections and categories too, so this weighs little. */
function catalogue(snapshot: PageSnapshot, context: PageContext): Sign {
  const links = snapshot.links.filter((link) => sameDomain(link.href, context.domain) && hasPathPart(afterHost(link.href), cataloguePaths));
  const first = links[0];
  return first === undefined || links.length < MANY_LINKS
    ? none
    : { points: 1, evidence: quote('link', first.href, context.page, first.n) };
}

function prices(snapshot: PageSnapshot, context: PageContext): Sign {
  const count = snapshot.prices.length;
  const first = snapshot.prices[0];
  if (first === undefined) return none;
  const points = (count >= 12 ? 3 : count >= 3 ? 2 : 1) + (snapshot.prices.some((price) => price.struck !== undefined) ? 1 : 0);
  return { points, evidence: quote('text', first.text, context.page, first.n) };
}

function platform(snapshot: PageSnapshot, context: PageContext): Sign {
  const found = platformOf(snapshot);
  return found === null ? none : sign(3, 'script', found, context);
}

/** What is said beside goods; one such word is in many a text. */
function goods(context: PageContext): Sign {
  const found = new Set([
    ...matcherOf(wordsIn(context.language, goodsWords)).count(context.allWords()).keys(),
    ...matcherOf(everywhere().goods).count(context.allWords()).keys(),
  ]);
  if (found.size < 2) return none;
  return sign(found.size >= 5 ? 2 : 1, 'text', [...found].slice(0, 6).join(', '), context);
}

/** A field that asks how many pieces. */
function quantity(snapshot: PageSnapshot, context: PageContext): Sign {
  const field = snapshot.fields.find(
    ({ name, id, hidden }) =>
      hidden !== true &&
      /^(?:qty|quantity|quantities|menge|anzahl|cantidad|quantite|aantal|qta|ilosc|mnozstvi|antal|amount)(?:\b|_|\[|$)/i.test(
        name === '' ? id : name,
      ),
  );
  return field === undefined ? none : { points: 2, evidence: quote('field', `${field.label} ${field.name}`.trim(), context.page, field.n) };
}

function sign(points: number, kind: Evidence['kind'], text: string, context: PageContext): Sign {
  return { points, evidence: quote(kind, text.trim(), context.page) };
}
