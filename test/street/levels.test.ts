/** Whole sites of the demo street, judged: what a shopper is told on the way through a shop, and after everything was read. */
import { describe, expect, test } from 'vitest';
import { meetExpectations } from './expectations';
import { judge, readPath } from './judge';
import { noShops, shops } from './street';

meetExpectations(shops);

describe.each(noShops.map((site) => [site.host, site] as const))('%s', (_host, site) => {
  test('is no shop and no checkout on any page', async () => {
    for (const page of site.pages) {
      const { assessment } = judge(site, [await readPath(site, page.path)]);
      expect(assessment.isShop, page.path).toBe(false);
      expect(assessment.checkout, page.path).toBe(false);
    }
  });
});
