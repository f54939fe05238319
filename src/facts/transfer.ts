/** Transfer: does the page ask, at the till or behind the order, for a sum on an account that it prints? */
import { afterOrderPaths, checkoutPaths } from '../lexicon/everywhere/trade';
import { amountsIn } from './amounts';
import { withoutQuery, type PageContext } from './context';
import { hasPathPart } from './hosts';
import { readPayees } from './people';

const tills = new Set(checkoutPaths);
const afterOrder = new Set(afterOrderPaths);
/** The sum stands alone or behind its label, so many boxes from the account's holder at most. A page on ways to pay prints the account without one. */
const MAX_SUM = 60;
const NEAR = 8;

export function asksTransfer(context: PageContext): boolean {
  if (!isBehindOrder(context.path)) return false;
  const holders = new Set(readPayees(context).flatMap(({ evidence }) => evidence.flatMap(({ n }) => n ?? [])));
  if (holders.size === 0) return false;
  const { visible } = context;
  const near = visible.filter((_, at) => visible.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ n }) => holders.has(n)));
  return near.some(({ text }) => text.length <= MAX_SUM && amountsIn(text).length > 0);
}

/** At an address of an order received, or below that of a till. `/zahlung` alone is a page on ways to pay. */
function isBehindOrder(path: string): boolean {
  const plain = withoutQuery(path);
  return hasPathPart(plain, afterOrder) || hasPathPart(plain.replace(/[^/]*\/?$/, ''), tills);
}
