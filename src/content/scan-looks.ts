/** The scan's looks at its page: each reads the document and sends what it found; a checkout is looked at again as it goes on. */
import { send } from '../platform/page';
import { shadowRootOf } from '../platform/shadow';
import { readDocument } from '../snapshot/take';
import type { ClosedShadow } from '../snapshot/walk';
import { running } from './gate-state';
import { atPace } from './pace';
import { inSight, watchForCheckout } from './scan-watch';

const closedShadow: ClosedShadow = (element) => shadowRootOf(element as HTMLElement);

/**
 * In a frame it looks once, when the worker asks: what the shop's page itself does is watched there. A document without an address of its own
 * (srcdoc, blob) is its origin's.
 */
async function lookInFrame(signal: AbortSignal): Promise<void> {
  const own = location.protocol.startsWith('http');
  const { snapshot } = await readDocument(document, { origin: 'live', signal, closedShadow, ...(!own && { url: `${origin}/` }) });
  await send('frame-snapshot', { snapshot });
}

/** One look after the other; a page or an extension that goes away in the middle ends it quietly. */
export function startLooking(isFrame: boolean, signal: AbortSignal): void {
  let looking: Promise<void> = Promise.resolve();
  let watching = false;
  /** The page was a checkout once: its steps need not look like one. */
  let wasCheckout = false;

  const look = (): void => {
    looking = looking.then(() => (signal.aborted ? undefined : isFrame ? lookInFrame(signal) : lookOnce())).catch(() => undefined);
  };

  async function lookOnce(): Promise<void> {
    const before = watching ? null : inSight(true);
    const { snapshot, again } = await readDocument(document, { origin: 'live', partial: running()?.early === true, signal, closedShadow });
    let answer = await send('snapshot', { snapshot, ...(again && { more: true }) });
    // A warning does not wait for a clock.
    if (again) answer = await send('snapshot', { snapshot: await again() });
    wasCheckout ||= answer.checkout;
    if (before === null || !answer.lookAgain || signal.aborted) return;
    watching = true;
    watchForCheckout(before, atPace(look), () => wasCheckout, signal);
  }
  look();
}
