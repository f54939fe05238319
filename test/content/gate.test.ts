import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface GateState {
  url: string;
  looks: number;
  ended: boolean;
  passed: boolean;
}
const scope = globalThis as { caveatGate?: GateState; caveatEarly?: boolean };
const sent: unknown[] = [];

/** Puts the gate into a page, as the browser does. */
async function inject(window: JSDOM['window']): Promise<void> {
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  vi.resetModules();
  await import('../../src/content/gate');
  await vi.advanceTimersByTimeAsync(0);
}
const page = (html: string) => new JSDOM(html, { url: 'https://site.example/a' }).window;

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  vi.stubGlobal('chrome', { runtime: { sendMessage: (message: unknown) => Promise.resolve(sent.push(message) && { response: {} }) } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  delete scope.caveatGate;
  delete scope.caveatEarly;
});

describe('the gate', () => {
  it('says once that a shop may be here, and is over', async () => {
    await inject(page('<a href="/cart">Cart</a>'));
    expect(scope.caveatGate).toMatchObject({ url: 'https://site.example/a', looks: 1, ended: true, passed: true });
    expect(sent).toEqual([{ name: 'gate-passed', request: { checkout: false } }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says nothing elsewhere, and leaves nothing behind within three seconds', async () => {
    await inject(page('<article>News</article>'));
    expect(scope.caveatGate).toMatchObject({ looks: 1, ended: false });
    await vi.advanceTimersByTimeAsync(3000);
    expect(scope.caveatGate).toMatchObject({ looks: 1, ended: true, passed: false });
    expect(sent).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks again at a page that a script draws late, at most twice', async () => {
    const window = page('<div id="app"></div>');
    await inject(window);
    for (let second = 0; second < 6; second++) {
      window.document.body.append(window.document.createElement('p'));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(scope.caveatGate).toMatchObject({ looks: 3, ended: true, passed: false });
  });

  it('finds the shop that a script drew', async () => {
    const window = page('<div id="app"></div>');
    await inject(window);
    window.document.body.append(Object.assign(window.document.createElement('a'), { href: '/checkout' }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(scope.caveatGate).toMatchObject({ looks: 2, ended: true, passed: true });
    expect(sent).toHaveLength(1);
  });

  it('does nothing when injected twice, and starts over at another address', async () => {
    const window = page('<article>News</article>');
    await inject(window);
    const first = scope.caveatGate;
    await inject(window);
    expect(scope.caveatGate).toBe(first);
    window.history.pushState(null, '', '/basket');
    await inject(window);
    await vi.advanceTimersByTimeAsync(3000);
    expect(first).toMatchObject({ ended: false });
    expect(scope.caveatGate).toMatchObject({ url: 'https://site.example/basket', passed: true, ended: true });
    expect(sent).toHaveLength(1);
  });

  it('looks on for half a minute where the worker did not wait for idle, and over again once idle comes', async () => {
    const window = page('<div id="app"></div>');
    scope.caveatEarly = true;
    await inject(window);
    const early = scope.caveatGate;
    expect(early).toMatchObject({ early: true });
    for (let second = 0; second < 31; second++) {
      window.document.body.append(window.document.createElement('p'));
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(early).toMatchObject({ looks: 6, ended: true, passed: false });
    scope.caveatEarly = true;
    await inject(window);
    expect(scope.caveatGate).toBe(early);
    delete scope.caveatEarly;
    await inject(window);
    expect(scope.caveatGate).toMatchObject({ early: false, looks: 1 });
    const atIdle = scope.caveatGate;
    await inject(window);
    expect(scope.caveatGate).toBe(atIdle);
  });

  it('takes no element of the page for its own state', async () => {
    const window = page('<form id="caveatGate"><input name="url"></form><a href="/cart">Cart</a>');
    // A window's named elements stand on its prototype chain.
    const named = Object.create(Object.prototype, {
      caveatGate: { value: window.document.forms[0], writable: true, configurable: true },
    }) as object;
    Object.setPrototypeOf(scope, named);
    await inject(window);
    Object.setPrototypeOf(scope, Object.prototype);
    expect(sent).toHaveLength(1);
  });

  it('leaves documents alone that are no pages', async () => {
    const window = page('<a href="/cart">Cart</a>');
    Object.defineProperty(window.Document.prototype, 'contentType', { get: () => 'application/xml' });
    await inject(window);
    expect(scope.caveatGate).toMatchObject({ looks: 0, ended: true, passed: false });
  });
});
