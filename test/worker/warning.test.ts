import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Street, WARNING_PAGE } from './street';

const SEARCH = 'https://search.example/?q=lamps';
const CART = 'https://scam.example/cart';
const CHECKOUT = 'https://scam.example/checkout';
const CAUTION = 'https://odd.example/checkout';
let street: Street;

beforeEach(async () => {
  street = await Street.open();
  street.pages.set(CART, 'danger shop').set(CHECKOUT, 'danger shop checkout').set(CAUTION, 'caution shop checkout');
  street.pages.set('https://good.example/checkout', 'unproven shop checkout').set('https://fine.example/pay', 'reassuring shop checkout');
  street.addTab(1);
  await street.visit(1, SEARCH);
});

const shown = (): unknown[] => street.done('tell').map(([, message]) => message);

describe('at danger', () => {
  it('puts its own page before the checkout, and nothing before the cart', async () => {
    await street.visit(1, CART);
    expect(street.address(1)).toBe(CART);
    await street.visit(1, CHECKOUT);
    expect(street.address(1)).toBe(WARNING_PAGE);
    expect(await street.ui('warning', { tabId: 1 })).toMatchObject({ warning: { kind: 'page', level: 'danger', domain: 'scam.example' } });
    expect(await street.state(1)).toMatchObject({
      state: 'assessed',
      domain: 'scam.example',
      cached: false,
      assessment: { level: 'danger' },
    });
  });

  it('leaves to where the shopper came from', async () => {
    await street.visit(1, CART);
    await street.visit(1, CHECKOUT);
    await street.ui('warning-pressed', { tabId: 1, press: 'leave' });
    expect(street.address(1)).toBe(SEARCH);
    expect(await street.ui('warning', { tabId: 1 })).toEqual({ warning: null });
  });

  it('leaves to the referring site when the worker has slept, and to a blank page when nobody knows', async () => {
    for (const [id, referrer, to] of [
      [2, 'https://ads.example/', 'https://ads.example/'],
      [3, 'https://scam.example/home', 'about:blank'],
      [4, '', 'about:blank'],
    ] as const) {
      street.addTab(id, { url: CHECKOUT, referrer });
      await street.startWorker();
      await street.load(id);
      expect(street.address(id)).toBe(WARNING_PAGE);
      await street.ui('warning-pressed', { tabId: id, press: 'leave' });
      expect(street.address(id)).toBe(to);
    }
  });

  it('continues to the checkout, and warns no more until the tab leaves the shop', async () => {
    await street.visit(1, CHECKOUT);
    await street.ui('warning-pressed', { tabId: 1, press: 'continue' });
    await street.load(1);
    expect(street.address(1)).toBe(CHECKOUT);
    await street.visit(1, CART);
    await street.visit(1, CHECKOUT);
    expect(street.address(1)).toBe(CHECKOUT);
    await street.visit(1, SEARCH);
    await street.visit(1, CHECKOUT);
    expect(street.address(1)).toBe(WARNING_PAGE);
  });

  it('remembers across a death of the worker that the shopper continued', async () => {
    await street.visit(1, CHECKOUT);
    await street.ui('warning-pressed', { tabId: 1, press: 'continue' });
    await street.startWorker();
    await street.load(1);
    expect(street.address(1)).toBe(CHECKOUT);
  });

  it('goes to the checkout by address where there is no way back', async () => {
    await street.visit(1, CHECKOUT);
    street.browser.tabs.get(1)?.history.splice(0);
    await street.ui('warning-pressed', { tabId: 1, press: 'continue' });
    expect(street.address(1)).toBe(CHECKOUT);
  });

  it('stands again after a step back that was no decision', async () => {
    await street.visit(1, CHECKOUT);
    await street.browser.navigate(1, CHECKOUT);
    expect(street.address(1)).toBe(WARNING_PAGE);
  });

  it('a page that reloads itself gains nothing and starts no loop', async () => {
    await street.visit(1, CHECKOUT);
    await street.ui('warning-pressed', { tabId: 1, press: 'continue' });
    for (let n = 0; n < 5; n++) await street.load(1);
    expect(street.done('go').filter(([, url]) => url === WARNING_PAGE)).toHaveLength(1);
  });

  it('opens the report beside the warning', async () => {
    await street.visit(1, CHECKOUT);
    await street.ui('warning-pressed', { tabId: 1, press: 'details' });
    expect(street.done('open')).toEqual([
      [{ url: expect.stringContaining('report.html#domain=scam.example&tab=1') as string, index: 1, windowId: 1 }],
    ]);
  });

  it('does not stand before another page that the tab shows by then', async () => {
    await street.visit(1, CHECKOUT);
    const before = street.done('go').length;
    const tab = street.browser.tabs.get(1);
    if (tab !== undefined) tab.url = CHECKOUT;
    const late = street.load(1);
    if (tab !== undefined) tab.url = 'https://bank.example/';
    await late;
    expect(street.done('go')).toHaveLength(before);
  });
});

