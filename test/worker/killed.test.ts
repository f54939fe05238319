import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { TabState } from '../../src/model/messages';
import { Street, WARNING_PAGE } from './street';

const CART = 'https://scam.example/cart';
const CHECKOUT = 'https://scam.example/checkout';

/** What the popup does: asks until there is an answer. A killed worker is started by the question. */
async function popup(street: Street): Promise<TabState> {
  for (let asked = 0; asked < 20; asked++) {
    const state = await street.state(1);
    if (state.state !== 'scanning') return state;
    await street.browser.idle();
  }
  throw new Error('The popup got no answer.');
}

async function openStreet(): Promise<Street> {
  const street = await Street.open();
  street.pages.set(CART, 'danger shop').set(CHECKOUT, 'danger shop checkout');
  street.addTab(1);
  return street;
}

/** Runs the flow with the worker dying at its n-th call of the browser, for every n until the flow survives unharmed. */
async function dieEverywhere(
  flow: (street: Street) => Promise<void>,
  check: (street: Street, died: number) => Promise<void>,
): Promise<number> {
  for (let n = 1; n < 200; n++) {
    const street = await openStreet();
    street.browser.calls = 0;
    street.browser.dieAtCall = n;
    await flow(street);
    const died = street.browser.calls >= n;
    street.browser.dieAtCall = Infinity;
    if (died) await street.startWorker();
    await check(street, n);
    if (!died) return n - 1;
  }
  throw new Error('The flow never ended.');
}

describe('the worker killed at each of its calls', () => {
  it('while a shop is read: the popup has its level all the same', async () => {
    const kills = await dieEverywhere(
      (street) => street.visit(1, CART),
      async (street) => {
        expect(await popup(street)).toMatchObject({ state: 'assessed', domain: 'scam.example', assessment: { level: 'danger' } });
      },
    );
    expect(kills).toBeGreaterThan(10);
  }, 60_000);

  it('while it warns: the popup has the level, and the checkout its warning', async () => {
    await dieEverywhere(
      (street) => street.visit(1, CHECKOUT),
      async (street, n) => {
        expect(await popup(street), `killed at ${n}`).toMatchObject({ state: 'assessed', assessment: { level: 'danger' } });
        await street.browser.idle();
        expect(street.address(1), `killed at ${n}`).toBe(WARNING_PAGE);
        expect(await street.ui('warning', { tabId: 1 })).toMatchObject({ warning: { level: 'danger' } });
      },
    );
  }, 60_000);
});
