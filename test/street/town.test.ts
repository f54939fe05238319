/** Whole sites of the town, judged: what a shopper is told on the way through a shop, and after everything was read. */
import { expect, test } from 'vitest';
import { knownGaps } from './known-gaps';
import { meetExpectations } from './expectations';
import { allShops, townShops } from './town';
import { unseenShops } from './unseen';

meetExpectations(townShops);

test('every known gap is that of a shop', () => {
  const hosts = [...allShops, ...unseenShops].map((shop) => shop.host);
  expect(Object.keys(knownGaps).filter((host) => !hosts.includes(host))).toEqual([]);
});
