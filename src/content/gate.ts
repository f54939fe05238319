/**
 * The gate, on every page at idle: perhaps a shop or a checkout? Up to three looks, the later ones only where the page has changed; then it
 * is over. It leaves no observer, no listener and no timer behind, and speaks to nobody unless something speaks for a shop. The worker brings
 * it to a page that does not come to idle: there it looks some more times, and once again should idle come.
 */
import { send } from '../platform/page';
import { getter, method } from '../snapshot/dom';
import { lookFor } from './gate-signs';

/** What the gate did on this page, readable by the extension's own pages. Plain values only. */
interface GateState {
  readonly url: string;
  looks: number;
  ended: boolean;
  passed: boolean;
  checkout: boolean;
  /** The document was still being loaded when the gate came. */
  readonly early: boolean;
  /** Time spent in looks. Milliseconds. */
  ms: number;
}

/** Pauses before the later looks, for pages that a script draws late. Milliseconds. */
const LATER = [800, 1700];
const EARLY_LATER = [...LATER, 4000, 8000, 16_000];

const scope = globalThis as { caveatGate?: GateState };

/** Own property only: a page's `<div id=caveatGate>` shows through the global object too. */
function running(): GateState | undefined {
  return Object.hasOwn(scope, 'caveatGate') ? scope.caveatGate : undefined;
}

function isLoading(): boolean {
  return getter<Document, DocumentReadyState>(document, 'readyState')(document) === 'loading';
}

async function watch(url: string): Promise<void> {
  const early = isLoading();
  const state: GateState = { url, looks: 0, ended: false, passed: false, checkout: false, early, ms: 0 };
  scope.caveatGate = state;
  const isPage = getter<Document, string>(document, 'contentType')(document).includes('html');
  const elements = method<Document, (tag: string) => ArrayLike<Element>>(document, 'getElementsByTagName')(document, '*');
  let count = -1;
  for (const pause of isPage ? [0, ...(early ? EARLY_LATER : LATER)] : []) {
    if (pause > 0) await new Promise((resume) => setTimeout(resume, pause));
    // After client-side navigation, or at idle, another gate has started over.
    if (running() !== state) return;
    const begun = performance.now();
    if (elements.length !== count) {
      count = elements.length;
      Object.assign(state, lookFor(document, url), { looks: state.looks + 1 });
    }
    state.ms += performance.now() - begun;
    if (state.passed) break;
  }
  state.ended = true;
  if (state.passed) await send('gate-passed', { checkout: state.checkout });
}

const before = running();
if (before?.url !== location.href || (before.early && !isLoading())) {
  watch(location.href).catch(() => {
    // The extension was reloaded under this page, or the worker refused; the popup can still ask for a reading.
  });
}
