import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findChromium, findFirefox } from '../../../tools/harness/find-browser';

let folder: string;
const make = (name: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
};

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'caveat-browsers-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CAVEAT_CHROMIUM', '');
  vi.stubEnv('CAVEAT_FIREFOX', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('finding a browser', () => {
  it('takes Chromium before Chrome, which refuses unpacked extensions', () => {
    make('google-chrome');
    const chromium = make('chromium');
    expect(findChromium()).toBe(chromium);
  });

  it('lets the variable go first', () => {
    make('firefox');
    const own = make('my-firefox');
    vi.stubEnv('CAVEAT_FIREFOX', own);
    expect(findFirefox()).toBe(own);
  });

  it('says when the variable leads nowhere', () => {
    vi.stubEnv('CAVEAT_CHROMIUM', '/nowhere/chromium');
    expect(() => findChromium()).toThrow('CAVEAT_CHROMIUM names /nowhere/chromium');
  });
});
