import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../tools/harness/project';
import { renderSite, walk } from '../street/site';
import { scam } from './chosen';

let folder = '';
let saved = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'caveat-check-'));
  saved = path.join(folder, 'saved.html');
  writeFileSync(saved, renderSite(scam).get(walk(scam)[3] ?? '')?.body ?? '');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function check(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((done) => {
    const run = spawn(process.execPath, [path.join(ROOT, 'tools', 'run.mjs'), 'check', ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
    });
    let [out, error] = ['', ''];
    run.stdout.on('data', (chunk) => (out += String(chunk)));
    run.stderr.on('data', (chunk) => (error += String(chunk)));
    run.on('close', (code) => {
      done({ code, out, error });
    });
  });
}

it('prints the assessment of a saved page under its own address', async () => {
  const { code, out, error } = await check([saved, '--url', `https://${scam.host}/checkout`, '--json']);
  expect(error).toBe('');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ schema: 1, domain: scam.host, isShop: true, checkout: true });
});

it('prints words for a person', async () => {
  const { code, out } = await check([saved, '--url', `https://${scam.host}/checkout`]);
  expect(code).toBe(0);
  expect(out).toContain(scam.host);
  expect(out).toContain('Warnings');
});

it.each([
  ['no such file', ['no-such-page.html'], {}, /No such file/],
  ['a page that does not load', ['http://127.0.0.1:1/'], {}, /did not load/],
  ['no browser', ['https://nobody.example/'], { CAVEAT_CHROMIUM: '/nowhere/chromium' }, /not there/],
  ['nothing to check', [], {}, /Usage/],
  ['an unknown option', ['--colour', 'https://nobody.example/'], {}, /--colour/],
])('says in one line what went wrong: %s', async (_what, args, env, words) => {
  const { code, out, error } = await check(args, env);
  expect(code).not.toBe(0);
  expect(out).toBe('');
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(error).toMatch(words);
});
