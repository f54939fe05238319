import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { snapshotOf } from './snapshot-of';
import { Street, WARNING_PAGE } from './street';

const SHOP = 'https://lamps.example/';
const DAY = 24 * 60 * 60 * 1000;
let street: Street;

/** The shop's server: what it was asked, and how many answers are on their way. */
const server = { asked: [] as string[], open: 0, most: 0, aborted: 0, hold: null as Promise<void> | null, body: 'unproven policy' };

beforeEach(async () => {
  Object.assign(server, { asked: [], open: 0, most: 0, aborted: 0, hold: null, body: 'unproven policy' });
  vi.stubGlobal('fetch', async (href: string, { signal }: RequestInit): Promise<Response> => {
    server.asked.push(new URL(href).pathname);
    server.open += 1;
    server.most = Math.max(server.most, server.open);
    signal?.addEventListener('abort', () => (server.aborted += 1));
    await new Promise((resume) => setImmediate(resume));
    await server.hold;
    server.open -= 1;
    signal?.throwIfAborted();
    return new Response(server.body, { headers: { 'content-type': 'text/html' } });
  });
  street = await Street.open();
  street.pages.set(SHOP, 'unproven shop').set(`${SHOP}pay`, 'unproven shop checkout').set('https://news.example/', 'no such thing');
  street.links.set('/returns', 'returns').set('/terms', 'terms').set('/contact', 'contact').set('/shipping', 'shipping').set('/privacy', 'privacy');
  street.addTab(1);
}); // prettier-ignore

afterEach(() => {
  vi.useRealTimers();
});

async function settled(): Promise<void> {
  await vi.waitFor(async () => {
    await street.browser.idle();
    expect((await street.state(1)).reading).toBeUndefined();
  });
}
const readPages = async (id = 1) => (await street.state(id)).assessment?.pages.filter(({ fetched }) => fetched).map(({ url }) => new URL(url).pathname); // prettier-ignore

it('reads what a shop links when it is first met, two pages at a time, and says so meanwhile', async () => {
  let go = (): void => undefined;
  server.hold = new Promise((resolve) => (go = resolve));
  await street.visit(1, SHOP);
  expect(await street.state(1)).toMatchObject({ state: 'assessed', reading: true, assessment: { level: 'unproven' } });
  expect(server.asked).toEqual(['/returns', '/contact']);
  go();
  await settled();
  expect(server.asked).toEqual(['/returns', '/contact', '/terms', '/shipping', '/privacy']);
  expect(server.most).toBe(2);
  expect(await readPages()).toEqual(['/returns', '/contact', '/terms', '/shipping', '/privacy']);
});

it('asks no more for a week', async () => {
  await street.visit(1, SHOP);
  await settled();
  await street.visit(1, SHOP);
  await street.visit(1, `${SHOP}pay`);
  await settled();
  expect(server.asked).toHaveLength(5);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * DAY });
  await street.visit(1, SHOP);
  await settled();
  expect(server.asked).toHaveLength(10);
});

it('asks a site that is no shop for nothing, not even when it is judged anyway', async () => {
  await street.visit(1, 'https://news.example/');
  await street.ui('rescan', { tabId: 1, anyway: true });
  await street.browser.idle();
  expect(server.asked).toEqual([]);
});

it('changes icon and warning with what it read', async () => {
  server.body = 'worse policy';
  await street.visit(1, `${SHOP}pay`);
  await vi.waitFor(async () => {
    await street.browser.idle();
    expect(street.address(1)).toBe(WARNING_PAGE);
  });
  expect(street.done('badge').at(-1)).toEqual([{ tabId: 1, text: '!' }]);
  await street.browser.idle();
  expect(street.done('go')).toEqual([[1, WARNING_PAGE]]);
});

