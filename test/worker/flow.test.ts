import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { SNAPSHOT_LIMITS } from '../../src/model/snapshot-limits';
import { OWN_ID, OWN_URL } from '../platform/fake-browser';
import { snapshotOf } from './snapshot-of';
import { Street } from './street';

const SHOP = 'https://lamps.example/';
let street: Street;

beforeEach(async () => {
  street = await Street.open();
  street.pages.set(SHOP, 'unproven shop').set('https://scam.example/', 'danger shop').set('https://odd.example/', 'caution shop');
  street.pages.set('https://news.example/', 'no such thing').set('https://bare.example/pay', 'a checkout');
  street.addTab(1);
});

async function storedShops(): Promise<unknown[]> {
  const db = await openDB('caveat');
  const all: unknown[] = db.objectStoreNames.contains('shops') ? await db.getAllKeys('shops') : [];
  db.close();
  return all;
}

it('reads a shop: icon, title, record, state, time', async () => {
  await street.visit(1, SHOP);
  expect(street.done('icon')).toContainEqual([{ tabId: 1, path: expect.objectContaining({ '16': 'icons/unproven-16.png' }) as object }]);
  expect(street.done('title')).toContainEqual([{ tabId: 1, title: 'ui_icon_title lamps.example level_unproven' }]);
  expect(await storedShops()).toEqual(['lamps.example']);
  expect(await street.state(1)).toMatchObject({ state: 'assessed', domain: 'lamps.example', url: SHOP, cached: false, trusted: false });
  expect((await street.state(1)).workMs).toBeGreaterThanOrEqual(0);
});

it.each([
  ['danger', 'https://scam.example/', '!'],
  ['caution', 'https://odd.example/', '?'],
  ['unproven', SHOP, ''],
])('says %s without colour', async (_level, url, text) => {
  await street.visit(1, url);
  expect(street.done('badge').at(-1)).toEqual([{ tabId: 1, text }]);
});

it('shows the level again on further pages of the shop that nothing speaks for reading', async () => {
  await street.visit(1, SHOP);
  street.browser.done.length = 0;
  await street.visit(1, `${SHOP}imprint`);
  expect(street.done('icon')).not.toEqual([]);
  expect(street.done('run')).toEqual([[1, 'content/gate.js']]);
});

it.each(['https://news.example/', 'https://blog.example/'])('leaves nothing behind at %s, which is no shop', async (url) => {
  const before = street.browser.done.length;
  await street.visit(1, url);
  expect(street.browser.done.slice(before).filter(([what]) => what !== 'run')).toEqual([]);
  expect(await storedShops()).toEqual([]);
  expect(street.browser.local.values.size).toBe(0);
  expect(await street.state(1)).toMatchObject({ state: 'not-shop', cached: false });
});

it('stores nothing at all of a page that the gate does not let pass', async () => {
  await street.visit(1, 'https://blog.example/');
  expect(street.browser.session.values.size).toBe(0);
});

it('judges what is no shop when the shopper asks for it', async () => {
  street.pages.set('https://news.example/', 'unproven thing');
  await street.visit(1, 'https://news.example/');
  await street.ui('rescan', { tabId: 1, anyway: true });
  await street.browser.idle();
  expect(await street.state(1)).toMatchObject({ state: 'assessed', assessment: { level: 'unproven', isShop: true } });
});

it('merges the pages of a shop, and each tab keeps its own page', async () => {
  street.pages.set(`${SHOP}pay`, 'unproven shop checkout');
  street.addTab(2);
  await street.visit(1, SHOP);
  await street.visit(2, `${SHOP}pay`);
  expect((await street.state(1)).assessment).toMatchObject({ checkout: false, pages: [{ url: `${SHOP}pay` }, { url: SHOP }] });
  expect((await street.state(2)).assessment).toMatchObject({ checkout: true });
});

it.each([
  [SHOP, { lookAgain: true, checkout: false }, 'a checkout may still appear in a shop'],
  ['https://bare.example/pay', { lookAgain: true, checkout: true }, 'the checkout is here, and may have another step'],
  ['https://news.example/', { lookAgain: false, checkout: false }, 'no shop'],
])('tells the scan at %s whether to look again: %o, %s', async (url, response) => {
  await street.visit(1, url);
  expect(street.scanned.at(-1)).toEqual({ response });
});

it('has the scan look again where the gate saw a checkout that the scan did not', async () => {
  const tab = street.addTab(7, { url: 'https://late.example/pay' });
  street.pages.set(tab.url, 'drawn late');
  await street.page(7, 'gate-passed', { checkout: true });
  expect(street.scanned.at(-1)).toEqual({ response: { lookAgain: true, checkout: false } });
});

