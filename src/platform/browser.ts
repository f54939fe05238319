/** The browser API with promises, for the worker and the extension pages. Page scripts take `api.ts`, which weighs nothing. */
export { default as browser } from 'webextension-polyfill';
export type { Scripting, Tabs } from 'webextension-polyfill';
