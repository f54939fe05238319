/** What the gate does on a page: its looks, and the pauses between them. */
import { send } from '../platform/page';
import { getter, method } from '../snapshot/dom';
import { lookFor } from './gate-signs';
import { isEarly, running, scope, type GateState } from './gate-state';

/** Pauses before the later looks, for pages that a script draws late. Milliseconds. */
const LATER = [800, 1700];
const EARLY_LATER = [...LATER, 4000, 8000, 16_000];

/** Looks until something speaks for a shop, the looks are used up, or another gate starts over. */
export async function watch(url: string): Promise<void> {
  const early = isEarly();
  delete scope.caveatEarly;
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
