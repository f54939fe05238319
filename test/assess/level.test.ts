import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../src/assess/level';
import { weigh } from '../../src/assess/weigh';
import { LEVELS, type Level } from '../../src/model/assessment';
import type { Finding } from '../../src/model/signal';
import { badFinding, finding, findings, goodFinding, unknownFinding } from './findings';

const ENOUGH = 0.8;
const level = (of: readonly Finding[], coverage = ENOUGH): Level => levelOf(of, weigh(of), coverage);
const rank = (of: Level): number => LEVELS.indexOf(of);

describe('level', () => {
  it.each<[string, Level, Finding[]]>([
    ['nothing known', 'unproven', []],
    ['good signs of two kinds, one of them not the shop’s word', 'reassuring', [finding('contact', 'good', -6), finding('reviews', 'good', -4, { independent: true })]],
    ['good signs of two kinds, all the shop’s word', 'unproven', [finding('contact', 'good', -6), finding('identity', 'good', -4), finding('policy', 'good', -2)]],
    ['another’s word that speaks against the shop', 'unproven', [finding('contact', 'good', -6), finding('identity', 'good', -4), finding('reviews', 'bad', 0, { independent: true })]],
    ['good signs of one kind on a tidy site', 'unproven', [finding('contact', 'good', -6), finding('site', 'good', -4)]],
    ['many good signs of one kind', 'unproven', [finding('contact', 'good', -6), finding('contact', 'good', -6)]],
    ['good signs and a warning', 'unproven', [finding('contact', 'good', -6), finding('site', 'good', -4), finding('policy', 'bad', 3)]],
    ['good signs and a trifle', 'reassuring', [finding('contact', 'good', -6), finding('reviews', 'good', -4, { independent: true }), finding('policy', 'bad', 0.5)]],
    ['a young shop', 'unproven', [finding('reputation', 'bad', 6.5)]],
    ['a careless shop', 'unproven', [finding('policy', 'bad', 2), finding('site', 'bad', 1), finding('contact', 'bad', 1), finding('site', 'bad', 0.5)]],
    ['a heap of trifles', 'unproven', (['policy', 'site', 'contact', 'reviews', 'product', 'pressure', 'brand'] as const).map((each) => finding(each, 'bad', 2.5))],
    ['the same heap with one warning sign', 'caution', [finding('identity', 'bad', 4), ...(['policy', 'site', 'contact', 'reviews'] as const).map((each) => finding(each, 'bad', 2.5))]],
    ['one strong sign', 'caution', [finding('payment', 'bad', 9)]],
    ['one strong sign under a heap of good ones', 'caution', [finding('payment', 'bad', 9), finding('contact', 'good', -9), finding('reviews', 'good', -7)]],
    ['one family, however strong', 'caution', [finding('payment', 'bad', 12), finding('payment', 'bad', 9)]],
    ['two strong signs of two families', 'danger', [finding('payment', 'bad', 12), finding('brand', 'bad', 12)]],
    ['one hard sign', 'danger', [finding('security', 'bad', 20, { hard: true }), finding('contact', 'good', -9)]],
  ])('%s: %s', (_, expected, given) => {
    expect(level(given)).toBe(expected);
  }); // prettier-ignore

  it('does not reassure where little was read', () => {
    const good = [finding('contact', 'good', -6), finding('site', 'good', -4)];
    expect(level(good, 0.05)).toBe('unproven');
  });

  it('is never kinder for one more bad finding', () => {
    fc.assert(fc.property(findings, badFinding, (some, more) => rank(level([...some, more])) >= rank(level(some))));
  });

  it('is never worse for one more good finding', () => {
    fc.assert(fc.property(findings, goodFinding, (some, more) => rank(level([...some, more])) <= rank(level(some))));
  });

  it('does not change for what is unknown', () => {
    fc.assert(fc.property(findings, unknownFinding, (some, more) => level([...some, more]) === level(some)));
  });

  it('does not depend on the order', () => {
    const shuffled = findings.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
    fc.assert(
      fc.property(shuffled, ([some, other]) => {
        expect(weigh(other)).toEqual(weigh(some));
        expect(level(other)).toBe(level(some));
      }),
    );
  });

  it('is never danger for one family alone', () => {
    const oneFamily = fc.array(badFinding, { maxLength: 20 }).map((some) => some.map((each) => ({ ...each, family: 'payment' as const })));
    fc.assert(fc.property(oneFamily, (some) => level(some) !== 'danger'));
  });

  it('gets kinder only so far by good signs', () => {
    const heap = fc.array(goodFinding, { minLength: 30, maxLength: 60 });
    fc.assert(fc.property(heap, (some) => weigh(some).posterior > 0.002));
  });
});
