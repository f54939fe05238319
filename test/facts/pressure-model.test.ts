import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { darkPatternKind, trainedKind } from '../../src/facts/dark-pattern';
import { hashed } from '../../src/facts/pressure-features';
import { learnedKind, likeliestKind, linesOfModel, modelOf, type PressureModel } from '../../src/facts/pressure-model';
import { MODEL_FILE } from '../../tools/harness/pressure-model';
import { ROOT } from '../../tools/harness/project';
import { facts } from './page';

const model: PressureModel = {
  threshold: -4,
  biases: [-20, -20, -20, -20, -20],
  coefficients: new Map([
    [hashed('mugs'), [0, 17, 0, 0, 0]],
    [hashed('tick'), [3, 0, 0, 0, 40]],
  ]),
};

describe('a pressure model', () => {
  it('is the same after it was written and read', () => {
    expect(modelOf(linesOfModel(model))).toEqual(model);
  });

  it.each([
    ['', 'version'],
    [linesOfModel(model).replace('caveat-pressure 1', 'caveat-pressure 0'), 'version'],
    [linesOfModel(model).replace('shaming', 'praise'), 'version'],
    [linesOfModel(model).replace(',17,', ',seventeen,'), 'gaps'],
    [linesOfModel(model).slice(0, -6), 'gaps'],
  ])('is refused where it was made otherwise (%#)', (text, reason) => {
    expect(() => modelOf(text)).toThrow(reason);
  });

  it('adds up what the features say, each once', () => {
    expect(likeliestKind(model, 'mugs, mugs, mugs')).toEqual({ kind: 'activity', odds: -3 });
    expect(likeliestKind(model, 'Tick, mugs')).toEqual({ kind: 'steering', odds: 20 });
  });

  it('answers what steers above its threshold, and the other kinds where they are likelier than not', () => {
    expect(learnedKind(model, 'tick')).toBe('steering');
    expect(learnedKind({ ...model, threshold: 20 }, 'tick')).toBeNull();
    expect(learnedKind(model, 'mugs')).toBeNull();
    expect(learnedKind({ ...model, biases: [-20, -16, -20, -20, -20] }, 'mugs')).toBe('activity');
    expect(learnedKind(model, 'bowls')).toBeNull();
  });
});

describe('the model that ships', () => {
  const file = readFileSync(path.join(ROOT, MODEL_FILE), 'utf8');

  it('fits these features and is small; nothing in it can be read as words', () => {
    expect(file.length).toBeLessThanOrEqual(16_000);
    expect(modelOf(file).coefficients.size).toBeGreaterThan(100);
    const [, ...lines] = file.trimEnd().split('\n');
    expect(lines.filter((line) => !/^(?:[\da-z]{1,7} )?[-\d,]+$/.test(line))).toEqual([]);
  });

  it.each([
    ['You may cancel your gold membership at any time by calling our customer service between 9 and 5', 'steering'],
    ['If you do not wish to receive emails with special offers from us, please tick this box', 'steering'],
    ['Subscribe & Save (20%): $ 12.99', 'steering'],
    ['Your membership will renew automatically each year and $49 be charged to your card until you cancel', 'steering'],
    ['Would you like to purchase a 2 year protection plan?', 'steering'],
    ['Only 3 left, order soon', 'scarcity'],
    ['Mugs of clay, made by hand', null],
    ['Salt & pepper mills', null],
    ['Returns are possible within 30 days', null],
    ['Was $112.95, now $79.95', null],
    ['Opening hours: Monday to Friday 9:00 – 17:00', null],
    ['4.5 out of 5 stars (128 reviews)', null],
    ['Free shipping on orders over $50', null],
    ['© 2026 Lindenhof Keramik. All rights reserved.', null],
  ])('"%s": %s', (text, kind) => {
    expect(darkPatternKind(text, 'en')).toBe(kind);
  });

  it('is asked of texts on English pages alone', () => {
    const text = 'Subscribe & Save (20%): $ 12.99';
    expect(['en', 'en+de', 'de+en', 'enm', ''].map((language) => trainedKind(text, language))).toEqual([
      'steering',
      'steering',
      null,
      null,
      null,
    ]);
  });

  it('makes no notice of what steers', () => {
    const texts = [
      'Subscribe & Save (20%): $ 12.99',
      'Only 3 left, order soon',
      'Mugs of clay, made by hand and sent with our own van to you',
    ];
    const notices = facts({ lang: 'en', blocks: texts.map((text, n) => ({ n, text })) }).pressure.notices;
    expect(notices.map(({ kind }) => kind)).toEqual(['scarcity']);
  });
});
