/** Reads pages of the shop that the worker fetched, which has no documents. Brought only when there is one to read. */
import { onPageMessage } from '../platform/page';
import { readInert } from './read-inert';

const scope = globalThis as { caveatInert?: true };

// Own property only, because a page's element ids show through the global object.
if (!Object.hasOwn(scope, 'caveatInert')) {
  scope.caveatInert = true;
  onPageMessage('inert', (page) => readInert(page).catch(() => null), new AbortController().signal);
}
