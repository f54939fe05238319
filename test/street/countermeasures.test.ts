/** Scams that take cheap steps to look better: what each step does to a site, and that none makes `danger` into `reassuring`. */
import { describe, expect, test } from 'vitest';
import { countermeasures, everything, type Countermeasure } from './countermeasures';
import { knownGaps } from './known-gaps';
import type { Shop } from './model';
import { answerOf } from './serve';
import { renderSite, walk } from './site';
import { stages } from './stages';
import { allShops } from './town';

const scams = allShops.filter((shop) => shop.label === 'scam');
/** Those that are told as `danger` at their checkout. */
const alarming = scams.filter(
  ({ host, expected }) => expected.checkout.every((level) => level === 'danger') && knownGaps[host]?.differs.includes('checkout') !== true,
);
const steps: readonly (readonly [string, Countermeasure])[] = Object.entries(countermeasures);
const textOf = (shop: Shop) => [...renderSite(shop).values()].filter((file) => file.contentType.startsWith('text/html')).map((file) => file.body).join('\n'); // prettier-ignore

test.each(scams.map((shop) => [shop.host, shop] as const))('%s keeps its checkout and gets no dead link by any step', (_host, shop) => {
  const changed = everything(shop);
  expect(changed.checkout).toEqual(shop.checkout);
  expect(changed.expected).toEqual(shop.expected);
  expect(walk(changed)).toEqual(walk(shop));
  const places = [...answerOf(changed, '/').body.matchAll(/ href=["'](\/[^"'?#]*)/g)].map((match) => match[1] ?? '');
  expect(places.filter((place) => place !== '/wp-json/' && answerOf(changed, place).status !== 200)).toEqual([]);
});

describe('a step does what it is called', () => {
  test('policies: the usual five are there', () => {
    for (const shop of scams) {
      const topics = countermeasures.policies(shop).pages.map((page) => page.topic);
      expect(topics).toEqual(expect.arrayContaining(['returns', 'shipping', 'privacy', 'terms', 'contact']));
      expect(new Set(topics).size, shop.host).toBe(new Set(shop.pages.map((page) => page.topic)).size + topics.length - shop.pages.length);
    }
  });

  test('own mail: no other address is left', () => {
    for (const shop of scams) {
      const found = textOf(countermeasures['own mail'](shop)).match(/mailto:[^"]+/g) ?? [];
      expect([...new Set(found)], shop.host).toEqual([`mailto:info@${shop.host}`]);
    }
  });

  test('copied number: every country of a scam has one to copy', () => {
    expect(scams.filter((shop) => countermeasures['copied number'](shop) === shop).map((shop) => shop.country)).toEqual([]);
  });

  test('social links and widgets: they stand on every page', () => {
    for (const shop of scams) {
      expect(answerOf(countermeasures['social links'](shop), walk(shop).at(-2) ?? '').body).toContain('https://www.tiktok.com/@');
      expect(answerOf(countermeasures.widgets(shop), '/').body).toContain('widget.trustpilot.com');
    }
  });

  test('hidden words: in the markup, shown to nobody', () => {
    for (const shop of scams) {
      const page = answerOf(countermeasures['hidden words'](shop), '/').body;
      expect(page).toContain('<div style="display:none"><p>');
    }
  });

  test('quiet: nothing is struck out, counts down or is in short supply', () => {
    for (const shop of scams.map(countermeasures.quiet)) {
      expect(shop.goods.some((goods) => goods.was !== undefined || goods.stock !== undefined || goods.rating !== undefined)).toBe(false);
      expect(textOf(shop)).not.toContain('id="countdown"');
    }
  });
});

/** All pairs take minutes (`npm run street -- --moves`): here every second scam takes a step, each the next one, and some all of them. */
const tried = alarming.filter((_shop, index) => index % 2 === 0);
describe.each(tried.map((shop, index) => [shop.host, shop, index] as const))('%s', (_host, shop, index) => {
  const [name, step] = steps[index % steps.length] ?? ['all', everything];

  test(`is not reassuring by one step: ${name}`, async () => {
    const { checkout, whole } = await stages(step(shop));
    expect(checkout.level).not.toBe('reassuring');
    expect(whole.assessment.level).not.toBe('reassuring');
  });

  if (index % 3 === 0)
    test('is not reassuring by all of them', async () => {
      const { checkout, whole } = await stages(everything(shop));
      expect([checkout.level, whole.assessment.level]).not.toContain('reassuring');
    });
});
