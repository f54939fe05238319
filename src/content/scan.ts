/** The scan, only in pages that the gate let pass: takes the snapshot, sends it, looks again when a checkout appears, and lends its eyes to the worker. */
import { onPageMessage, send } from '../platform/page';
import { shadowRootOf } from '../platform/shadow';
import { readDocument } from '../snapshot/take';
import type { ClosedShadow } from '../snapshot/walk';
import { atPace } from './pace';
import { readInert } from './read-inert';
import { inSight, watchForCheckout } from './scan-watch';

const scope = globalThis as { caveatScan?: AbortController };
// Injected again, it starts over: never two at once. Own property only, because a page's element ids show through the global object.
if (Object.hasOwn(scope, 'caveatScan')) scope.caveatScan?.abort();
const { signal } = (scope.caveatScan = new AbortController());

const closedShadow: ClosedShadow = (element) => shadowRootOf(element as HTMLElement);
// No page can change this property.
const isFrame = window.top !== window;
let looking: Promise<void> = Promise.resolve();
let watching = false;
/** The page was a checkout once: its steps need not look like one. */
let wasCheckout = false;

/**
 * In a frame it looks once, when the worker asks: what the shop's page itself does is watched there. A document without an address of its own
 * (srcdoc, blob) is its origin's.
 */
async function lookInFrame(): Promise<void> {
  const own = location.protocol.startsWith('http');
  const { snapshot } = await readDocument(document, { origin: 'live', signal, closedShadow, ...(!own && { url: `${origin}/` }) });
  await send('frame-snapshot', { snapshot });
}

async function lookOnce(): Promise<void> {
  const before = watching ? null : inSight(true);
  const { snapshot, again } = await readDocument(document, { origin: 'live', signal, closedShadow });
  let answer = await send('snapshot', { snapshot, ...(again && { more: true }) });
  // A warning does not wait for a clock.
  if (again) answer = await send('snapshot', { snapshot: await again() });
  wasCheckout ||= answer.checkout;
  if (before === null || !answer.lookAgain || signal.aborted) return;
  watching = true;
  watchForCheckout(
    before,
    atPace(() => void look()),
    () => wasCheckout,
    signal,
  );
}

/** One look after the other; a page or an extension that goes away in the middle ends it quietly. */
function look(): Promise<void> {
  looking = looking.then(() => (signal.aborted ? undefined : isFrame ? lookInFrame() : lookOnce())).catch(() => undefined);
  return looking;
}

// Other pages of the shop, which the worker fetches but cannot read.
if (!isFrame) onPageMessage('inert', (page) => readInert(page).catch(() => null), signal);
void look();
