import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { Street } from './street';

const CHECKOUT = 'https://young.example/checkout';
let street: Street;

beforeEach(async () => {
  street = await Street.open();
  street.pages.set(CHECKOUT, 'unproven shop checkout').set('https://young.example/cart', 'unproven shop');
  street.pages.set('https://fine.example/checkout', 'reassuring shop checkout');
  street.addTab(1);
});

const shown = (): unknown[] => street.done('tell').map(([, message]) => message);

it('tells at the checkout of a little known shop how to pay, once a view, and nowhere else', async () => {
  await street.visit(1, 'https://young.example/cart');
  await street.visit(1, 'https://fine.example/checkout');
  expect(shown()).toEqual([]);
  await street.visit(1, CHECKOUT);
  expect(shown()).toMatchObject([{ to: 'guard', show: { kind: 'line', level: 'unproven', domain: 'young.example', reasons: [] } }]);
  await street.ui('rescan', { tabId: 1, anyway: false });
  await street.browser.idle();
  expect(shown()).toHaveLength(1);
});

it('brings nothing worse when the page takes it away', async () => {
  await street.visit(1, CHECKOUT);
  await street.page(1, 'bar-pressed', { press: 'attacked' });
  expect(shown()).toHaveLength(1);
  expect(street.address(1)).toBe(CHECKOUT);
});

it('stays away where it was turned off, and where the shop is trusted', async () => {
  await street.ui('settings', { change: { quietLine: false } });
  await street.visit(1, CHECKOUT);
  expect(shown()).toEqual([]);
  await street.ui('settings', { change: { quietLine: true } });
  await street.ui('trust', { tabId: 1, domain: 'young.example', trusted: true });
  await street.load(1);
  expect(shown()).toEqual([]);
});

it('keeps a choice that was stored before the line existed', async () => {
  street.browser.local.write({ settings: { readPolicies: false } });
  expect(await street.ui('settings', {})).toEqual({ readPolicies: false, quietLine: true });
});
