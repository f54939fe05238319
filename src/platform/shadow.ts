import { api } from './api';

/** Missing where no extension runs, as in unit tests. */
const dom = (api as typeof chrome | undefined)?.dom;

/** The shadow root of an element, closed ones included; null where it has none. Only for content scripts. */
export function shadowRootOf(element: HTMLElement): ShadowRoot | null {
  return dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
}
