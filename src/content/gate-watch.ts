/** What the gate does on a page: its looks, and the pauses between them. */
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
export function running(): GateState | undefined {
  return Object.hasOwn(scope, 'caveatGate') ? scope.caveatGate : undefined;
}

export function isLoading(): boolean {
  return getter<Document, DocumentReadyState>(document, 'readyState')(document) === 'loading';
}

/** Looks until something speaks for a shop, the looks are used up, or another gate starts over. */
export async function watch(url: string): Promise<void> {
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
