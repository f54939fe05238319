import { expect, it } from 'vitest';
import { inBothBrowsers } from './both';
import type { Tab } from './driver';
import { until } from './raw-page';
import { addressOf, popupOf, settled, stateOf, visit, worstAnswer } from './verbs';

/** A page is usable when it draws a frame and answers within so many milliseconds. */
const USABLE_MS = 2000;
/** Pages on which no script of their own runs: nothing in them can tell of a frame. */
const SILENT = ['scripts-off', 'sandboxed'] as const;
const READ = ['clobbered-names', 'broken-json', 'endless-mutations', 'many-frames', 'deep-nesting'] as const;
const NO_SHOP = ['not-found', 'server-error', 'empty-answer', 'xml-file', 'picture-file'] as const;

inBothBrowsers({}, (stage, name) => {
  const read = async (tab: Tab, host: string) => {
    const { driver } = stage();
    const { state } = await settled(driver, tab, { timeout: 40_000 });
    expect(state).toMatchObject({ state: 'assessed', domain: `${host}.example` });
    expect(await popupOf(driver, tab)).toContain(`${host}.example`);
    await tab.close();
  };

  it.each(READ)('%s: the page stays usable while it is read, and the popup knows the shop', async (host) => {
    const tab = await stage().driver.openTab();
    expect(await worstAnswer(tab, `https://${host}.example/`)).toBeLessThan(USABLE_MS);
    await read(tab, host);
  });

  it.each(SILENT)('%s: the page is read although no script of its own runs', async (host) => {
    const tab = await stage().driver.openTab();
    await tab.goto(`https://${host}.example/`);
    await read(tab, host);
  });

  it.each(NO_SHOP)('%s: no shop, and nothing else happens', async (host) => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, `https://${host}.example/`);
    expect((await stateOf(driver, tab)).state).toBe('not-shop');
    expect(await popupOf(driver, tab)).not.toBe('');
    await tab.close();
  });

  it.each(['about:blank', 'data:text/html,<title>d</title><h1>Cart</h1>'])('%s: has its answer', async (address) => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await tab.goto(address);
    expect((await stateOf(driver, tab)).state).toBe('browser-page');
    await tab.close();
  });

  it('a blob: document has its answer', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, 'https://kettle-row.example/');
    await tab.evaluate(() => {
      location.href = URL.createObjectURL(new Blob(['<title>b</title><h1>Cart</h1>'], { type: 'text/html' }));
    }, null);
    await until('the document', async () => ((await stateOf(driver, tab)).state === 'browser-page' ? true : null));
    await tab.close();
  });

  it('a PDF has its answer', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await tab.goto('https://pdf-file.example/');
    const { state } = await until('an answer', async () => {
      const now = await stateOf(driver, tab);
      return now.state === 'scanning' ? null : now;
    });
    expect(['not-shop', 'browser-page', 'error']).toContain(state);
    expect(await popupOf(driver, tab)).not.toBe('');
    await tab.close();
  });

  const afterOffline = async (tab: Tab, address: string) => {
    const { driver } = stage();
    // Nothing listens on any port but the server's: a refused connection, as when the shop is offline.
    await tab.goto(address);
    // The driver gives up at the refusal; the tab shows the page before until the browser's own takes its place.
    await until(address, async () => ((await addressOf(driver, tab)) === address ? true : null));
    const state = await until('an answer', async () => {
      const now = await stateOf(driver, tab);
      return now.state === 'scanning' ? null : now;
    });
    expect(await popupOf(driver, tab)).not.toBe('');
    return state;
  };

  it('a page that did not load has its answer', async () => {
    const tab = await stage().driver.openTab();
    const { state } = await afterOffline(tab, name === 'chromium' ? 'https://never-seen.example:1/' : 'https://[::1]:9/');
    expect(['browser-page', 'error', 'not-shop']).toContain(state);
    await tab.close();
  });

  it.runIf(name === 'chromium')('a shop that is offline: the popup says what is known of it', async () => {
    const { driver } = stage();
    const tab = await driver.openTab();
    await visit(driver, tab, 'https://kettle-row.example/');
    await settled(driver, tab, { timeout: 40_000 });
    expect(await afterOffline(tab, 'https://kettle-row.example:1/')).toMatchObject({ state: 'assessed', cached: true });
    await tab.close();
  });
});
