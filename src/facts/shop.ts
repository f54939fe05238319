/** Shop: do goods wait to be bought on this page? Signs are counted in points; no single weak one makes a shop, and no language is needed. */
import { productPaths } from '../lexicon/everywhere/trade';
import type { Words } from '../lexicon/words';
import type { ShopFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { MAX_EVIDENCE, quote } from './evidence';
import { hasPathPart, sameDomain } from './hosts';
import { ofLists } from './lists';
import { pageKind } from './page-kind';
import { matcherOf } from './phrases';
import { platformOf } from './platform';
import { adding, afterHost, cart, carts, none, sign, type Sign } from './selling';
import { isType, valueOf } from './structured';
import { wordsIn } from './words';

/** From so many points on a page is a shop's. Set on 131 saved pages of shops and 235 of other sites: 3 of the others have 4, none has more. */
const THRESHOLD = 5;

/** Addresses of articles and of items of any kind are no sign of goods. */
const goodsPaths = new Set(productPaths.filter((path) => path.startsWith('prod')));
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
const MANY_LINKS = 8;
/** One such link may be a shop's own: to a partner, or to who made the site. */
const SEVERAL_ADVERTISED = 2;
/** So many links to shops that say no more than that: a comparison. A shop has one to its own goods. */
const SEVERAL_OFFERS = 3;
const LEADING_CHARS = 40;
/** Addresses that count a click and send on. */
const LEAVING = /(?<![a-z])(?:clicks?|clickout|go|goto|out|outbound|redir(?:ect)?|away|visit|exit|leadout|aff|track|jump)(?![a-z])/i;
const toShop = ofLists((known) => known.toShop);
const goodsAnywhere = ofLists((known) => known.goods);
const goodsWords = (words: Words): readonly string[] => words.trade.goods;

export function readShop(snapshot: PageSnapshot, context: PageContext): ShopFact {
  const intoCart = [adding(snapshot, context), cart(snapshot, context)] as const;
  const sells = [...intoCart, platform(snapshot, context), quantity(snapshot, context)];
  const signs = [
    isAdvertising(snapshot, context) && sells.every(({ points }) => points === 0) ? none : declared(snapshot, context),
    ...sells,
    prices(snapshot, context),
    goods(context),
    ownAddress(intoCart, context),
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

/** Tests and comparisons of goods lead to those who sell them, and are paid for it. */
function isAdvertising({ links }: PageSnapshot, context: PageContext): boolean {
  const shown = links.filter(({ hidden }) => hidden !== true);
  if (shown.filter(({ sponsored }) => sponsored === true).length >= SEVERAL_ADVERTISED) return true;
  const leading = matcherOf(toShop());
  const offers = shown.filter(
    ({ href, text }) => text.length <= LEADING_CHARS && leavesBy(href, context) && leading.first(context.words(text)) !== null,
  );
  return new Set(offers.map(({ href }) => href)).size >= SEVERAL_OFFERS;
}

/** To another shop, or to a page of this site that sends there: a shop's links to its own goods say the same. */
function leavesBy(href: string, { domain }: PageContext): boolean {
  return !sameDomain(href, domain) || LEAVING.test(afterHost(href));
}

/** The page says in structured data that it sells something. */
function declared(snapshot: PageSnapshot, context: PageContext): Sign {
  const nodes = context.structured();
  const offer = nodes.find(
    // What costs nothing is no sale: applications to install, free entry.
    (node) => isType(node, 'offer', 'aggregateoffer') && !/^[0.,\s]*$/.test(valueOf(node, 'price') ?? valueOf(node, 'lowprice') ?? ''),
  );
  const reviewed = new Set(nodes.flatMap(({ children }) => children.get('itemreviewed') ?? []));
  const product = nodes.find(
    (node) =>
      isType(node, 'product', 'productgroup', 'individualproduct', 'productmodel') && (!reviewed.has(node) || node.children.has('offers')),
  );
  const meta = snapshot.meta.find(
    ({ name, content }) =>
      /^(?:og|product|twitter):(?:type|price:amount)$/i.test(name) && (/price/i.test(name) || /^(?:og:)?product/i.test(content)),
  );
  const store = nodes.find((node) => isType(node, 'store', 'onlinestore', 'onlinebusiness'));
  if (product !== undefined)
    return sign(offer === undefined && meta === undefined ? 3 : 5, 'meta', `Product ${valueOf(product, 'name') ?? ''}`, context);
  if (meta !== undefined) return sign(4, 'meta', `${meta.name} ${meta.content}`, context);
  if (offer !== undefined) return sign(4, 'meta', `Offer ${valueOf(offer, 'price') ?? ''}`, context);
  return store === undefined ? none : sign(2, 'meta', `Store ${valueOf(store, 'name') ?? ''}`, context);
}

/**
 * The page stands where goods or carts stand. Makers and newspapers have addresses of goods too, so that counts beside a cart that something is
 * put into; and that of a cart, where a link calls it so.
 */
function ownAddress([adds, leads]: readonly [adds: Sign, leads: Sign], context: PageContext): Sign {
  const atGoods = adds.points > 0 && leads.points > 0 && hasPathPart(context.path, goodsPaths);
  const atCart = leads.isNamed === true && hasPathPart(context.path, carts);
  return atGoods || atCart ? sign(1, 'address', context.page, context) : none;
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
    ...matcherOf(goodsAnywhere()).count(context.allWords()).keys(),
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
