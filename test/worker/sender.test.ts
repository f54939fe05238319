import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Street, WARNING_PAGE } from './street';

const SEARCH = 'https://search.example/?q=lamps';
const CART = 'https://scam.example/cart';
const DOUBTFUL = 'https://odd.example/cart';
const GOOD = 'https://fine.example/cart';
const PROVIDER = 'https://checkout.stripe.com/c/pay/cs_live_a1B2c3D4e5F6g7';
const UNKNOWN = 'https://pay-desk.example/session/9f8e7d6c5b4a3210';
let street: Street;

beforeEach(async () => {
  street = await Street.open();
  street.pages.set(CART, 'danger shop').set(DOUBTFUL, 'caution shop').set(GOOD, 'reassuring shop').set(UNKNOWN, 'payment checkout');
  street.addTab(1);
  await street.visit(1, SEARCH);
});

/** The tab goes on from a page, as by its link, form or redirect. */
async function follow(url: string, from: string, id = 1): Promise<void> {
  const tab = street.browser.tabs.get(id);
  if (tab !== undefined) tab.referrer = from;
  await street.visit(id, url);
}
const shown = (): unknown[] => street.done('tell').map(([, message]) => message);
const origin = (url: string): string => `${new URL(url).origin}/`;

describe('a payment provider that a dangerous shop leads to', () => {
  it('gets the dialog, which says for whom the money is', async () => {
    await street.visit(1, CART);
    await follow(PROVIDER, origin(CART));
    expect(street.address(1)).toBe(PROVIDER);
    expect(shown()).toMatchObject([
      { to: 'guard', show: { kind: 'dialog', level: 'danger', domain: 'scam.example', on: 'checkout.stripe.com' } },
    ]);
  });

  it('gets it also over two hosts, in a tab of its own, and with no referrer where the address is that of one payment', async () => {
    await street.visit(1, CART);
    await follow('https://hop-one.example/r', origin(CART));
    await follow('https://hop-two.example/r', 'https://hop-one.example/');
    await follow(PROVIDER, 'https://hop-two.example/');
    expect(shown()).toHaveLength(1);

    await street.visit(1, CART);
    street.addTab(2, { openerTabId: 1, referrer: origin(CART) });
    await street.visit(2, PROVIDER);
    expect(shown()).toHaveLength(2);

    await street.visit(1, CART);
    await follow(PROVIDER, '');
    expect(shown()).toHaveLength(3);
  });

  it('gets none where the shopper went there alone, came back from elsewhere, or trusts the shop', async () => {
    await street.visit(1, CART);
    await follow('https://www.paypal.com/signin', '');
    await street.visit(1, CART);
    await follow(PROVIDER, 'https://search.example/');
    await follow(PROVIDER, 'https://scam.example/');
    expect(shown()).toEqual([]);
    await street.ui('trust', { tabId: 1, domain: 'scam.example', trusted: true });
    await street.visit(1, CART);
    await follow(PROVIDER, origin(CART));
    expect(shown()).toEqual([]);
  });

  it('stays quiet after good and doubtful shops', async () => {
    for (const from of [GOOD, DOUBTFUL]) {
      await street.visit(1, from);
      await follow(PROVIDER, origin(from));
    }
    expect(shown()).toEqual([]);
  });

  it('leads back past the shop, shows the shop’s report, or goes on', async () => {
    await street.visit(1, CART);
    await follow(PROVIDER, origin(CART));
    await street.page(1, 'dialog-pressed', { press: 'details' });
    expect(street.done('open')).toMatchObject([[{ url: expect.stringContaining('report.html#domain=scam.example') as string }]]);
    await street.page(1, 'dialog-pressed', { press: 'leave' });
    expect(street.address(1)).toBe(SEARCH);

    await street.visit(1, CART);
    await follow(PROVIDER, origin(CART));
    await street.page(1, 'dialog-pressed', { press: 'continue' });
    expect(street.address(1)).toBe(PROVIDER);
    // What was pressed counts once: the tab is not moved by a page that says it again.
    await street.page(1, 'dialog-pressed', { press: 'leave' });
    expect(street.address(1)).toBe(PROVIDER);
  });

  it('does nothing on a press in another page, or where no dialog was shown', async () => {
    await street.visit(1, CART);
    const before = street.browser.done.length;
    await street.page(1, 'dialog-pressed', { press: 'leave' });
    await street.page(1, 'dialog-pressed', { press: 'details' });
    expect(street.browser.done).toHaveLength(before);
  });

  it('is warned of after the worker slept', async () => {
    await street.visit(1, CART);
    await street.startWorker();
    await follow(PROVIDER, origin(CART));
    expect(shown()).toHaveLength(1);
  });
});

describe('an unknown payment page', () => {
  it('gets the warning page after a dangerous shop; leaving leads past that shop', async () => {
    await street.visit(1, CART);
    await follow(UNKNOWN, origin(CART));
    expect(street.address(1)).toBe(WARNING_PAGE);
    expect(await street.ui('warning', { tabId: 1 })).toMatchObject({
      warning: { kind: 'page', domain: 'scam.example', on: 'pay-desk.example' },
    });
    await street.ui('warning-pressed', { tabId: 1, press: 'leave' });
    expect(street.address(1)).toBe(SEARCH);
  });

  it('continues there without a further warning', async () => {
    await street.visit(1, CART);
    await follow(UNKNOWN, origin(CART));
    await street.ui('warning-pressed', { tabId: 1, press: 'continue' });
    await street.load(1);
    expect(street.address(1)).toBe(UNKNOWN);
  });

  it('gets the bar after a doubtful shop, and nothing after a good one or on a way of the shopper’s own', async () => {
    await street.visit(1, DOUBTFUL);
    await follow(UNKNOWN, origin(DOUBTFUL));
    expect(shown()).toMatchObject([{ show: { kind: 'bar', domain: 'odd.example', on: 'pay-desk.example' } }]);
    await street.visit(1, GOOD);
    await follow(UNKNOWN, origin(GOOD));
    await street.visit(1, CART);
    await follow(UNKNOWN, 'https://search.example/');
    expect(shown()).toHaveLength(1);
    expect(street.address(1)).toBe(UNKNOWN);
  });
});
