/** "Show on the page", brought only when somebody asks for it: most pages that are read are never searched. */
import { onPageMessage } from '../platform/page';
import { shadowRootOf } from '../platform/shadow';
import { find } from './find-on-page';

const scope = globalThis as { caveatFind?: true };

// Own property only, because a page's element ids show through the global object.
if (!Object.hasOwn(scope, 'caveatFind')) {
  scope.caveatFind = true;
  onPageMessage(
    'find',
    (wanted) =>
      find(wanted, (element) => shadowRootOf(element as HTMLElement))
        .catch(() => false)
        .then((found) => ({ found })),
    new AbortController().signal,
  );
}
