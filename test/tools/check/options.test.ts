import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/check/options';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'caveat-check-'));
  file = path.join(folder, 'My Shop (1).html');
  writeFileSync(file, '<p>');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run check', () => {
  it('loads an address from the network', () => {
    expect(readOptions(['https://shop.example/x', '--json'])).toEqual({ address: 'https://shop.example/x', file: null, json: true });
  });

  it('serves a saved page under a name of its own, or the one given', () => {
    expect(readOptions([file])).toEqual({ address: 'https://my-shop-1.example/', file, json: false });
    expect(readOptions([file, '--url', 'https://a.example/p'])).toMatchObject({ address: 'https://a.example/p' });
  });

  it('judges an exported report again', () => {
    expect(readOptions(['--replay', 'report.json', '--json'])).toEqual({ replay: 'report.json', json: true });
  });

  it.each([
    [[], 'Usage'],
    [['/nowhere/page.html'], 'No such file: /nowhere/page.html'],
    [['https://a.example/', '--url', 'https://b.example/'], '--url goes with a saved page'],
    [['page.html', '--url', 'javascript:alert(1)'], '--url wants an http(s) address'],
    [['a', 'b'], 'Usage'],
    [['--replay', 'report.json', 'page.html'], '--replay FILE goes with nothing but --json.'],
    [['--replay', 'report.json', '--url', 'https://a.example/'], '--replay FILE goes with nothing but --json.'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