describe('at caution', () => {
  beforeEach(() => street.visit(1, CAUTION));

  it('shows the bar and leaves the page where it is', () => {
    expect(street.address(1)).toBe(CAUTION);
    expect(street.done('run')).toContainEqual([1, 'content/guard.js']);
    expect(shown()).toMatchObject([{ to: 'guard', show: { kind: 'bar', level: 'caution' } }]);
  });

  it('shows it once a view, however often the page is read', async () => {
    await street.ui('rescan', { tabId: 1, anyway: false });
    await street.browser.idle();
    expect(street.scanned.length).toBeGreaterThan(1);
    expect(shown().filter((message) => JSON.stringify(message).includes('show'))).toHaveLength(1);
  });

  it('shows it once more to a page that attacks it, and then the page that it cannot reach', async () => {
    await street.page(1, 'bar-pressed', { press: 'attacked' });
    expect(shown()).toHaveLength(2);
    await street.page(1, 'bar-pressed', { press: 'attacked' });
    expect(street.address(1)).toBe(WARNING_PAGE);
    expect(await street.ui('warning', { tabId: 1 })).toMatchObject({ warning: { kind: 'page', level: 'caution' } });
  });

  it('hides for this view and is back in the next', async () => {
    await street.page(1, 'bar-pressed', { press: 'hide' });
    await street.page(1, 'bar-pressed', { press: 'attacked' });
    expect(shown()).toHaveLength(1);
    await street.load(1);
    expect(shown()).toHaveLength(2);
  });

  it('leaves and opens details', async () => {
    await street.page(1, 'bar-pressed', { press: 'details' });
    expect(street.done('open')).toHaveLength(1);
    await street.page(1, 'bar-pressed', { press: 'leave' });
    expect(street.address(1)).toBe(SEARCH);
  });

  it('goes when the shopper trusts the shop, and comes back when not', async () => {
    expect(await street.ui('trust', { tabId: 1, domain: 'odd.example', trusted: true })).toMatchObject({
      trusted: true,
      state: 'assessed',
    });
    expect(shown().at(-1)).toEqual({ to: 'guard', remove: true });
    await street.load(1);
    expect(shown()).toHaveLength(2);
    await street.ui('trust', { tabId: 1, domain: 'odd.example', trusted: false });
    await street.load(1);
    expect(shown()).toHaveLength(3);
  });
});

it.each(['https://good.example/checkout', 'https://fine.example/pay'])('interrupts nobody at %s', async (url) => {
  await street.visit(1, url);
  expect(street.address(1)).toBe(url);
  expect(shown().filter((message) => !JSON.stringify(message).includes('"line"'))).toEqual([]);
});

it('shows the bar where the page stops the way to the warning page, and the page still where it comes late', async () => {
  const tab = street.browser.tabs.get(1);
  if (tab !== undefined) tab.stops = true;
  await street.visit(1, CHECKOUT);
  expect(street.address(1)).toBe(CHECKOUT);
  expect(shown()).toHaveLength(0);
  await vi.waitFor(
    () => {
      expect(shown()).toHaveLength(1);
    },
    { timeout: 6000, interval: 200 },
  );
  expect(shown()[0]).toMatchObject({ to: 'guard', show: { kind: 'bar', level: 'danger' } });
  await street.browser.navigate(1, WARNING_PAGE);
  expect(await street.ui('warning', { tabId: 1 })).toMatchObject({ warning: { kind: 'page', level: 'danger' } });
});

