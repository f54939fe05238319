/**
 * The shop that sent a tab to the page it shows: a payment page of another host is judged by the shop behind it. Noted only where that shop is
 * doubtful or worse, in session storage, and forgotten when the tab goes anywhere else.
 */
import * as z from 'zod/mini';
import { registrableDomain } from '../facts/domain';
import { warningSchema } from '../model/assessment';
import { referrerOf } from './came-from';
import { tabItems } from './tab-items';
import type { TabRecord } from './tabs';

const senderSchema = z.object({
  incognito: z.boolean(),
  /** Registrable domain of the shop, and its page shown last. */
  shop: z.string(),
  page: z.string(),
  /** Where the shopper was before the shop; null where nobody knows. */
  cameFrom: z.nullable(z.string()),
  /** Registrable domains passed since, the one shown last of all. */
  way: z.array(z.string()),
  /** When the last of them was reached, milliseconds since the epoch. */
  at: z.number(),
  /** What stands in a payment provider's page; null when nothing does. */
  dialog: z.nullable(warningSchema),
});
export type Sender = z.infer<typeof senderSchema>;

/** Longer ways are a shopper who goes on browsing. Hosts; milliseconds from one to the next. */
const MOST_HOSTS = 5;
const PATIENCE_MS = 15 * 60_000;
const AT_ONCE_MS = 3000;

export const senders = tabItems('sender:', senderSchema);

export function readSender(tabId: number): Promise<Sender | null> {
  return senders.of(tabId).get();
}

export function forgetSender(tabId: number): Promise<void> {
  return senders.of(tabId).remove();
}

export async function noteDialog(tabId: number, dialog: Sender['dialog']): Promise<void> {
  await senders.of(tabId).update((old) => (old === null ? undefined : { ...old, dialog }));
}

/**
 * The tab shows a page of `domain` now. A doubtful shop that it just left, or that opened it, becomes its sender.
 * @param shop what was remembered of the tab until now, or of the tab that opened it
 * @returns the tab's sender from now on
 */
export async function followWay(tabId: number, domain: string, shop: TabRecord | null): Promise<Sender | null> {
  const now = Date.now();
  const before = await readSender(tabId);
  // Of two pages that follow each other at once, the second may still find the shop in the tab.
  const isOnTheWay = before !== null && before.shop === shop?.domain && now - before.at < AT_ONCE_MS;
  // Whatever led to a shop, from there on it is that shop's way.
  if (shop !== null && shop.level !== null && shop.domain !== domain && !isOnTheWay)
    return note(tabId, isDoubtful(shop) ? senderOf(shop, domain, now) : null);
  if (before === null) return null;
  if (before.shop === domain || now - before.at > PATIENCE_MS || before.way.length >= MOST_HOSTS) return note(tabId, null);
  if (before.way.at(-1) === domain) return before;
  return note(tabId, { ...before, way: [...before.way, domain], at: now, dialog: null });
}

async function note(tabId: number, sender: Sender | null): Promise<Sender | null> {
  return senders.of(tabId).update(() => sender ?? undefined);
}

function isDoubtful({ level }: TabRecord): boolean {
  return level === 'danger' || level === 'caution';
}

function senderOf({ incognito, domain, url, cameFrom }: TabRecord, to: string, at: number): Sender {
  return { incognito, shop: domain, page: url, cameFrom, way: [to], at, dialog: null };
}

/** An address of one payment, not a front page: a part of it is an id. */
const PAYMENT_ID = /[/=](?=[\w-]{0,80}\d)[\w-]{12,200}/;

/**
 * Did the sender really lead to the page that the tab shows, or did the shopper go there alone? The page's referrer tells; a page that was sent
 * none counts where its address is that of one single payment.
 * @returns undefined where the page cannot be asked, for one because it is on its way to the next
 */
export async function hasLed({ shop, way }: Sender, tabId: number, address: string): Promise<boolean | undefined> {
  const referrer = await referrerOf(tabId);
  if (referrer === null) return undefined;
  const from = referrer === '' ? null : registrableDomain(referrer);
  if (from === null) return PAYMENT_ID.test(address);
  return from === shop || way.includes(from);
}
