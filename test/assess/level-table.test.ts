/** The whole truth table of the level: each kind of evidence against a shop, each state of what speaks for it, each side of each threshold. */
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../src/assess/level';
import type { Weighing } from '../../src/assess/weigh';
import type { Level } from '../../src/model/assessment';
import type { Family, Finding } from '../../src/model/signal';
import { finding } from './findings';

type Sums = readonly (readonly [Family, number])[];

/** Just under and at each threshold. */
const POSTERIORS = [0.0299, 0.03, 0.2499, 0.25, 0.8999, 0.9] as const;
const LETTERS: Readonly<Record<string, Level>> = { r: 'reassuring', u: 'unproven', c: 'caution', d: 'danger' };

/** What speaks against the shop: findings, what their families come to, and the level at each posterior where enough speaks for it. */
const AGAINST: readonly (readonly [what: string, findings: readonly Finding[], sums: Sums, levels: string])[] = [
  ['nothing', [], [], 'ruuuuu'],
  ['trifles', [finding('policy', 'bad', 2.9), finding('pressure', 'bad', 2.9)], [['policy', 2.9], ['pressure', 2.9]], 'ruuuuu'],
  ['trifles that add up in two families', [finding('policy', 'bad', 2.9), finding('policy', 'bad', 2.9), finding('pressure', 'bad', 2.9)], [['policy', 5.8], ['pressure', 3]], 'ruuuuu'],
  ['one warning sign', [finding('policy', 'bad', 3)], [['policy', 3]], 'uuuccc'],
  ['one warning sign made good for in its family', [finding('policy', 'bad', 3)], [['policy', 2.9]], 'uuuccc'],
  ['one warning sign, just not strong', [finding('policy', 'bad', 6.9)], [['policy', 6.9]], 'uuuccc'],
  ['one strong sign', [finding('policy', 'bad', 7)], [['policy', 7]], 'cccccc'],
  ['two warning signs of one family', [finding('policy', 'bad', 5), finding('policy', 'bad', 5)], [['policy', 9]], 'uuuccc'],
  ['a warning sign, and trifles that add up in another family', [finding('policy', 'bad', 3), finding('pressure', 'bad', 2), finding('pressure', 'bad', 2)], [['policy', 3], ['pressure', 4]], 'uuuccc'],
  ['warning signs of two families, one made good for', [finding('policy', 'bad', 3), finding('pressure', 'bad', 3)], [['policy', 3], ['pressure', 2.9]], 'uuuccc'],
  ['warning signs of two families', [finding('policy', 'bad', 3), finding('pressure', 'bad', 3)], [['policy', 3], ['pressure', 3]], 'uuuccd'],
  ['strong signs of two families', [finding('policy', 'bad', 7), finding('pressure', 'bad', 8)], [['policy', 7], ['pressure', 8]], 'cccccd'],
  ['warning signs of three families', [finding('policy', 'bad', 3), finding('pressure', 'bad', 3), finding('brand', 'bad', 3)], [['policy', 3], ['pressure', 3], ['brand', 3]], 'uuuccd'],
  ['a hard sign', [finding('security', 'bad', 20, { hard: true })], [['security', 14]], 'dddddd'],
  ['a hard sign that weighs nothing', [finding('security', 'bad', 0, { hard: true })], [], 'dddddd'],
  ['a hard sign that was not found', [finding('security', 'not-applicable', 0, { hard: true }), finding('brand', 'unknown', 0, { hard: true })], [], 'ruuuuu'],
]; // prettier-ignore

/** What speaks for the shop, how much was answered well, and whether that is enough to reassure. */
const FOR: readonly (readonly [what: string, sums: Sums, word: Word, coverage: number, enough: boolean])[] = [
  ['two families, enough known', [['contact', -1], ['reviews', -1]], 'another’s', 0.22, true],
  ['three families, all known', [['contact', -5], ['reviews', -5], ['reputation', -4]], 'another’s', 1, true],
  ['three families, all the shop’s word', [['contact', -5], ['identity', -5], ['policy', -2]], 'the shop’s', 1, false],
  ['two families, too little known', [['contact', -1], ['reviews', -1]], 'another’s', 0.219, false],
  ['one family', [['contact', -9]], 'another’s', 1, false],
  ['one family and a little of another', [['contact', -5], ['reviews', -0.9]], 'another’s', 1, false],
  ['one family and a tidy site', [['contact', -5], ['site', -6]], 'another’s', 1, false],
  ['a tidy site alone', [['site', -6]], 'another’s', 1, false],
  ['nothing', [], 'the shop’s', 1, false],
]; // prettier-ignore

/** Whose word the good signs are. */
type Word = 'another’s' | 'the shop’s';

function goodFindings(sums: Sums, word: Word): Finding[] {
  return sums.map(([family, decibans]) => finding(family, 'good', decibans, word === 'another’s' ? { independent: true } : {}));
}

function weighing(posterior: number, sums: Sums): Weighing {
  return { posterior, families: sums.map(([family, decibans]) => ({ family, decibans, capped: false })) };
}

describe.each(AGAINST)('against it: %s', (_against, findings, against, levels) => {
  it.each(FOR)('for it: %s', (_for, inFavour, word, coverage, enough) => {
    const all = [...findings, ...goodFindings(inFavour, word)];
    const found = POSTERIORS.map((posterior) => levelOf(all, weighing(posterior, [...against, ...inFavour]), coverage));
    const wanted = levels.split('').map((letter) => LETTERS[letter === 'r' && !enough ? 'u' : letter]);
    expect(found).toEqual(wanted);
  });
});

it('says the same of a posterior anywhere between the thresholds, up to certainty', () => {
  const two = [finding('policy', 'bad', 3), finding('pressure', 'bad', 3)];
  const sums: Sums = [['policy', 3], ['pressure', 3]]; // prettier-ignore
  const levels = [0, 0.1, 0.5, 0.95, 1].map((posterior) => levelOf(two, weighing(posterior, sums), 0));
  expect(levels).toEqual(['unproven', 'unproven', 'caution', 'danger', 'danger']);
});
