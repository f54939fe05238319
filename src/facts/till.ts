/** Till: what the address of a page says of an order: that it is placed there, was placed before, or is taken back. */
import { accountPaths, cartPaths, checkoutPaths } from '../lexicon/everywhere/trade';
import type { PageSnapshot } from '../model/snapshot';
import { pathOf, withoutQuery, type PageContext } from './context';
import { hasPathPart } from './hosts';

const tills = new Set(checkoutPaths);
/** Names of carts that are no names of tills. */
const carts = new Set(['cart', ...cartPaths.filter((part) => !tills.has(part))]);
const accounts = new Set(accountPaths);
/** Steps of an order inside a longer name: `confirmorderquick`. What comes behind the order is confirmed already. */
const STEP = /(?<![a-z])(?:(?:confirm|review|submit|finali[sz]e)[-_]?order|order[-_]?(?:confirm(?!ation|ed)|review))/;
/** Shop software that names its pages in the query: `?route=checkout/cart`. */
const CART_IN_QUERY = /[?&](?:route|r|page|main_page|controller|dispatch|mod)=[^&]{0,40}(?<![a-z])(?:cart|basket)(?![a-z])/;
/** Fields of the widest spread software's till; `checkout[day]` is a hotel's. */
const TILL_FIELD = /^checkout\[(?:email|shipping|billing|payment|credit_card|reduction|buyer|client|remember|attributes|total)/;
/** A step of an order under the cart's address: `/cart/confirm`. */
const STEP_OF_CART = /(?:cart|basket)\/(?:confirm|payment)(?![a-z])/;
/** Numbered steps: `order1.php`. */
const NUMBER = /(?<=[a-z]{4})[-_]?\d{1,2}(?=$|[/?&.])/g;
/** Orders that were made. */
const PAST_ORDER = /\/orders(?:[/?]|$)|\/order\/\d/i;
/** Where money is to be given back, ways to pay are ways to be paid. */
const REFUND =
  /refund|return|cancel|retour|erstatt|storn|reembols|devoluc|rembours|rimbors|zwrot|annul|widerruf|reklam|recesso|\breso\b|herroep|ångra|fortryd/i;
/** The same at the beginning of a title, by fewer words. */
const RETURN_TITLE =
  /^\s*(?:[^–—|:·-]{0,30}\s)?(?:returns?(?![a-z])|refund|rücksend|retour|reembolso|devoluç|devoluci|remboursement|rimborso|zwrot|vrácení|vrátenie|palautus)/iu;
/** Where the account keeps cards for later. */
const KEPT_CARDS =
  /(?<![a-z])(?:saved[-_]?)?(?:cards?|payment[-_]?methods?|wallet|billing|cartoes|tarjetas|cartes|karten|kort|carte|zahlungs(?:arten|mittel))(?![a-z])/;

/** What the page is by its address, most of it by its path alone. */
export interface Till {
  readonly isTill: boolean;
  /** The same, where the query counts as well. */
  readonly isNamed: boolean;
  /** A cart: goods are collected there. */
  readonly isCart: boolean;
  readonly isRefund: boolean;
  /** Goods are sent back by the page's title or subdomain, and neither path nor query names a till. Weaker: some shops sell what others took back. */
  readonly isReturn: boolean;
  /** The shopper's account, or an order that was made. */
  readonly isOwn: boolean;
  /** The part of it that keeps cards. */
  readonly keepsCards: boolean;
}

/** Of the page's address, title and fields. */
export function tillOf({ title, fields }: PageSnapshot, { path, host, domain }: PageContext): Till {
  const pathname = withoutQuery(path);
  const isNamed = namesTill(path);
  const isOwn = hasPathPart(pathname, accounts) || PAST_ORDER.test(pathname);
  return {
    isTill: namesTill(pathname) || fields.some(({ name }) => TILL_FIELD.test(name)),
    isNamed,
    isCart: (hasPathPart(pathname, carts) && !STEP_OF_CART.test(pathname)) || CART_IN_QUERY.test(path),
    isRefund: REFUND.test(pathname),
    isReturn: !isNamed && (REFUND.test(host.slice(0, -domain.length)) || RETURN_TITLE.test(title)),
    isOwn,
    keepsCards: isOwn && KEPT_CARDS.test(pathname),
  };
}

/** Does a path, or path and query, name a step of an order? */
function namesTill(path: string): boolean {
  return hasPathPart(path.replace(NUMBER, ''), tills) || STEP.test(path);
}

/** Does the address name a till, whatever its page shows yet? */
export function isCheckoutAddress(url: string): boolean {
  return namesTill(pathOf(url));
}
