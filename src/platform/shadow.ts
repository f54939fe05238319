import { api } from './api';

/** Chromium's way; missing in Firefox, and where no extension runs, as in unit tests. */
const dom = (api as typeof chrome | undefined)?.dom;

/** Firefox's way: a property that only content scripts see. */
interface Seen extends HTMLElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, closed ones included; null where it has none. Only for content scripts. */
export function shadowRootOf(element: HTMLElement): ShadowRoot | null {
  return dom?.openOrClosedShadowRoot(element) ?? (element as Seen).openOrClosedShadowRoot ?? element.shadowRoot;
}
