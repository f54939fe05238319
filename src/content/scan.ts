/** The scan, only in pages that the gate let pass: takes the snapshot, sends it, looks again when a checkout appears, and lends its eyes to the worker. */
import { onPageMessage } from '../platform/page';
import { readInert } from './read-inert';
import { startLooking } from './scan-looks';

const scope = globalThis as { caveatScan?: AbortController };
// Injected again, it starts over: never two at once. Own property only, because a page's element ids show through the global object.
if (Object.hasOwn(scope, 'caveatScan')) scope.caveatScan?.abort();
const { signal } = (scope.caveatScan = new AbortController());

// No page can change this property.
const isFrame = window.top !== window;

// Other pages of the shop, which the worker fetches but cannot read.
if (!isFrame) onPageMessage('inert', (page) => readInert(page).catch(() => null), signal);
startLooking(isFrame, signal);
