/** What `npm run street` writes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus, type Row } from '../../tools/street/corpus';
import { noShops } from './street';
import { allShops } from './town';

const out = mkdtempSync(path.join(tmpdir(), 'street-'));
const rows = (set: string): Row[] =>
  readFileSync(path.join(out, set, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** Rows of all shops: of the demo street and of the town. */
const shopRows = () => [...rows('street-shops'), ...rows('town-shops')];

beforeAll(() => writeCorpus(out), 60_000);
afterAll(() => {
  rmSync(out, { recursive: true });
});

test('each shop has steps 1 to 4 once, and its other pages as step 0', () => {
  const found = shopRows();
  for (const shop of allShops) {
    const steps = found.filter((row) => row.site === shop.host).map((row) => row.step ?? -1);
    expect(steps.filter((step) => step > 0).sort()).toEqual([1, 2, 3, 4]);
    expect(steps.filter((step) => step === 0).length).toBeGreaterThanOrEqual(4);
  }
});

test('late checkouts and countdowns say that they need scripts, other pages do not', () => {
  const late = shopRows()
    .filter((row) => row.step === 4 && row.scripts)
    .map((row) => row.site);
  expect(late).toEqual(expect.arrayContaining(allShops.filter((shop) => shop.checkout.lateMs !== undefined).map((shop) => shop.host)));
  expect(shopRows().some((row) => row.scripts === undefined)).toBe(true);
});

test('every row has its page, and ids are different', () => {
  for (const set of ['street-shops', 'town-shops', 'not-shops-street']) {
    for (const row of rows(set))
      expect(gunzipSync(readFileSync(path.join(out, set, row.file))).toString()).toMatch(/^<!doctype html>[\s\S]*<style>/i);
    expect(new Set(rows(set).map((row) => row.id)).size).toBe(rows(set).length);
  }
  expect(new Set(rows('not-shops-street').map((row) => new URL(row.url).host)).size).toBe(noShops.length);
});
