import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/model/assessment';
import { FAMILIES, type Finding } from '../../src/model/signal';
import { signals } from '../../src/signals/index';
import { familyKey, titleKey, weightKey } from '../../src/wording/finding';
import { levelWording } from '../../src/wording/level';
import { ROOT } from '../../tools/harness/project';

const words = JSON.parse(readFileSync(path.join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as Record<string, { message: string }>;

describe('wording', () => {
  it.each([...LEVELS, null])('has words for the level %s', (level) => {
    const { title, sentence, advice } = levelWording(level);
    for (const key of [title, sentence, advice]) expect(words[key]?.message, key).toBeTruthy();
  });

  it('gives each level an icon of its own', () => {
    expect(new Set([...LEVELS, null].map((level) => levelWording(level).icon)).size).toBe(LEVELS.length + 1);
  });

  it('says what the levels are called, and never "safe"', () => {
    expect(words[levelWording('danger').title]?.message).toBe('Likely scam: do not pay');
    expect(words[levelWording('reassuring').title]?.message).toBe('Good signs, no warnings');
    for (const level of LEVELS) expect(words[levelWording(level).sentence]?.message).not.toMatch(/\bsafe\b/i);
  });

  it.each<[string, Pick<Finding, 'outcome' | 'decibans' | 'hard'>]>([
    ['weight_bad_hard', { outcome: 'bad', decibans: 20, hard: true }],
    ['weight_bad_strong', { outcome: 'bad', decibans: 9 }],
    ['weight_bad_medium', { outcome: 'bad', decibans: 4 }],
    ['weight_bad_weak', { outcome: 'bad', decibans: 0.5 }],
    ['weight_none', { outcome: 'good', decibans: 0 }],
    ['weight_good_weak', { outcome: 'good', decibans: -1 }],
    ['weight_good_medium', { outcome: 'good', decibans: -6 }],
    ['weight_good_strong', { outcome: 'good', decibans: -7 }],
    ['weight_unknown', { outcome: 'unknown', decibans: 0 }],
    ['weight_not_applicable', { outcome: 'not-applicable', decibans: 0 }],
  ])('%s', (key, finding) => {
    expect(weightKey(finding)).toBe(key);
    expect(words[key]?.message).toBeTruthy();
  });

  it('has a title for every signal and a name for every family', () => {
    expect(signals.map(({ id }) => titleKey({ signal: id })).filter((key) => !words[key])).toEqual([]);
    expect(FAMILIES.map((family) => familyKey({ family })).filter((key) => !words[key])).toEqual([]);
  });
});
