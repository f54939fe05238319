import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { Street } from './street';

const SHOP = 'https://lamps.example/';
let street: Street;

beforeEach(async () => {
  street = await Street.open();
  street.pages.set(SHOP, 'unproven shop');
  street.addTab(1);
});

it.each(['about:config', 'chrome://extensions/', 'view-source:https://lamps.example/', 'https://chromewebstore.google.com/detail/x'])(
  'knows %s as a page of the browser',
  async (url) => {
    await street.browser.navigate(1, url);
    expect(await street.state(1)).toEqual({ state: 'browser-page', trusted: false, cached: false });
  },
);

it('waits for the gate, and says "no shop" only when it has ended', async () => {
  await street.browser.navigate(1, 'https://blog.example/');
  const tab = street.browser.tabs.get(1);
  if (tab !== undefined) tab.gate = { ended: false, passed: false };
  expect(await street.state(1)).toMatchObject({ state: 'scanning', cached: false });
  if (tab !== undefined) tab.gate = { ended: true, passed: false };
  expect(await street.state(1)).toMatchObject({ state: 'not-shop' });
});

it('brings the gate into a tab that is older than the extension', async () => {
  street.addTab(9, { url: 'https://old.example/' });
  expect(await street.state(9)).toMatchObject({ state: 'scanning' });
  expect(street.done('run')).toContainEqual([9, 'content/gate.js']);
});

it('answers for a known shop at once, before the page was read', async () => {
  await street.visit(1, SHOP);
  await street.startWorker();
  street.addTab(2);
  await street.browser.navigate(2, `${SHOP}lamp`);
  const tab = street.browser.tabs.get(2);
  if (tab !== undefined) tab.gate = { ended: false, passed: false };
  expect(await street.state(2)).toMatchObject({ cached: true, state: 'scanning', assessment: { level: 'unproven' } });
  if (tab !== undefined) tab.gate = { ended: true, passed: false };
  expect(await street.state(2)).toMatchObject({ cached: true, state: 'assessed', assessment: { level: 'unproven' } });
});

it('says what is known of a shop whose page did not load', async () => {
  await street.visit(1, SHOP);
  street.addTab(2, { url: `${SHOP}gone` });
  street.addTab(3, { url: 'https://offline.example/' });
  const scripting = street.browser.tabs;
  for (const id of [2, 3]) {
    const tab = scripting.get(id);
    if (tab !== undefined)
      Object.defineProperty(tab, 'gate', {
        get: () => {
          throw new Error('Frame with ID 0 is showing error page');
        },
      });
  }
  expect(await street.state(2)).toMatchObject({ state: 'assessed', cached: true });
  expect(await street.state(3)).toMatchObject({ state: 'error', error: 'ui_error_unreadable' });
});

it('starts a scan again whose answer got lost, and gives up in the end', async () => {
  const tab = street.browser.tabs.get(1);
  if (tab === undefined) throw new Error('No tab.');
  const scans: string[] = [];
  tab.onScript = (file) => scans.push(file);
  tab.onTold = () => undefined;
  await street.visit(1, SHOP);
  const started = Date.now();
  const clock = vi.spyOn(Date, 'now');
  try {
    for (let waited = 0; waited < 40_000; waited += 1000) {
      clock.mockReturnValue(started + waited);
      await street.state(1);
    }
    expect(scans.filter((file) => file === 'content/scan.js')).toHaveLength(3);
    expect(await street.state(1)).toMatchObject({ state: 'error' });
  } finally {
    clock.mockRestore();
  }
});

it('judges the same record the same way at every question', async () => {
  await street.visit(1, SHOP);
  const first = await street.state(1);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await street.state(1)).toEqual(first);
});
