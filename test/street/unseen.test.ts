/** Shops that nobody had seen who set the weights: what a shopper is told of them. */
import { expect, test } from 'vitest';
import { meetExpectations } from './expectations';
import { stages } from './stages';
import { unseenShops } from './unseen';

meetExpectations(unseenShops);

test('half of the unseen scams are told as likely ones before their checkout, no honest shop is warned of anywhere', async () => {
  const told = await Promise.all(unseenShops.map(async (shop) => ({ label: shop.label, ...(await stages(shop)) })));
  const scams = told.filter(({ label }) => label === 'scam');
  expect(scams.filter(({ read }) => read.level === 'danger').length).toBeGreaterThanOrEqual(scams.length / 2);
  const honest = told
    .filter(({ label }) => label === 'honest')
    .flatMap(({ before, read, checkout, whole }) => [before, read, checkout, whole.assessment]);
  expect(honest.filter(({ level }) => level === 'danger' || level === 'caution')).toEqual([]);
});
