/**
 * Entry of the guard, injected at a checkout that there is something to say of: shows the bar, the line or the dialog that the worker asks for,
 * and tells it what was pressed. Nothing in a shop's page can lower protection: that is only possible in the extension's own pages, and for
 * one payment in the dialog, which stands in the page of a known payment provider.
 */
import { onPageMessage, send } from '../platform/page';
import type { Press } from './guard/bar';
import { showDialog, type DialogPress } from './guard/dialog';
import { showBar } from './guard/show';

const scope = globalThis as typeof globalThis & { caveatGuard?: unknown };

/** So many bars of one document may be attacked; the next is not drawn any more. */
const MOST_ATTACKS = 2;

function start(): void {
  let take: () => void = () => undefined;
  /** Of this document. The worker counts within a view, which a page that changes its address begins anew. */
  let attacks = 0;

  /** Sends the press; where the extension was reloaded under this page, the way out still has to work. */
  const tell = (press: Press | DialogPress | 'attacked', sent: Promise<unknown>): void => {
    sent.catch(() => {
      take();
      if (press === 'leave') location.assign('about:blank');
    });
  };
  const barSays = (press: Press | 'attacked'): void => {
    if (press === 'hide') take();
    if (press === 'attacked') attacks += 1;
    tell(press, send('bar-pressed', { press }));
  };
  const dialogSays = (press: DialogPress): void => {
    if (press !== 'details') take();
    tell(press, send('dialog-pressed', { press }));
  };

  onPageMessage(
    'guard',
    (message) => {
      take();
      if ('show' in message) {
        const { show } = message;
        // To an attack the worker answers by showing the bar once more, and then the warning page, which no page can reach.
        if (show.kind === 'dialog') take = showDialog(show, dialogSays);
        else if (attacks < MOST_ATTACKS) take = showBar(show, barSays);
        else barSays('attacked');
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