it.each([
  ['of another origin', { url: 'https://bank.example/' }],
  ['over the limit', { url: SHOP, jsonLd: Array.from({ length: 10 }, () => 'x'.repeat(SNAPSHOT_LIMITS.jsonLdChars)) }],
])('refuses a snapshot %s and stores nothing', async (_name, given) => {
  await street.browser.navigate(1, SHOP);
  expect(await street.page(1, 'snapshot', { snapshot: snapshotOf({ title: 'reassuring shop', ...given }) })).toHaveProperty('refused');
  expect(await storedShops()).toEqual([]);
});

it('answers a flood with refusals to read', async () => {
  await street.visit(1, SHOP);
  const snapshot = snapshotOf({ url: SHOP, title: 'unproven shop' });
  const replies = [];
  for (let n = 0; n < 40; n++)
    replies.push(
      await street.browser.send(
        { name: 'snapshot', request: { snapshot } },
        { id: OWN_ID, url: SHOP, frameId: 0, tab: { id: 1, incognito: false } as never },
      ),
    );
  expect(
    replies.filter((reply) => JSON.stringify(reply) === '{"response":{"lookAgain":false,"checkout":false}}').length,
  ).toBeGreaterThanOrEqual(10);
});

it('reads a page by itself that was refused in a flood, as it stands once the flood is over', async () => {
  const till = 'https://lamps.example/till';
  await street.browser.navigate(1, till);
  street.pages.set(till, 'unproven shop');
  for (let n = 0; n < 40; n++) await street.page(1, 'gate-passed', { checkout: false });
  await street.browser.navigate(1, till);
  street.pages.set(till, 'caution shop checkout');
  const before = street.scanned.length;
  expect(await street.page(1, 'gate-passed', { checkout: true })).toEqual({ response: {} });
  expect(street.scanned).toHaveLength(before);
  // Nobody asks, no popup is open.
  await vi.waitFor(
    async () => {
      await street.browser.idle();
      expect(street.scanned.length).toBeGreaterThan(before);
    },
    { timeout: 6000, interval: 250 },
  );
  await street.browser.idle();
  expect(await street.state(1)).toMatchObject({ state: 'assessed', cached: false, assessment: { level: 'caution', checkout: true } });
});

it('brings the gate after client-side navigation, once for each address', async () => {
  await street.visit(1, 'https://blog.example/');
  const tab = street.browser.tabs.get(1);
  if (tab !== undefined) tab.url = 'https://blog.example/shop';
  street.browser
    .event('tabs.onUpdated')
    .emit(1, { url: 'https://blog.example/shop' }, { id: 1, url: 'https://blog.example/shop', incognito: false });
  await street.browser.idle();
  expect(street.done('run')).toEqual([
    [1, 'content/gate.js'],
    [1, 'content/gate.js'],
  ]);
});

it('reads a page that was loaded before the tab showed it, whose gate spoke to nobody', async () => {
  await street.browser.navigate(1, SHOP);
  const tab = street.browser.tabs.get(1);
  if (tab !== undefined) tab.gate = { ended: true, passed: true, url: SHOP };
  street.browser.event('tabs.onUpdated').emit(1, { url: SHOP }, { id: 1, url: SHOP, incognito: false });
  await vi.waitFor(async () => {
    await street.browser.idle();
    expect(street.scanned).toHaveLength(1);
  });
  expect(await street.state(1)).toMatchObject({ state: 'assessed', cached: false });
});

it('follows a tab that vanishes at any moment', async () => {
  await street.browser.navigate(1, SHOP);
  const reply = street.page(1, 'gate-passed', { checkout: false });
  street.browser.tabs.delete(1);
  street.browser.event('tabs.onRemoved').emit(1, {});
  await reply;
  expect(street.browser.session.values.size).toBe(0);
  expect(await street.state(1)).toEqual({ state: 'error', error: 'ui_error_tab_gone', trusted: false, cached: false });
});

it('forgets a tab that is closed', async () => {
  await street.visit(1, SHOP);
  expect(street.browser.session.values.has('tab:1')).toBe(true);
  street.browser.event('tabs.onRemoved').emit(1, {});
  await street.browser.idle();
  expect(street.browser.session.values.size).toBe(0);
});

