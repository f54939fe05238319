/** What the gate did on this page, for the scan and for the extension's own pages. */

/** Plain values only. */
export interface GateState {
  readonly url: string;
  looks: number;
  ended: boolean;
  passed: boolean;
  checkout: boolean;
  /** The worker did not wait for the document's idle moment any longer. */
  readonly early: boolean;
  /** Time spent in looks. Milliseconds. */
  ms: number;
}

/** `caveatEarly` is the worker's word to the gate that it brings before the document is idle. */
export const scope = globalThis as { caveatGate?: GateState; caveatEarly?: boolean };

/** Own property only: a page's `<div id=caveatGate>` shows through the global object too. */
export function running(): GateState | undefined {
  return Object.hasOwn(scope, 'caveatGate') ? scope.caveatGate : undefined;
}

export function isEarly(): boolean {
  return Object.hasOwn(scope, 'caveatEarly') && scope.caveatEarly === true;
}
