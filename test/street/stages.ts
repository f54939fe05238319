/** A shop read page after page as a shopper would, and then as a whole. */
import type { Assessment } from '../../src/model/assessment';
import type { PageFacts, ShopFacts } from '../../src/model/facts';
import { judge, readPath } from './judge';
import type { Shop } from './model';
import { textPaths, walk } from './site';

interface Stages {
  /** After home page and product, before the checkout, and at it. */
  readonly opened: Assessment;
  readonly before: Assessment;
  /** Before the checkout, when every other page was read. */
  readonly read: Assessment;
  readonly checkout: Assessment;
  /** At the checkout, when every other page was read before. */
  readonly whole: { readonly facts: ShopFacts; readonly assessment: Assessment };
}

/** Several tests ask for the same shop. */
const known = new WeakMap<Shop, Promise<Stages>>();

export function stages(shop: Shop): Promise<Stages> {
  const before = known.get(shop);
  const told = before ?? goThrough(shop);
  if (before === undefined) known.set(shop, told);
  return told;
}

async function goThrough(shop: Shop): Promise<Stages> {
  const steps = walk(shop);
  const checkout = steps.at(-1) ?? '';
  const pages = new Map<string, PageFacts>();
  for (const path of [...steps, ...textPaths(shop)]) pages.set(path, await readPath(shop, path));
  const after = (paths: readonly string[]) => judge(shop, paths.map((path) => pages.get(path)).filter((page) => page !== undefined)); // prettier-ignore
  const others = [...pages.keys()].filter((path) => path !== checkout);
  return {
    opened: after(steps.slice(0, 2)).assessment,
    before: after(steps.slice(0, -1)).assessment,
    checkout: after(steps).assessment,
    read: after(others).assessment,
    whole: after([...others, checkout]),
  };
}
