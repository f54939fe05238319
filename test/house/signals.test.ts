/** The signal folder checks itself: registered, named as its file, placed in its family, tested, worded, sourced, short. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { measuredSchema } from '../../src/model/measured';
import { FAMILIES } from '../../src/model/signal';
import { signals } from '../../src/signals/index';
import { ROOT } from '../../tools/harness/project';
import { sourcesBelow } from './sources';

const files = sourcesBelow('src/signals').filter(({ file }) => file.split('/').length === 4);
const wordsIn = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(path.join(ROOT, 'public/_locales', language, 'messages.json'), 'utf8')) as Record<string, { message: string }>;
const languages = readdirSync(path.join(ROOT, 'public/_locales'));
const words = wordsIn('en');
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

  it.each(languages)('says in %s of every signal what it means and what would change it', (language) => {
    const wanted = signals.flatMap(({ id }) => [`${key(id)}_means`, `${key(id)}_change`]);
    const texts = wordsIn(language);
    expect(wanted.filter((name) => (texts[name]?.message.trim() ?? '') === '')).toEqual([]);
    expect(
      wanted.filter((name) => (texts[name]?.message.length ?? 0) > 160 || !/[.!?]$/.test(texts[name]?.message ?? '')),
      'one short sentence or two, with a full stop',
    ).toEqual([]);
    const orphans = Object.keys(texts).filter(
      (name) => /_(?:means|change)$/.test(name) && !wanted.includes(name) && !name.startsWith('ui_'),
    );
    expect(orphans, 'of signals that are no more').toEqual([]);
  });

  it('gives no shop advice that costs money', () => {
    const advice = signals.map(({ id }) => words[`${key(id)}_change`]?.message ?? '');
    expect(advice.filter((text) => /\b(?:buy\b|subscri|certif|membership|premium|upgrade)/i.test(text))).toEqual([]);
  });

  it('counts shares only where the source says "measured", of answers that it weighs the same way', () => {
    const counted = signals.flatMap((signal) =>
      Object.entries(signal.cases).flatMap(([name, { outcome, measured }]) => (measured ? [{ signal, name, outcome, measured }] : [])),
    );
    expect(counted.length).toBeGreaterThanOrEqual(14);
    for (const { signal, name, outcome, measured } of counted) {
      expect(measuredSchema.safeParse(measured).success, `${signal.id}: ${name}`).toBe(true);
      expect(signal.source, signal.id).toMatch(/^measured on/);
      expect(signal.source.replaceAll(',', ''), `${signal.id} names its set`).toContain(`${measured.shops}`);
      if (outcome === 'good') expect(measured.honest, `${signal.id}: ${name}`).toBeGreaterThan(measured.scams);
    }
  });

  it('keeps notes for readers out of the code that runs', () => {
    const asked = sourcesBelow('src').filter(
      ({ file, text }) => !/^src\/(?:model|signals)\//.test(file) && /\.(?:question|why)\b/.test(text),
    );
    expect(asked.map(({ file }) => file)).toEqual([]);
  });
});
