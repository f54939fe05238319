/** Countdowns of the street over two visits: a real end stays where it was, an invented one starts anew. */
import { expect, test } from 'vitest';
import { restartedTimers } from '../../src/facts/restarts';
import { judge, NOW, readPath } from './judge';
import { allShops } from './town';

/** More than a day: what counts days must not seem to start anew each morning. */
const LATER = NOW + 25 * 60 * 60 * 1000;
const counting = allShops.filter((shop) => shop.timer !== undefined);

test('honest and scam shops count down', () => {
  expect(new Set(counting.map((shop) => shop.label))).toEqual(new Set(['honest', 'scam']));
});

test.each(counting.map((shop) => [shop.host, shop] as const))('%s', async (_host, shop) => {
  const first = await readPath(shop, '/');
  const second = await readPath(shop, '/', LATER);
  expect(first.pressure.timers).toHaveLength(1);
  const restarts = restartedTimers(first, second);
  expect(restarts.length > 0).toBe(shop.label === 'scam');
  const { assessment } = judge(shop, [first, second], restarts);
  expect(assessment.findings.find((finding) => finding.signal === 'countdown')?.outcome).toBe(
    shop.label === 'scam' ? 'bad' : 'not-applicable',
  );
});
