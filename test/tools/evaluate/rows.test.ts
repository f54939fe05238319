import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSiteSet, jobsOf, pageKey } from '../../../tools/evaluate/jobs';
import { readSets } from '../../../tools/evaluate/rows';

let folder: string;

function write(set: string, rows: readonly object[], pages: Readonly<Record<string, string>> = {}, packed = false): void {
  mkdirSync(path.join(folder, set, 'pages'), { recursive: true });
  const index = rows.map((row) => JSON.stringify(row)).join('\n');
  writeFileSync(path.join(folder, set, packed ? 'index.jsonl.gz' : 'index.jsonl'), packed ? gzipSync(index) : index);
  for (const [name, html] of Object.entries(pages)) writeFileSync(path.join(folder, set, 'pages', name), gzipSync(html));
}
const page = (id: string, more: object) => ({ id, kind: 'shop', label: 'honest', file: `pages/${id}.html.gz`, ...more });

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'caveat-sets-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('reading sets', () => {
  it('reads plain and packed lists, and takes those that are asked for', () => {
    write('honest-shops', [{ id: 'a', kind: 'shop', label: 'honest', extra: 1 }]);
    write('scam-links', [{ id: 'b', kind: 'shop-links', label: 'scam' }], {}, true);
    expect(readSets(folder).map(({ name, rows }) => [name, rows.length])).toEqual([
      ['honest-shops', 1],
      ['scam-links', 1],
    ]);
    expect(readSets(folder, 'scam').map(({ name }) => name)).toEqual(['scam-links']);
    expect(readSets(folder)[0]?.rows[0]?.['extra']).toBe(1);
  });

  it('names what is wrong in one line', () => {
    expect(() => readSets(path.join(folder, 'nowhere'))).toThrow(/^No such folder/);
    expect(() => readSets(folder)).toThrow(/^No set in/);
    write('honest-shops', [{ id: 'a' }]);
    expect(() => readSets(folder)).toThrow('honest-shops/index.jsonl, line 1');
  });
});

describe('jobs', () => {
  it('serve single pages as https, in address and markup', () => {
    write('honest-shops', [page('a', { url: 'http://a.example/x?y=1' })], { 'a.html.gz': '<img src="http://b.example/p.png">' });
    const [job] = readSets(folder).flatMap(jobsOf);
    const row = job?.visits[0];
    expect(row && job.addressOf(row)).toBe('https://a.example/x?y=1');
    expect([...(job?.pages() ?? [])]).toEqual([['a.example/x?y=1', { html: '<img src="https://b.example/p.png">', scripts: false }]]);
  });

  it('visit two rows of one address each with its own page', () => {
    const url = 'https://a.example/';
    write('honest-shops', [page('a', { url }), page('b', { url })], { 'a.html.gz': 'one', 'b.html.gz': 'two' });
    const pages = readSets(folder)
      .flatMap(jobsOf)
      .map((job) => job.pages().get('a.example/')?.html);
    expect(pages).toEqual(['one', 'two']);
  });

  it('walk whole sites in the order of their steps and only serve step 0, as they are', () => {
    const site = 's.example';
    const rows = [
      page('pay', { site, step: 2, url: 'http://s.example/pay', scripts: true }),
      page('home', { site, step: 1, url: 'http://s.example/' }),
      page('terms', { site, step: 0, url: 'http://s.example/terms' }),
    ];
    write('street', rows, { 'pay.html.gz': 'http://x.example', 'home.html.gz': '', 'terms.html.gz': '' });
    const [set] = readSets(folder);
    expect(set && isSiteSet(set)).toBe(true);
    const [job, ...more] = set ? jobsOf(set) : [];
    expect(more).toEqual([]);
    expect(job?.visits.map(({ id }) => id)).toEqual(['home', 'pay']);
    expect(job?.pages().size).toBe(3);
    expect(job?.pages().get('s.example/pay')).toEqual({ html: 'http://x.example', scripts: true });
  });
});

describe('the key of an address', () => {
  it.each([
    ['https://A.example', 'a.example/'],
    ['https://a.example/x y?q#f', 'a.example/x%20y?q'],
    ['https://a.example:8443/x', 'a.example/x'],
  ])('%s', (address, key) => {
    expect(pageKey(address)).toBe(key);
  });
});
