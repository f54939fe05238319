/** Shops that stand on no street: the chosen ones under further names, so that a case can meet a shop that is not known yet. */
import type { Answer } from '../../tools/harness/tls-server';
import type { Shop } from '../street/model';
import { serve } from '../street/serve';
import { checkoutOf, doubtful, honest, scam } from './chosen';
import { againstLeaving, againstPage, awayWithBar, besideBar, harmless, hidesBar } from './hostile-checkouts';

const renamed = (shop: Shop, count: number, name: (n: number) => string): Shop[] =>
  Array.from({ length: count }, (_, n) => ({ ...shop, host: `${name(n)}.example` }));

const twins = renamed(scam, 6, (n) => `twin-${n}`);
/** One dangerous shop under several names. */
export function twinOf(n: number): Shop {
  const twin = twins[n];
  if (twin === undefined) throw new Error(`There are ${twins.length} twins.`);
  return twin;
}

const timed = renamed(doubtful, 6, (n) => `doubtful-thread-${n}`);
/** The checkouts of one doubtful shop under several names. */
export const timedCheckouts: readonly string[] = timed.map(checkoutOf);

/** Notes on the root element when the bar comes, by the page's own clock. */
const CLOCK = `<script>new MutationObserver(() => {
  if (document.querySelector(':root > [popover]')) document.documentElement.dataset.bar ??= String(performance.now());
}).observe(document.documentElement, { childList: true });</script>`;

/** By host, what the shop's pages hold beside its own. */
const shops = new Map<string, readonly [shop: Shop, script: string]>([
  ...[doubtful, ...twins].map((shop) => [shop.host, [shop, '']] as const),
  ...timed.map((shop) => [shop.host, [shop, CLOCK]] as const),
  ...[againstPage, againstLeaving, awayWithBar, hidesBar, besideBar, harmless]
    .flat()
    .map(({ shop, script }) => [shop.host, [shop, script]] as const),
]);

/** Null for other hosts. */
export function offStreet(host: string, path: string, method: string): Answer | null {
  const found = shops.get(host);
  if (found === undefined) return null;
  const [shop, script] = found;
  const answer = serve(shop, path, method);
  // Their texts name the shop that they were made from, which would be somebody else's by now.
  const own = answer.body.replaceAll(honest.host, host).replaceAll(scam.host, host);
  return { ...answer, body: own.replace('</body>', () => `${script}</body>`) };
}