describe('stops', () => {
  /** Two requests are on their way. */
  async function begin(): Promise<() => void> {
    let go = (): void => undefined;
    server.hold = new Promise((resolve) => (go = resolve));
    await street.visit(1, SHOP);
    expect(server.open).toBe(2);
    return go;
  }
  async function expectStopped(go: () => void): Promise<void> {
    await street.browser.idle();
    expect(server.aborted).toBe(2);
    go();
    await street.browser.idle();
    expect(server.asked).toHaveLength(2);
  }

  it('when the tab leaves the shop', async () => {
    const go = await begin();
    await street.visit(1, 'https://news.example/');
    await expectStopped(go);
  });

  it('when the tab is closed', async () => {
    const go = await begin();
    street.browser.event('tabs.onRemoved').emit(1, {});
    await expectStopped(go);
  });

  it('when the shopper turns it off, and begins nothing then', async () => {
    const go = await begin();
    expect(await street.ui('settings', { change: { readPolicies: false } })).toEqual({ readPolicies: false, quietLine: true });
    await expectStopped(go);
    await street.visit(1, `${SHOP}pay`);
    await street.browser.idle();
    expect(server.asked).toHaveLength(2);
    expect(await street.ui('settings', {})).toEqual({ readPolicies: false, quietLine: true });
    expect((await street.state(1)).assessment?.unread).toContainEqual({ key: 'not-opened', args: [], topic: 'returns' });
  });

  it('not when the tab goes to another page of the shop', async () => {
    const go = await begin();
    await street.visit(1, `${SHOP}pay`);
    go();
    await settled();
    expect(server.aborted).toBe(0);
    expect(await readPages()).toHaveLength(5);
  });
});

it('reads a shop once, however many tabs show it', async () => {
  street.addTab(2);
  await Promise.all([street.visit(1, SHOP), street.visit(2, `${SHOP}pay`)]);
  await settled();
  expect(server.asked).toHaveLength(5);
});

it('goes on where a worker died, and never asks for a page more than twice', async () => {
  server.hold = new Promise(() => undefined);
  await street.visit(1, SHOP);
  server.hold = null;
  await street.startWorker();
  await settled();
  expect(server.asked).toEqual(['/returns', '/contact', '/returns', '/contact', '/terms', '/shipping', '/privacy']);
  expect(await readPages()).toHaveLength(5);
});

it('makes no request that the browser would sign as one of an extension: where access was withdrawn', async () => {
  street.links.clear();
  street.links.set('https://help.lamps.example/returns', 'returns');
  const contains = vi.fn(({ origins }: { origins: string[] }) => Promise.resolve(!origins.includes('https://help.lamps.example/*')));
  vi.doMock('webextension-polyfill', async (original) => {
    const { default: api } = await original<{ default: { permissions: object } }>();
    return { default: { ...api, permissions: { ...api.permissions, contains } } };
  });
  const { browser } = await import('../../src/platform/browser');
  Object.assign(browser.permissions, { contains });
  await street.visit(1, SHOP);
  await settled();
  expect(contains).toHaveBeenCalledWith({ origins: ['https://help.lamps.example/*'] });
  expect(server.asked).toEqual([]);
});

describe('in a private window', () => {
  beforeEach(() => {
    street.addTab(1, { incognito: true, windowId: 7 });
    street.browser.windows.add({ id: 7, incognito: true });
  });

  it('it asks for nothing where one worker serves all windows', async () => {
    await street.visit(1, SHOP);
    await settled();
    expect(server.asked).toEqual([]);
  });

  it('it reads, and leaves nothing on the disk, where private windows have their own', async () => {
    Object.assign(street.browser, { incognito: 'split', inIncognitoContext: true });
    await street.startWorker();
    await street.visit(1, SHOP);
    await settled();
    expect(server.asked).toHaveLength(5);
    expect(await indexedDB.databases()).toEqual([]);
    expect(street.browser.local.values.size).toBe(0);
  });
});

describe('what the tab says of a fetched page', () => {
  const answer = (snapshot: unknown): void => {
    const tab = street.browser.tabs.get(1);
    if (tab !== undefined) tab.onTold = () => snapshot;
  };

  it('is that of the page that was asked for, whatever address it names', async () => {
    answer(snapshotOf({ url: 'https://bank.example/', title: 'unproven policy', origin: 'live', status: 500 }));
    await street.visit(1, SHOP);
    await settled();
    expect(await readPages()).toEqual(['/returns', '/contact', '/terms', '/shipping', '/privacy']);
  });

  it.each([
    ['has not the shape', { url: SHOP, title: 'worse policy' }],
    ['is too big', snapshotOf({ url: SHOP, title: 'worse policy', jsonLd: Array.from({ length: 10 }, () => 'x'.repeat(30_000)) })],
    ['is nothing', undefined],
  ])('is not taken where it %s', async (_what, snapshot) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    answer(snapshot);
    await street.visit(1, SHOP);
    for (let turn = 0; turn < 12; turn++) {
      await vi.advanceTimersByTimeAsync(1000);
      await street.browser.idle();
    }
    expect(server.asked).toEqual(['/returns', '/contact']);
    expect(await street.state(1)).toMatchObject({ assessment: { level: 'unproven' } });
    expect(await readPages()).toEqual([]);
  });
});
