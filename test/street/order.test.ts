/** The way through a shop: which pages came before the one shown, and in what order, changes nothing of what is said. */
import { expect, it } from 'vitest';
import type { Finding } from '../../src/model/signal';
import { judge, readPath } from './judge';
import { walk } from './site';
import { shops } from './street';

/** What a shopper is told, without the place that a sentence quotes first. */
const told = ({ signal, outcome, case: name, decibans }: Finding) => `${signal}: ${name} (${outcome}, ${decibans})`;

it.each(shops.map((shop) => [shop.host, shop] as const))('%s', async (_, shop) => {
  const pages = await Promise.all(walk(shop).map((path) => readPath(shop, path)));
  const shown = pages.slice(-1);
  const before = pages.slice(0, -1);
  const [first, ...others] = [before, before.toReversed(), [...before.slice(1), ...before.slice(0, 1)]].map(
    (order) => judge(shop, [...order, ...shown]).assessment,
  );
  for (const other of others) {
    expect(other.findings.map(told)).toEqual(first?.findings.map(told));
    expect(other.level).toBe(first?.level);
  }
});