it('shows evidence in the tab of its page only', async () => {
  await street.visit(1, SHOP);
  expect(await street.ui('show-evidence', { tabId: 1, page: SHOP, n: 4, quote: 'Lamp' })).toEqual({ found: true });
  expect(street.done('tell')).toContainEqual([1, { to: 'find', n: 4, quote: 'Lamp' }]);
  const tab = street.browser.tabs.get(1);
  const before = street.done('run').length;
  if (tab !== undefined) tab.onTold = () => (street.done('run').length > before ? { found: true } : undefined);
  expect(await street.ui('show-evidence', { tabId: 1, page: SHOP, n: 4, quote: 'Lamp' })).toEqual({ found: true });
  expect(await street.ui('show-evidence', { tabId: 1, page: `${SHOP}other`, n: 4, quote: 'Lamp' })).toEqual({ found: false });
});

it('reports a shop, known or not', async () => {
  await street.visit(1, SHOP);
  expect(await street.ui('report', { domain: 'lamps.example' })).toMatchObject({ assessment: { level: 'unproven' }, trusted: false });
  expect(await street.ui('report', { domain: 'nobody.example' })).toEqual({ assessment: null, trusted: false });
});

it('hands out for an export what the report shows, with the facts of the pages read', async () => {
  await street.visit(1, SHOP);
  const report = await street.ui('report', { domain: 'lamps.example' });
  expect(await street.ui('export', { domain: 'lamps.example' })).toMatchObject({
    judged: { assessment: (report as { assessment: unknown }).assessment, facts: { domain: 'lamps.example', pages: [{ url: SHOP }] } },
  });
  expect(await street.ui('export', { domain: 'nobody.example' })).toEqual({ judged: null });
});

it('trusts registrable domains only', async () => {
  await expect(street.ui('trust', { tabId: 1, domain: 'www.lamps.example', trusted: true })).rejects.toThrow('refused');
  expect(street.browser.local.values.size).toBe(0);
});

it('welcomes on installation, not on an update', async () => {
  street.browser.event('runtime.onInstalled').emit({ reason: 'update' });
  await street.browser.idle();
  expect(street.done('open')).toEqual([]);
  street.browser.event('runtime.onInstalled').emit({ reason: 'install' });
  await street.browser.idle();
  expect(street.done('open')).toEqual([[{ url: `${OWN_URL}welcome.html` }]]);
});

it('tells when access to web pages is withdrawn, and when it is given back', async () => {
  await street.browser.navigate(1, SHOP);
  street.browser.access = false;
  street.browser.event('permissions.onRemoved').emit({});
  await street.browser.idle();
  expect(street.done('icon').at(-1)).toEqual([{ path: expect.objectContaining({ '32': 'icons/no-access-32.png' }) as object }]);
  expect(await street.state(1)).toMatchObject({ state: 'no-access' });
  street.browser.access = true;
  street.browser.event('permissions.onAdded').emit({});
  await street.browser.idle();
  expect(street.done('icon').at(-1)).toEqual([{ path: expect.objectContaining({ '32': 'icons/neutral-32.png' }) as object }]);
});

it('asks the browser for the language only where the page does not say', async () => {
  const { pageLanguage } = await import('../../src/worker/language');
  const text = 'Diese Lampe leuchtet warm und passt auf jeden Schreibtisch, auch auf einen kleinen.';
  const blocks = [{ n: 1, text }];
  expect(await pageLanguage(snapshotOf({ url: SHOP, lang: 'fr-CA', blocks }))).toBe('fr');
  expect(await pageLanguage(snapshotOf({ url: SHOP, lang: '', blocks }))).toBe('de');
  expect(await pageLanguage(snapshotOf({ url: SHOP, lang: '', blocks: [{ n: 1, text, hidden: true }] }))).toBe('');
  expect(await pageLanguage(snapshotOf({ url: SHOP, lang: 'english', blocks: [] }))).toBe('');
});

it('remembers that a countdown restarted', async () => {
  const { withPage } = await import('../../src/worker/shop-record');
  const { pageOf } = await import('./record-of');
  const timer = (at: number, endsAt: number): ReturnType<typeof pageOf> => {
    const page = pageOf({ url: SHOP, at });
    const evidence = [{ kind: 'text' as const, quote: '00:10:00', page: SHOP }];
    return { ...page, pressure: { ...page.pressure, timers: [{ context: 'Sale ends', endsAt, evidence }] } };
  };
  const first = withPage(null, timer(1_000_000, 1_600_000), 'lamps.example');
  const second = withPage(first, timer(2_000_000, 2_600_000), 'lamps.example');
  const third = withPage(second, timer(2_100_000, 2_600_000), 'lamps.example');
  expect([first, second, third].map(({ restarts }) => restarts.length)).toEqual([0, 1, 1]);
  expect(third).toMatchObject({ firstSeen: 1_000_000, lastSeen: 2_100_000 });
  expect(third.pages).toHaveLength(1);
  vi.restoreAllMocks();
});
