/** Till: what the address of a page says of an order: that it is placed there, was placed before, or is taken back. */
import { accountPaths, cartPaths, checkoutPaths } from '../lexicon/everywhere/trade';
import type { PageSnapshot, SnapshotField } from '../model/snapshot';
import { pathOf, withoutQuery, type PageContext } from './context';
import { hasPathPart } from './hosts';

const tills = new Set(checkoutPaths);
/** Names of carts that are no names of tills. */
const carts = new Set(['cart', ...cartPaths.filter((part) => !tills.has(part))]);
const accounts = new Set(accountPaths);
/** Steps of an order inside a longer name: `confirmorderquick`. What comes behind the order is confirmed already. */
const STEP = /(?:confirm|review|submit|finali[sz]e)[-_]?order|order(?:ing)?[-_]?(?:confirm(?!ation|ed)|review|process|steps?)/;
/** Numbered steps: `order1.php`. */
const NUMBER = /(?<=[a-z]{4})[-_]?\d{1,2}(?=$|[/?&.])/g;
/** Orders that were made. */
const PAST_ORDER = /\/orders(?:[/?]|$)|\/order\/\d/i;
/** Where money is to be given back, ways to pay are ways to be paid. */
const REFUND =
  /refund|return|cancel|retour|erstatt|storn|reembols|devoluc|rembours|rimbors|zwrot|annul|widerruf|reklam|recesso|\breso\b|herroep|ångra|fortryd/i;
/** In titles fewer words tell: a shop may be called after what is cancelled, annulled or claimed. */
const SENT_BACK =
  /\breturns?\b|refund|rücksend|retour|reembolso|devoluç|devoluci|remboursement|rimborso|zwrot|vrácení|vrátenie|retur(?![a-z])|palautus/iu;

/** What the page is by its address, most of it by its path alone. */
export interface Till {
  readonly isTill: boolean;
  /** A cart: goods are collected there. The query counts as well: `?route=checkout/cart`. */
  readonly isCart: boolean;
  /** Goods are sent back, or an order is taken back: by the path, the subdomain, or the title where the path names no till. */
  readonly isRefund: boolean;
  /** The shopper's account, or an order that was made. */
  readonly isOwn: boolean;
}

/** Of the page's address and title. */
export function tillOf({ title, fields }: PageSnapshot, { path, host, domain }: PageContext): Till {
  const pathname = withoutQuery(path);
  const isTill = namesTill(pathname) || namesCheckout(fields);
  // Some shops sell what others took back, and are called so.
  const isCalledRefund = REFUND.test(host.slice(0, -domain.length)) || (!isTill && SENT_BACK.test(title));
  return {
    isTill,
    isCart: hasPathPart(path, carts),
    isRefund: REFUND.test(pathname) || isCalledRefund,
    isOwn: hasPathPart(pathname, accounts) || PAST_ORDER.test(pathname),
  };
}

/** `checkout[email]`: the widest spread software calls every field of its till so. */
export function namesCheckout(fields: readonly SnapshotField[]): boolean {
  return fields.some(({ name }) => name.startsWith('checkout['));
}

/** Does a path, or path and query, name a step of an order? */
export function namesTill(path: string): boolean {
  return hasPathPart(path.replace(NUMBER, ''), tills) || STEP.test(path);
}

/** Does the address name a till, whatever its page shows yet? */
export function isCheckoutAddress(url: string): boolean {
  return namesTill(pathOf(url));
}
