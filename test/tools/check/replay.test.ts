import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess';
import type { Export } from '../../../src/model/export';
import { readExport } from '../../../tools/check/read-export';
import { replay, replayJson, replayText } from '../../../tools/check/replay';
import { home, NOW, seen, shopWith } from '../../signals/cases';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'caveat-replay-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const facts = shopWith({
  pages: home,
  lookup: { registeredAt: NOW - 9_000_000_000 },
  payment: { promised: [{ method: 'paypal', protection: 'protected', evidence: seen('PayPal') }] },
  checkout: { isCheckout: true, offered: [{ method: 'crypto', protection: 'irreversible', evidence: seen('Bitcoin') }] },
  brand: { imitates: { brand: 'Adidas', how: 'bait', own: false, evidence: seen('adidas-outlet') } },
});
const report: Export = { caveat: 'shop-report', schema: 1, contains: 'A report.', assessment: assess(facts, { now: NOW }), facts };

/** The path of a file with this in it. */
function fileWith(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('an exported report, judged again', () => {
  it('gives the same assessment where the engine is the same', () => {
    const { old, new: now, differing } = replay(readExport(fileWith(report)));
    expect(now).toEqual(old);
    expect(now).toEqual(report.assessment);
    expect(now.level).toBe('danger');
    expect(differing).toEqual([]);
  });

  it('tells the levels and which findings differ, also those that only one engine asks for', () => {
    const { assessment } = report;
    const findings = assessment.findings
      .filter(({ signal }) => signal !== 'https')
      .map((finding) => (finding.signal === 'payment-choice' ? { ...finding, decibans: 2.5 } : finding));
    const extinct = { ...findings[0], signal: 'extinct', because: { key: 'no_such_key', args: [] } } as (typeof findings)[number];
    const changed = {
      ...report,
      assessment: { ...assessment, engine: '0.0.9', level: 'caution' as const, findings: [...findings, extinct] },
    };
    const replayed = replay(readExport(fileWith(changed)));
    expect(replayed.differing.map(({ signal }) => signal).sort()).toEqual(['extinct', 'https', 'payment-choice']);
    const text = replayText(replayed);
    expect(text).toContain('Then: Be careful (Caveat 0.0.9, 2026-11-21)');
    expect(text).toContain(`Now:  Likely scam: do not pay (Caveat ${assessment.engine}, from the same facts)`);
    expect(text).toContain('then: +2.5 dB  The checkout leaves only payment that is gone once sent.');
    expect(text).toContain('now:  not asked');
    expect(JSON.parse(replayJson(replayed))).toMatchObject({
      domain: 'garten-krug.example',
      old: { engine: '0.0.9', level: 'caution' },
      new: { level: 'danger' },
      differing: [{}, {}, {}],
      assessment: { schema: 1, level: 'danger' },
    });
  });

  it('judges by the time of the export, and outlives a time that is none', () => {
    const { assessment } = report;
    const age = (at: number) =>
      replay({ ...report, assessment: { ...assessment, at } }).new.findings.find(({ signal }) => signal === 'domain-age')?.case;
    expect(age(NOW)).toBe('months');
    expect(age(NOW + 200 * 86_400_000)).toBe('first-year');
    expect(replayText(replay({ ...report, assessment: { ...assessment, at: 1e300 } }))).toContain('no date');
  });

  it('lets nothing of a shop reach the terminal but letters', () => {
    const evil = { ...report.assessment, shop: { ...report.assessment.shop, name: 'Shop\u001B[2J\u202E' } };
    const text = replayText(replay({ ...report, assessment: evil }));
    expect(['\u001B', '\u202E'].filter((sign) => text.includes(sign))).toEqual([]);
  });
});

describe('a file that is no report', () => {
  it.each<[string, unknown, string]>([
    ['is not JSON', '{"caveat":', 'Not JSON: '],
    ['is empty', '', 'Not JSON: '],
    ['is something else', [1, 2], 'Not a report exported by Caveat: '],
    ['holds null', null, 'Not a report exported by Caveat: '],
    ['is of another kind', { ...report, caveat: 'settings' }, 'Not a report exported by Caveat: '],
    ['is newer', { ...report, schema: 7, assessment: {} }, '(schema 7, this one knows 1)'],
    ['is older, without facts', report.assessment, 'exported by an older Caveat'],
    ['lacks the facts', { ...report, facts: undefined }, '(facts: '],
    ['is damaged', { ...report, facts: { ...facts, identity: { ...facts.identity, operators: 'many' } } }, '(facts.identity.operators: '],
    ['is huge', ' '.repeat(4_000_001), 'Too big for a report of Caveat: '],
  ])('%s: says so in one line', (_, content, message) => {
    const file = fileWith(content);
    expect(() => readExport(file)).toThrow(message);
    expect(() => readExport(file)).toThrow(/^[^\n]+$/);
    expect(() => readExport(file)).toThrow(file);
  });

  it('is not there, or a folder', () => {
    expect(() => readExport('/nowhere/report.json')).toThrow('No such file: /nowhere/report.json');
    expect(() => readExport(folder)).toThrow(`Not a file: ${folder}`);
  });
});
