import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSight, watchForCheckout } from '../../src/content/scan-watch';

let window: JSDOM['window'];
let stop: AbortController;
let appeared: ReturnType<typeof vi.fn<() => void>>;

const add = (html: string) => {
  window.document.querySelector('main')?.append(...new window.DOMParser().parseFromString(html, 'text/html').body.childNodes);
};
/** Mutation records arrive with the next microtasks; the check follows some time later. */
const settle = (ms = 1000) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  window = new JSDOM('<main></main><input name="zip">', { url: 'https://shop.example/cart' }).window;
  window.Element.prototype.checkVisibility = function (this: Element) {
    return !this.hasAttribute('hidden');
  };
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
  stop = new AbortController();
  appeared = vi.fn<() => void>();
  watchForCheckout(inSight(), appeared, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const signs: [what: string, html: string][] = [
  ['a card field', '<input autocomplete="cc-number">'],
  ['a provider\u2019s frame', '<iframe src="https://js.stripe.com/v3/x"></iframe>'],
  ['an address', '<input autocomplete="shipping street-address">'],
];

describe('watchForCheckout', () => {
  it.each(signs)('tells when %s appears, once', async (_what, html) => {
    add(html);
    await settle();
    expect(appeared).toHaveBeenCalledTimes(1);
    add('<p>more</p>');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(1);
  });

  it('is silent about anything else', async () => {
    add('<p>text</p><input name="q">');
    await settle();
    expect(appeared).not.toHaveBeenCalled();
  });

  it('notices fields that a click uncovers', async () => {
    add('<input name="cardnumber" hidden>');
    await settle();
    expect(appeared).not.toHaveBeenCalled();
    window.document.querySelector('[hidden]')?.removeAttribute('hidden');
    window.document.body.dispatchEvent(new window.Event('click', { bubbles: true }));
    await settle();
    expect(appeared).toHaveBeenCalledTimes(1);
  });

  it('notices another address', async () => {
    window.history.pushState(null, '', '/checkout');
    add('<p>new page</p>');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(1);
  });

  it('ends with the signal', async () => {
    stop.abort();
    add('<input autocomplete="cc-number">');
    await settle();
    expect(appeared).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives up on a page that never rests', async () => {
    for (let round = 0; round < 310; round++) {
      add('<i></i>');
      await settle(13_000);
    }
    add('<input autocomplete="cc-number">');
    await settle(60_000);
    expect(appeared).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
