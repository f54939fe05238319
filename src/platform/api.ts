/**
 * The browser's own extension namespace, without the polyfill: page scripts must stay small, and every browser we support answers
 * `chrome.*` calls with promises in Manifest V3.
 */
const scope = globalThis as typeof globalThis & { browser?: typeof chrome };

export const api: typeof chrome = scope.browser ?? scope.chrome;
