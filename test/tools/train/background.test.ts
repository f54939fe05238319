import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { background } from '../../../tools/train/background';

/** A corpus folder with one set of these pages, a host each. */
function corpus(set: string, pages: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'caveat-background-'));
  mkdirSync(path.join(folder, set));
  const rows = pages.map((html, at) => {
    writeFileSync(path.join(folder, set, `${at}.html.gz`), gzipSync(html));
    return JSON.stringify({ id: `${at}`, kind: 'shop', label: 'honest', url: `https://shop-${at}.example/`, file: `${at}.html.gz` });
  });
  writeFileSync(path.join(folder, set, 'index.jsonl'), rows.join('\n'));
  return folder;
}

it('takes the texts of English pages, line by line, as plain ones that count for less', () => {
  const english =
    '<html lang="en"><head><title>x</title></head><p>Salt &amp; <b>pepper</b> mills<script>var no = 1;</script><p>Only 2 left in stock<p>12.00<p>We&#8217;ll send it';
  const found = background(corpus('honest-shops', [english, '<html lang="de"><p>Pfeffermühlen und mehr aus der Werkstatt', english]));
  expect(found.map(({ text, group }) => [text, group])).toEqual([
    ['Salt & pepper mills', 'shop-0.example'],
    ['We’ll send it', 'shop-0.example'],
  ]);
  expect(found.every(({ kind, weight }) => kind === null && weight > 0 && weight < 1)).toBe(true);
});

it('is empty where a folder has no such pages', () => {
  expect(background(corpus('policies', []))).toEqual([]);
});