describe('between the checkout and the warning page', () => {
  const aWhile = () => new Promise((resume) => setTimeout(resume, 4600));
  beforeEach(async () => {
    const tab = street.browser.tabs.get(1);
    if (tab !== undefined) tab.stops = true;
    await street.visit(1, CHECKOUT);
    await street.browser.navigate(1, 'about:blank');
  });

  it('the tab may show nothing for a moment, and the page still has something to say', async () => {
    await street.browser.navigate(1, WARNING_PAGE);
    await aWhile();
    expect(await street.ui('warning', { tabId: 1 })).toMatchObject({ warning: { kind: 'page', level: 'danger' } });
  });

  it('a tab that goes on showing nothing has left', async () => {
    await aWhile();
    expect((await street.state(1)).state).toBe('browser-page');
    expect(await street.ui('warning', { tabId: 1 })).toEqual({ warning: null });
  });

  it('what was opened meanwhile is not forgotten', async () => {
    await street.visit(1, CAUTION);
    await aWhile();
    expect(await street.state(1)).toMatchObject({ state: 'assessed', domain: 'odd.example' });
  });
});

it('stays decided when the gate of the page that is about to go passes once more', async () => {
  const tab = street.browser.tabs.get(1);
  if (tab !== undefined) tab.stops = true;
  await street.visit(1, CHECKOUT);
  const read = street.scanned.length;
  await street.page(1, 'gate-passed', { checkout: true });
  expect(street.scanned).toHaveLength(read);
  await street.browser.navigate(1, WARNING_PAGE);
  expect(await street.ui('warning', { tabId: 1 })).toMatchObject({ warning: { kind: 'page', level: 'danger' } });
});

describe('a shop that is known already', () => {
  it('is stood before from the navigation itself, before anything of the page is read', async () => {
    await street.visit(1, CHECKOUT);
    await street.ui('warning-pressed', { tabId: 1, press: 'leave' });
    const read = street.scanned.length;
    await street.browser.navigate(1, CHECKOUT);
    expect(street.address(1)).toBe(WARNING_PAGE);
    expect(street.scanned).toHaveLength(read);
    await street.ui('warning-pressed', { tabId: 1, press: 'continue' });
    await street.load(1);
    expect(street.address(1)).toBe(CHECKOUT);
  });

  it('gets its bar from the navigation itself, and no second one when the page is read', async () => {
    await street.visit(1, CAUTION);
    await street.visit(1, SEARCH);
    const before = shown().length;
    await street.browser.navigate(1, CAUTION);
    expect(shown()).toHaveLength(before + 1);
    await street.load(1);
    expect(shown()).toHaveLength(before + 1);
    await street.page(1, 'bar-pressed', { press: 'leave' });
    expect(street.address(1)).toBe(SEARCH);
  });

  it('gets its bar again when the first went down with a document that the page left at once', async () => {
    await street.visit(1, CAUTION);
    await street.visit(1, SEARCH);
    const before = shown().length;
    await street.browser.navigate(1, CAUTION);
    const tab = street.browser.tabs.get(1);
    if (tab !== undefined) tab.guarded = false;
    await street.load(1);
    expect(shown()).toHaveLength(before + 2);
  });

  it('is read first at pages that were no checkout', async () => {
    await street.visit(1, CHECKOUT);
    await street.ui('warning-pressed', { tabId: 1, press: 'leave' });
    await street.visit(1, CART);
    expect(street.address(1)).toBe(CART);
  });
});

it.each(['leave', 'details', 'attacked', 'hide'])('does nothing on "%s" of a bar that was never shown', async (press) => {
  await street.visit(1, CART);
  const before = street.browser.done.length;
  await street.page(1, 'bar-pressed', { press });
  expect(street.browser.done).toHaveLength(before);
});

it('stands before no checkout of a trusted shop', async () => {
  await street.ui('trust', { tabId: 1, domain: 'scam.example', trusted: true });
  await street.visit(1, CHECKOUT);
  expect(street.address(1)).toBe(CHECKOUT);
});
