/** Page kind: which page of a shop this is, told from its address and what stands on it. */
import * as everywhere from '../lexicon/everywhere/trade';
import type { PageKind } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { readCheckout } from './checkout';
import type { PageContext } from './context';
import { hasPathPart } from './hosts';
import { policyTopicOf } from './policy-topic';
import { isType } from './structured';

const cart = new Set(everywhere.cartPaths);
const account = new Set(everywhere.accountPaths);
const product = new Set(everywhere.productPaths);
const category = new Set(everywhere.categoryPaths);
/** A policy is mostly text; a product page with a paragraph on shipping is none. Characters. */
const POLICY_CHARS = 600;

export function pageKind(snapshot: PageSnapshot, context: PageContext): PageKind {
  if (snapshot.status >= 400) return 'error';
  if (readCheckout(snapshot, context).isCheckout) return 'checkout';
  if (isHomePath(context.path)) return 'home';
  const password = snapshot.fields.some((field) => field.type === 'password' && field.hidden !== true);
  if (hasPathPart(context.path, account) && (password || snapshot.prices.length < 3)) return 'account';
  if (hasPathPart(context.path, cart)) return 'cart';
  const products = context.structured().filter((node) => isType(node, 'product', 'productgroup')).length;
  const topic = policyTopicOf(snapshot, context);
  if (topic !== null && topic.chars >= POLICY_CHARS && products === 0) return 'policy';
  if (products === 1) return 'product';
  if (snapshot.prices.length >= 8 || products > 1) return 'category';
  if (hasPathPart(context.path, product)) return 'product';
  if (hasPathPart(context.path, category)) return 'category';
  return 'other';
}

/** Shop software that serves every page from the front page's address, and says in the query which one is meant. */
const ROUTED =
  /[?&](?:route|controller|main_page|page_?id|p|page|option|pid|(?:product|category|information|id)_(?:id|product|category|cms))=(?!(?:common(?:\/|%2f))?(?:home|index|start)(?:&|$)|1(?:&|$))/;

/** True of the path (and query) of a site's front page, or of its front page in one language; lower case. */
export function isHomePath(path: string): boolean {
  if (ROUTED.test(path)) return false;
  return /^\/(?:index\.[a-z]{2,5}|home|[a-z]{2}(?:[-_][a-z]{2})?(?:\/(?:index\.[a-z]{2,5})?)?)?\/?(?:\?|$)/.test(path);
}
