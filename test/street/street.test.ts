/** The street itself: complete, walkable, and no platform tells honest shops from scams. */
import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/harness/project';
import { answer } from './serve';
import { renderSite, walk } from './site';
import { skins } from './skins';
import { noShops, sites } from './street';
import { allShops, allSites } from './town';

/** One window for all pages: a parser of its own for each would take most of the time. */
const { DOMParser } = new JSDOM().window;
const document = (host: string, path: string) => new DOMParser().parseFromString(answer(host, path).body, 'text/html');

test('every content file stands on the street or in the town under its own host', () => {
  const files = readdirSync(`${ROOT}/test/street/shops`).map((file) => file.replace('.ts', '.example'));
  expect(allSites.map((site) => site.host).sort()).toEqual(files.sort());
});

test('there are shops of many platforms, languages and countries, honest and not; the demo street stays short', () => {
  const kinds = (pick: (shop: (typeof allShops)[number]) => string) => new Set(allShops.map(pick)).size;
  expect(kinds((shop) => shop.skin)).toBeGreaterThanOrEqual(10);
  expect(kinds((shop) => shop.language)).toBeGreaterThanOrEqual(17);
  expect(kinds((shop) => shop.country)).toBeGreaterThanOrEqual(26);
  for (const label of ['honest', 'scam']) expect(allShops.filter((shop) => shop.label === label).length).toBeGreaterThanOrEqual(60);
  expect(sites.length).toBeLessThanOrEqual(20);
});

test('no two shops say the same of themselves or their goods', () => {
  const said = allShops.flatMap((shop) => [
    ...new Set([shop.name, shop.slogan, shop.why, ...shop.intro, ...shop.goods.flatMap((goods) => goods.about)]),
  ]);
  expect(said.filter((line, index) => said.indexOf(line) !== index)).toEqual([]);
});

test.each(Object.keys(skins))('the %s skin serves honest and scam shops', (name) => {
  const labels = allShops.filter((shop) => shop.skin === name).map((shop) => shop.label);
  expect(new Set(labels)).toEqual(new Set(['honest', 'scam']));
});

test('each language has honest and scam shops', () => {
  const kinds = new Set(allShops.map((shop) => `${shop.language} ${shop.label}`));
  const languages = [...new Set(allShops.map((shop) => shop.language))];
  expect([...kinds].sort()).toEqual(languages.flatMap((language) => [`${language} honest`, `${language} scam`]).sort());
});

describe.each(allSites.map((site) => [site.host, site] as const))('%s', (host, site) => {
  const files = renderSite(site);

  test('says in sentences why a careful person would trust it or not', () => {
    expect(site.why.split(/[.!?] /).length).toBeGreaterThanOrEqual(2);
  });

  test('every own link, picture, script and form leads to something', () => {
    const dead = new Set<string>();
    for (const [path, file] of files) {
      if (!file.contentType.startsWith('text/html')) continue;
      const places = [...file.body.matchAll(/ (?:href|src)=["']([^"']*)["']/g)].map((match) => match[1]);
      for (const place of places) {
        const url = new URL(place ?? '', `https://${host}${path}`);
        if (url.host !== host || url.hash !== '') continue;
        if (url.pathname !== '/wp-json/' && answer(host, url.pathname).status !== 200) dead.add(url.pathname);
      }
    }
    expect([...dead]).toEqual([]);
  });

  test('an unknown address is a 404 and a POST is answered as a GET', () => {
    expect(answer(host, '/no-such-page').status).toBe(404);
    expect(answer(host, '/?utm_source=mail', 'POST')).toEqual(answer(host, '/'));
    expect(answer(host, '/', 'HEAD').body).toBe('');
  });
});

describe.each(allShops.map((shop) => [shop.host, shop] as const))('%s', (host, shop) => {
  test('a shopper gets from the home page to the checkout by links and forms', () => {
    const steps = walk(shop);
    steps.slice(1).forEach((path, index) => {
      const page = document(host, steps[index] ?? '');
      const ways = [...page.querySelectorAll('a[href], form')].map((way) => way.getAttribute('href') ?? way.getAttribute('action') ?? '');
      expect(ways.map((way) => way.replace(/\?.*$/, ''))).toContain(path);
    });
  });

  test('sells at least three things at prices, and asks for an address at the checkout', () => {
    expect(shop.goods.length).toBeGreaterThanOrEqual(3);
    expect(shop.goods.every((goods) => goods.price > 0 && (goods.was ?? Infinity) > goods.price)).toBe(true);
    const path = walk(shop).at(-1) ?? '';
    if (shop.checkout.lateMs === undefined)
      expect(document(host, path).querySelectorAll('form input[autocomplete]').length).toBeGreaterThan(5);
    else expect(document(host, path).querySelector('#checkout-view')?.textContent).toContain('postal-code');
  });
});

test('hosts beside the street hold a card frame or say that they are not there', () => {
  expect(answer('js.stripe.com', '/v3/elements').body).toContain('cc-number');
  expect(answer('elsewhere.example', '/').status).toBe(404);
});

test('sites that are no shop sell nothing', () => {
  for (const site of noShops) expect(site.pages.some((page) => /cart|basket|checkout|warenkorb|carrito/i.test(page.html))).toBe(false);
});
