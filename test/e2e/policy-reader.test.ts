import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needBuild } from '../../tools/harness/build';
import { startServer, type Asked, type TlsServer } from '../../tools/harness/tls-server';
import { word } from '../../tools/harness/words';
import { BROWSERS, startDriver, type BrowserName, type Driver } from './driver';
import { CALM, ELSEWHERE, ODD, PARTNER, PolicyShops, PRIVATE, QUIET, SILENT } from './policy-shops';
import { until } from './raw-page';
import { popupOf, settled, shown, stateOf, stored, visit } from './verbs';

/** Longest reading here: nine pages, one of which is given up after 8 seconds. Milliseconds. */
const READING = { timeout: 40_000 };
/** All that a request of the reader carries. What tells it from a person's click: `sec-fetch-*`, and that there is no cookie. */
const HEADERS = [
  'accept', 'accept-encoding', 'accept-language', 'cache-control', 'connection', 'host', 'pragma', 'priority',
  'sec-fetch-dest', 'sec-fetch-mode', 'sec-fetch-site', 'user-agent',
]; // prettier-ignore
/** Chromium calls a request of an extension one that no site caused; Firefox calls it one of the site's own. */
const SITE: Readonly<Record<BrowserName, string>> = { chromium: 'none', firefox: 'same-origin' };

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.each(BROWSERS)('in %s', { concurrent: false }, (name) => {
  const shops = new PolicyShops();
  let server: TlsServer;
  let driver: Driver;

  beforeAll(async () => {
    needBuild();
    server = await startServer((host, path) => shops.answer(host, path));
    driver = await startDriver(name, { port: server.port, privateWindows: true });
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  /** Requests for pages of a shop other than those that the tab itself opened. */
  const asked = (host: string): Asked[] => server.log.filter((one) => one.host.endsWith(host) && one.headers['sec-fetch-dest'] === 'empty');
  const paths = (host: string): string[] => asked(host).map(({ path }) => path);

  describe('a shop whose pages answer in every way', () => {
    it('is asked for its policies, a page each, two at a time, at most ten', async () => {
      const tab = await driver.openTab();
      const began = performance.now();
      await tab.goto(`https://${ODD}/`);
      await until('the reading', async () => ((await stateOf(driver, tab)).reading === true ? true : null));
      const popup = await driver.openOwn(`popup.html#tab=${tab.id}`);
      expect(await shown(popup)).toContain(word('ui_reading'));

      const { state } = await settled(driver, tab, READING);
      const took = performance.now() - began;
      expect(took, 'the page that hangs is given up').toBeGreaterThan(8000);
      expect(took).toBeLessThan(30_000);
      expect([...new Set(paths(ODD))]).toHaveLength(paths(ODD).length);
      expect(paths(ODD).sort()).toEqual(['/about', '/contact', '/legal-notice', '/payment', '/privacy', '/returns', '/shipping', '/terms', '/warranty', '/shipping/'].sort()); // prettier-ignore
      expect(shops.most).toBeLessThanOrEqual(2);

      const reasons = new Map(state?.assessment?.unread.map(({ topic, key }) => [topic, key]));
      expect(Object.fromEntries(reasons)).toEqual({
        shipping: 'unread_redirected',
        privacy: 'unread_login',
        terms: 'unread_error_page',
        contact: 'unread_pdf',
        'legal-notice': 'unread_scripts',
        about: 'unread_too_big',
        warranty: 'unread_too_slow',
        payment: 'unread_http_error',
      });
      // Not one of them is called missing.
      expect(state?.assessment?.findings.filter((finding) => finding.case === 'missing')).toEqual([]);
      expect(state?.assessment?.findings.find(({ signal }) => signal === 'returns-policy')).toMatchObject({ case: 'days-usual', evidence: [{ page: `https://${ODD}/returns` }] }); // prettier-ignore

      await until('the popup to be done', async () => ((await shown(popup)).includes(word('ui_reading')) ? null : true));
      await popup.close();
      const text = await popupOf(driver, tab);
      expect(text).toContain(word('ui_not_checked').split(' (')[0]);
      await tab.close();
    });

    it('learns nothing from the requests but that somebody asked', () => {
      const requests = asked(ODD);
      expect(requests.length).toBeGreaterThan(8);
      for (const { method, secure, headers } of requests) {
        expect(method).toBe('GET');
        expect(secure).toBe(true);
        expect(Object.keys(headers).filter((header) => !HEADERS.includes(header))).toEqual([]);
        expect(headers).toMatchObject({ accept: 'text/html,application/xhtml+xml', 'sec-fetch-site': SITE[name], 'sec-fetch-mode': 'cors', 'cache-control': 'no-cache' }); // prettier-ignore
        for (const name of ['cookie', 'referer', 'origin', 'x-requested-with']) expect(headers).not.toHaveProperty(name);
        expect(JSON.stringify(headers)).not.toMatch(/extension:|caveat/i);
      }
    });

    it('leads nobody to another website, and its pages load nothing', async () => {
      expect(server.log.filter(({ host }) => host === PARTNER)).toEqual([]);
      await pause(500);
      expect(server.log.filter(({ path }) => path.includes('loaded'))).toEqual([]);
    });

    it('is not asked again, and gets its own cookies only from what the shopper opens', async () => {
      const before = paths(ODD).length;
      const tab = await driver.openTab();
      await visit(driver, tab, `https://${ODD}/`, READING);
      expect(paths(ODD)).toHaveLength(before);
      const last = server.log.filter(({ host, path }) => host === ODD && path === '/').at(-1);
      expect(last?.headers.cookie).toBe('visit=heron');
      expect(await tab.evaluate(() => document.cookie, null)).toBe('visit=heron');
      await tab.close();
    });

    it('has its pages and the reasons in the report, with words', async () => {
      const report = await driver.openOwn(`report.html#domain=${ODD}`);
      const text = await shown(report);
      expect(text).toContain(`https://${ODD}/returns`);
      expect(text).toContain(word('ui_fetched'));
      for (const reason of ['redirected', 'login', 'error_page', 'pdf', 'scripts', 'too_big', 'too_slow']) {
        expect(text).toContain(word(`unread_${reason}`));
      }
      expect(text).toContain(word('unread_http_error', ['', '503']));
      await report.close();
    });
  });

  it('reads frames and plain addresses, and from a page that forbids nearly everything', async () => {
    const tab = await driver.openTab();
    const { state } = await visit(driver, tab, `https://${CALM}/`, READING);
    expect(paths(CALM).sort()).toEqual(['/privacy', '/returns', '/shipping', '/terms', '/texts/terms.html']);
    expect(asked(CALM).every(({ secure, host }) => secure && host === CALM)).toBe(true);
    expect(state?.assessment?.unread).toEqual([]);
    expect(state?.assessment?.pages.filter(({ fetched }) => fetched)).toHaveLength(5);
    const cart = await visit(driver, tab, `https://${CALM}/cart`, READING);
    expect(cart.state?.assessment?.pages).toHaveLength(7);
    expect(paths(CALM)).toHaveLength(5);
    await tab.close();
  });

  it('stops when the tab leaves the shop', async () => {
    const tab = await driver.openTab();
    await tab.goto(`https://${SILENT}/`);
    await until('the requests', () => Promise.resolve(paths(SILENT).length >= 2 ? true : null));
    await tab.goto(ELSEWHERE);
    // Without the stop, each request would be given up after 8 seconds, and the next two made.
    await pause(10_000);
    expect(paths(SILENT)).toHaveLength(2);
    await tab.close();
  });

  it('asks for nothing when the shopper turned it off, and tells so by what is not read', async () => {
    const turn = async (): Promise<void> => {
      const options = await driver.openOwn('options.html');
      await until('the setting', () => options.evaluate(() => (document.querySelector('input:enabled') === null ? null : true), null));
      // Tab and space, as without a mouse.
      await options.evaluate(() => {
        document.querySelector('input')?.focus();
      }, null);
      await options.type(' ');
      await until('the answer', async () => ((await shown(options)).includes(word('ui_setting_saved')) ? true : null));
      await options.close();
    };
    await turn();
    const tab = await driver.openTab();
    const { state } = await visit(driver, tab, `https://${QUIET}/`, READING);
    expect(state?.assessment?.level).not.toBeNull();
    await pause(1000);
    expect(paths(QUIET)).toEqual([]);
    expect(state?.assessment?.unread.map(({ topic, key }) => [topic, key])).toContainEqual(['returns', 'unread_not_opened']);

    await turn();
    await visit(driver, tab, `https://${QUIET}/`, READING);
    expect(paths(QUIET)).toHaveLength(4);
    await tab.close();
  });

  it('reads in a private window where that leaves nothing behind, and else asks for nothing', async () => {
    const seen = await driver.openPrivateWindow(`https://${PRIVATE}/`);
    await settled(seen, seen.tab, READING);
    expect(paths(PRIVATE)).toHaveLength(name === 'chromium' ? 4 : 0);
    expect(await stored(driver)).not.toContain(PRIVATE);
    await seen.close();
  });

  it('leaves no error uncaught', async () => {
    expect(await driver.errors()).toEqual([]);
  });
});
