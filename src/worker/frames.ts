/** Checkouts that stand in a frame of a shop's page: which frames to look into, and what they change. A known provider's frames are told from their address alone. */
import * as z from 'zod/mini';
import { registrableDomain } from '../facts/domain';
import { providerOf } from '../facts/providers';
import { readPage } from '../facts/read';
import { withFrame } from '../facts/with-frame';
import type { PageFacts } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import { browser } from '../platform/browser';
import type { FrameSender } from '../platform/listen';
import { attempt } from '../platform/log';
import { pageAddress } from './address';
import { atIdle } from './ask-page';
import { startReading } from './policy-reader';
import { renew } from './renew';
import { isShop, withPage } from './shop-record';
import { shopsFor } from './shops';
import { checkSnapshot } from './snapshot-border';
import { patchTab } from './tabs';
import { languageWithWords } from './words';

/** Smaller frames are counters and buttons, those with fewer fields hold no form. CSS pixels; fields. */
const LEAST = { width: 120, height: 40, fields: 2 };
const MOST_FRAMES = 3;
/** A frame loads after the page around it. Milliseconds before each look. */
const PAUSES = [0, 1000, 2500];

const lookSchema = z.object({ url: z.string(), width: z.number(), height: z.number(), fields: z.int() });

/** Pages whose frames are being looked into, by tab. Memory only: a worker that dies in between leaves the page as it was read. */
const around = new Map<number, PageFacts>();

/**
 * Has the scan look into the frames that hold a form, where the page has frames of hosts that are no known provider's.
 * @param facts of the page itself
 */
export async function lookIntoFrames(tabId: number, { frames }: PageSnapshot, facts: PageFacts): Promise<void> {
  // One without an address holds what the page itself wrote into it.
  if (!frames.some(({ src, hidden }) => hidden !== true && providerOf(src) === null)) return;
  for (const pause of PAUSES) {
    await new Promise((resume) => setTimeout(resume, pause));
    const frameIds = await framesWithForm(tabId);
    if (frameIds === null) return;
    if (frameIds.length === 0) continue;
    around.set(tabId, facts);
    await attempt('looking into frames', () =>
      browser.scripting.executeScript({
        target: { tabId, frameIds: frameIds.slice(0, MOST_FRAMES) },
        files: ['content/scan.js'],
        injectImmediately: true,
      }),
    );
    return;
  }
}

/** Null where the page cannot be asked (any more). */
async function framesWithForm(tabId: number): Promise<number[] | null> {
  const looks = await attempt('looking for frames', () =>
    atIdle({
      target: { tabId, allFrames: true },
      func: () => ({
        url: location.href,
        width: innerWidth,
        height: innerHeight,
        fields: document.querySelectorAll('input:not([type=hidden]), select').length,
      }),
    }),
  );
  if (looks === undefined) return null;
  return looks.filter(({ frameId, result }) => frameId !== 0 && holdsForm(lookSchema.safeParse(result).data)).map(({ frameId }) => frameId);
}

/** The tab is gone. */
export function forgetFrames(tabId: number): void {
  around.delete(tabId);
}

function holdsForm(look: z.infer<typeof lookSchema> | undefined): boolean {
  if (look === undefined || providerOf(look.url) !== null) return false;
  return look.width >= LEAST.width && look.height >= LEAST.height && look.fields >= LEAST.fields;
}

/**
 * A frame's snapshot comes in: where it holds a checkout, that is the checkout of the page around it. Of other frames nothing is remembered.
 * @throws Error where the page around it is no site, or the snapshot is of another origin than its sender or too big
 */
export async function readFrame(snapshot: PageSnapshot, { tabId, url, top, incognito }: FrameSender): Promise<void> {
  const domain = registrableDomain(top);
  if (domain === null) throw new Error('A snapshot must be of a site.');
  checkSnapshot(snapshot, url);
  const page = around.get(tabId);
  if (page?.url !== pageAddress(top)) return;
  const frame = readPage(snapshot, { language: await languageWithWords(snapshot), now: Date.now() });
  if (!frame.checkout.isCheckout) return;
  const whole = withFrame(page, frame);
  around.set(tabId, whole);
  const shops = await shopsFor(incognito);
  await shops.update(domain, (old) => {
    const record = withPage(old, whole, domain);
    return old !== null || isShop(record) ? record : undefined;
  });
  if ((await shops.read(domain)) === null) return;
  await patchTab(tabId, { state: 'assessed', since: Date.now() });
  await renew(tabId, domain, incognito);
  startReading({ tabId, domain, incognito });
}
