/** Checkouts that stand in a frame of a shop's page: which frames to look into, and what they change. A known provider's frames are told from their address alone. */
import * as z from 'zod/mini';
import { registrableDomain } from '../facts/domain';
import { providerOf } from '../facts/providers';
import { readPage } from '../facts/read';
import type { CheckoutFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';
import { browser } from '../platform/browser';
import type { FrameSender } from '../platform/listen';
import { attempt } from '../platform/log';
import { sameOrigin } from '../platform/origin';
import { pageAddress } from './address';
import { renew } from './renew';
import { shopsFor } from './shops';
import { languageWithWords } from './words';

/** Smaller frames are counters and buttons, those with fewer fields hold no form. CSS pixels; fields. */
const LEAST = { width: 120, height: 40, fields: 2 };
const MOST_FRAMES = 3;

const lookSchema = z.object({ url: z.string(), width: z.number(), height: z.number(), fields: z.int() });

/** Has the scan look into the frames that hold a form, where the page has frames of hosts that are no known provider's. */
export async function lookIntoFrames(tabId: number, { frames }: PageSnapshot): Promise<void> {
  if (!frames.some(({ src, hidden }) => hidden !== true && src !== '' && providerOf(src) === null)) return;
  const looks = await attempt('looking for frames', () =>
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => ({
        url: location.href,
        width: innerWidth,
        height: innerHeight,
        fields: document.querySelectorAll('input:not([type=hidden]), select').length,
      }),
    }),
  );
  const frameIds = (looks ?? [])
    .filter(({ frameId, result }) => frameId !== 0 && holdsForm(lookSchema.safeParse(result).data))
    .map(({ frameId }) => frameId);
  if (frameIds.length === 0) return;
  await attempt('looking into frames', () =>
    browser.scripting.executeScript({ target: { tabId, frameIds: frameIds.slice(0, MOST_FRAMES) }, files: ['content/scan.js'] }),
  );
}

function holdsForm(look: z.infer<typeof lookSchema> | undefined): boolean {
  if (look === undefined || providerOf(look.url) !== null) return false;
  return look.width >= LEAST.width && look.height >= LEAST.height && look.fields >= LEAST.fields;
}

/**
 * A frame's snapshot comes in: where it holds a checkout, that is the checkout of the page around it. Nothing is remembered of other frames, and
 * of pages that were not taken for a shop's.
 * @throws Error where the snapshot is of another origin than its sender, or too big
 */
export async function readFrame(snapshot: PageSnapshot, { tabId, url, top, incognito }: FrameSender): Promise<void> {
  const domain = registrableDomain(top);
  if (domain === null || !sameOrigin(snapshot.url, url)) throw new Error('A snapshot must be of its sender.');
  if (JSON.stringify(snapshot).length > SNAPSHOT_LIMITS.bytes) throw new Error('A snapshot must keep its limits.');
  const { checkout } = readPage(snapshot, { language: await languageWithWords(snapshot), now: Date.now() });
  if (!checkout.isCheckout) return;
  const page = pageAddress(top);
  const shops = await shopsFor(incognito);
  await shops.update(domain, (old) => {
    if (old?.pages.some((each) => each.url === page) !== true) return undefined;
    const pages = old.pages.map((each) =>
      each.url === page ? { ...each, checkout: within(each.checkout, checkout, snapshot.url, domain) } : each,
    );
    return { ...old, pages };
  });
  await renew(tabId, domain, incognito);
}

/** The checkout of a page with one of its frames. */
function within(page: CheckoutFact, frame: CheckoutFact, url: string, domain: string): CheckoutFact {
  return {
    isCheckout: true,
    signs: [...frame.signs, ...page.signs].slice(0, 12),
    card: page.card ?? cardWithin(frame.card, url, domain),
    asks: [...page.asks, ...frame.asks],
    offered: page.offered ?? frame.offered,
  };
}

/** What a frame sends to its own host goes to a stranger, where that is not the shop's. */
function cardWithin(card: CheckoutFact['card'], url: string, domain: string): CheckoutFact['card'] {
  if (card?.target !== 'shop' || registrableDomain(url) === domain) return card;
  return { ...card, target: 'unrelated' };
}
