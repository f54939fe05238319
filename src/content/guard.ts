/**
 * Entry of the guard, injected at a checkout that there is something to say of: shows the bar, the line or the dialog that the worker asks for,
 * and tells it what was pressed. Nothing in a shop's page can lower protection: that is only possible in the extension's own pages, and for
 * one payment in the dialog, which stands in the page of a known payment provider.
 */
import { onPageMessage, send } from '../platform/page';
import type { Press } from './guard/bar';
import { showDialog } from './guard/dialog';
import { showBar } from './guard/show';

const scope = globalThis as typeof globalThis & { caveatGuard?: unknown };

function start(): void {
  let take: () => void = () => undefined;

  const tell = async (press: Press | 'attacked'): Promise<void> => {
    if (press === 'hide') take();
    try {
      await send('bar-pressed', { press });
    } catch {
      // The extension was reloaded under this page: the way out still has to work.
      take();
      if (press === 'leave') location.assign('about:blank');
    }
  };

  onPageMessage(
    'guard',
    (message) => {
      take();
      if ('show' in message) {
        const { show } = message;
        if (show.kind === 'dialog') {
          take = showDialog(show, (press) => {
            if (press !== 'details') take();
            send('dialog-pressed', { press }).catch(() => {
              take();
              if (press === 'leave') location.assign('about:blank');
            });
          });
          return {};
        }
        take = showBar(show, {
          press: (press) => void tell(press),
          // The worker shows the bar once more, and then the warning page, which no page can reach.
          attacked: () => void tell('attacked'),
        });
      }
      return {};
    },
    new AbortController().signal,
  );
}

// Injected once more, it leaves everything to the first. An element of the page with that name is not `true`.
if (scope.caveatGuard !== true) {
  scope.caveatGuard = true;
  start();
}
