/** The street, the broken pages, and the page that shoppers come from, all behind one local server. */
import { startServer, type Answer, type TlsServer } from '../../tools/harness/tls-server';
import { answer } from '../street/serve';
import { badPage } from './bad-pages';
import { inShape } from './checkout-shapes';
import { hiddenShop } from './hidden-shops';
import { offStreet } from './off-street';
import { paymentPage } from './payment-pages';

/** Where a shopper is before the shop: a page that is none. */
export const START = 'https://neighbours-tips.example/';

/** On every host: a page that never gets further than its first line, because a script of it never comes. */
export const UNFINISHED = '/unfinished';
const NEVER = '/never.js';

const startPage =
  '<!doctype html><html lang="en"><title>Tips</title><h1>Tips from the neighbours</h1><p>We met on Sunday and talked about gardens.</p>';

const page = (body: string): Answer => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body });

export function startStreet(): Promise<TlsServer> {
  return startServer((host, path, method) => {
    if (path === NEVER) return new Promise<Answer>(() => undefined);
    if (path === UNFINISHED) return page(`<!doctype html><title>Loading</title><p>One moment …</p><script src="${NEVER}"></script>`);
    if (`https://${host}/` === START) return page(startPage);
    return (
      paymentPage(host, path) ??
      badPage(host, path) ??
      hiddenShop(host) ??
      inShape(offStreet(host, path, method) ?? answer(host, path, method), path)
    );
  });
}
