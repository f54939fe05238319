import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSight, watchForCheckout } from '../../src/content/scan-watch';

let window: JSDOM['window'];
let stop: AbortController;
let inCheckout: boolean;
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
  inCheckout = false;
  watchForCheckout(inSight(true), appeared, () => inCheckout, stop.signal);
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
    add('<p>text</p><button>Buy</button><input name="q"><input type="password">');
    await settle();
    expect(appeared).not.toHaveBeenCalled();
  });

  it('notices what is asked for beside the fields of a checkout, also when others are put away for it', async () => {
    add('<input autocomplete="cc-number">');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(1);
    inCheckout = true;
    window.document.querySelector('[name=zip]')?.setAttribute('hidden', '');
    add('<input type="password" name="bank_pin">');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(2);
    add('<input type="hidden" name="token"><p>One moment</p>');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(2);
    for (const field of window.document.querySelectorAll('input')) field.setAttribute('hidden', '');
    add('<p>Please transfer the sum.</p><button name="place">Place order</button>');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(3);
  });

  it('notices in a checkout that a form, or one of its buttons, is sent elsewhere', async () => {
    add('<form action="/pay"><input name="getAttribute"><input autocomplete="cc-number"><button>Pay</button></form>');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(1);
    const form = window.document.querySelector('form');
    window.Element.prototype.setAttribute.call(form, 'action', 'https://else.example/');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(1);
    inCheckout = true;
    add('<p>Nearly there</p>');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(2);
    window.Element.prototype.setAttribute.call(form, 'action', 'https://third.example/');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(3);
    window.document.querySelector('button')?.setAttribute('formaction', 'https://else.example/');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(4);
    window.document.querySelector('button')?.setAttribute('class', 'large');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(4);
  });

  it('notices a second field like the first, and not one that went and came back', async () => {
    add('<input autocomplete="cc-number">');
    await settle();
    add('<input autocomplete="cc-number">');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(2);
    const last = [...window.document.querySelectorAll('main input')].at(-1);
    last?.remove();
    await settle();
    add('<input autocomplete="cc-number">');
    await settle();
    expect(appeared).toHaveBeenCalledTimes(2);
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
