import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { Street } from './street';

const SHOP = 'https://canary.example/';
let street: Street;

beforeEach(async () => {
  street = await Street.open();
  street.pages.set(SHOP, 'unproven shop').set(`${SHOP}pay`, 'caution shop checkout');
  street.addTab(1, { incognito: true, windowId: 7 });
  street.browser.windows.add({ id: 7, incognito: true });
  street.browser.event('windows.onCreated').emit({ id: 7 });
  await street.browser.idle();
});

async function closeWindow(id: number): Promise<void> {
  for (const window of street.browser.windows) if (window.id === id) street.browser.windows.delete(window);
  street.browser.event('windows.onRemoved').emit(id);
  await street.browser.idle();
}

const remembered = (): string[] => [...street.browser.session.values.keys()];

it('leaves nothing on disk', async () => {
  await street.visit(1, SHOP);
  await street.visit(1, `${SHOP}pay`);
  await street.ui('trust', { tabId: 1, domain: 'canary.example', trusted: true });
  expect(await street.state(1)).toMatchObject({ state: 'assessed', trusted: true });
  expect(await indexedDB.databases()).toEqual([]);
  expect(street.browser.local.values.size).toBe(0);
});

it('shows nothing of a private shop in other windows', async () => {
  await street.visit(1, SHOP);
  await street.ui('trust', { tabId: 1, domain: 'canary.example', trusted: true });
  expect(await street.ui('report', { domain: 'canary.example' })).toEqual({ assessment: null, trusted: false });
  expect(await street.ui('export', { domain: 'canary.example' })).toEqual({ judged: null });
  street.addTab(2, { url: `${SHOP}other`, gate: { ended: true, passed: false } });
  expect(await street.state(2)).toMatchObject({ state: 'not-shop', trusted: false });
});

it('honours and can take back what is trusted outside, without touching that', async () => {
  street.addTab(2, { url: SHOP });
  await street.ui('trust', { tabId: 2, domain: 'canary.example', trusted: true });
  await street.visit(1, SHOP);
  expect(await street.state(1)).toMatchObject({ trusted: true });
  await street.ui('trust', { tabId: 1, domain: 'canary.example', trusted: false });
  expect(await street.state(1)).toMatchObject({ trusted: false });
  expect(street.browser.local.values.get('trusted')).toHaveProperty(['canary.example']);
});

it('forgets with the last private window, and not before', async () => {
  await street.visit(1, SHOP);
  street.browser.windows.add({ id: 8, incognito: true });
  street.browser.event('windows.onCreated').emit({ id: 8 });
  await street.browser.idle();
  await closeWindow(7);
  expect(remembered()).toContain('private:shop:canary.example');
  await closeWindow(8);
  expect(remembered()).toEqual([]);
});

it('keeps what other tabs are about', async () => {
  street.addTab(2);
  await street.visit(2, SHOP);
  await street.visit(1, SHOP);
  await closeWindow(7);
  expect(remembered()).toEqual(['tab:2']);
});

it('forgets the private session before when its worker was ended too early to do so', async () => {
  await street.visit(1, SHOP);
  street.browser.windows.clear();
  street.browser.windows.add({ id: 9, incognito: true });
  await street.startWorker();
  expect(remembered()).toEqual(['private:windows']);
});

it('leaves private records to the worker of the private windows where there are two', async () => {
  await street.visit(1, SHOP);
  const before = remembered();
  street.browser.incognito = 'split';
  street.browser.windows.clear();
  await street.startWorker();
  expect(remembered()).toEqual(before);
  street.browser.inIncognitoContext = true;
  await street.startWorker();
  expect(remembered()).toEqual([]);
});
