/** The signal folder checks itself: registered, named as its file, placed in its family, tested, worded, sourced, short. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../src/model/signal';
import { signals } from '../../src/signals/index';
import { ROOT } from '../../tools/harness/project';
import { sourcesBelow } from './sources';

const files = sourcesBelow('src/signals').filter(({ file }) => file.split('/').length === 4);
const words = JSON.parse(readFileSync(path.join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as Record<string, { message: string }>;
const placeOf = (signal: { family: string; id: string }): string => `src/signals/${signal.family}/${signal.id}.ts`;
const key = (name: string): string => name.replaceAll('-', '_');

describe('the signal folder', () => {
  it('holds at least 24 signals in all ten families that a page can speak of', () => {
    expect(signals.length).toBeGreaterThanOrEqual(24);
    const present = new Set(signals.map(({ family }) => family));
    expect(FAMILIES.filter((family) => family !== 'reputation' && !present.has(family))).toEqual([]);
  });

  it('registers every file, once, under the name of its file', () => {
    expect(signals.map(placeOf).sort()).toEqual(files.map(({ file }) => file).sort());
  });

  it('has short files', () => {
    expect(
      files.filter(({ lines }) => lines > 60).map(({ file, lines }) => `${file} has ${lines} lines; what is long belongs into a fact.`),
    ).toEqual([]);
  });

  it.each(signals.map((signal) => [signal.id, signal] as const))('%s is complete', (id, signal) => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
    expect(id, 'a noun, no verb and no negation').not.toMatch(/^(?:no|has|is|check)-/);
    expect(
      existsSync(path.join(ROOT, `test/signals/${signal.family}/${id}.test.ts`)),
      `write test/signals/${signal.family}/${id}.test.ts`,
    ).toBe(true);
    expect(signal.question).toMatch(/\?$/);
    expect(signal.why.length).toBeGreaterThan(20);
    expect(signal.source, 'start with "measured" or "judged"').toMatch(/^(?:measured|judged)/);
    expect(signal.needs.length).toBeGreaterThan(0);
    const outcomes = Object.entries(signal.cases);
    expect(
      outcomes.some(([, { outcome }]) => outcome === 'unknown' || outcome === 'not-applicable'),
      'has a way to say "cannot tell"',
    ).toBe(true);
    for (const [name, { outcome, decibans }] of outcomes) {
      expect(words[key(`${id}_${name}`)]?.message, `_locales/en lacks ${key(`${id}_${name}`)}`).toBeTruthy();
      if (outcome === 'good') expect(decibans, `${id}: ${name}`).toBeLessThanOrEqual(0);
      if (outcome === 'bad') expect(decibans, `${id}: ${name}`).toBeGreaterThanOrEqual(0);
      if (outcome === 'unknown' || outcome === 'not-applicable') expect(decibans, `${id}: ${name} costs nothing`).toBe(0);
    }
    expect(words[key(id)]?.message, `_locales/en lacks ${key(id)}`).toBeTruthy();
  });
});
