import { describe, expect, it } from 'vitest';
import { PRIOR_DECIBANS, STRETCH, weigh } from '../../src/assess/weigh';
import { FAMILIES } from '../../src/model/signal';
import { signals } from '../../src/signals/index';
import { finding } from './findings';

const decibansOf = (posterior: number): number => 10 * Math.log10(posterior / (1 - posterior));

describe('weigh', () => {
  it('starts at four scams in a hundred unknown shops', () => {
    expect(weigh([]).posterior).toBeCloseTo(0.04, 3);
  });

  it('takes what speaks against a shop for a tenth more than its weights come to, and what speaks for it as it is', () => {
    expect(decibansOf(weigh([finding('payment', 'bad', 10)]).posterior)).toBeCloseTo(PRIOR_DECIBANS + 11, 6);
    expect(decibansOf(weigh([finding('payment', 'bad', 4), finding('contact', 'good', -9)]).posterior)).toBeCloseTo(PRIOR_DECIBANS - 5, 6);
    expect(decibansOf(weigh([finding('contact', 'good', -5)]).posterior)).toBeCloseTo(PRIOR_DECIBANS - 5, 6);
  });

  it('adds the decibans of different families', () => {
    const { posterior } = weigh([finding('payment', 'bad', 8), finding('contact', 'good', -4)]);
    expect(decibansOf(posterior)).toBeCloseTo(PRIOR_DECIBANS + 4 * STRETCH, 6);
  });

  it('counts nothing that a shop says of itself against one finding of nine decibans, and what others vouch for still', () => {
    const said = [finding('contact', 'good', -5), finding('identity', 'good', -3), finding('site', 'good', -4)];
    const decided = weigh([finding('payment', 'bad', 9), ...said]);
    expect(decibansOf(decided.posterior)).toBeCloseTo(PRIOR_DECIBANS + 9 * STRETCH, 6);
    const vouched = weigh([finding('payment', 'bad', 9), ...said, finding('reputation', 'good', -6)]);
    expect(decibansOf(vouched.posterior)).toBeCloseTo(PRIOR_DECIBANS + 3 * STRETCH, 6);
    // Two that weigh as much together decide nothing.
    const heap = weigh([finding('payment', 'bad', 5, { signal: 'one' }), finding('payment', 'bad', 4, { signal: 'two' }), ...said]);
    expect(decibansOf(heap.posterior)).toBeCloseTo(PRIOR_DECIBANS + 9 - 10, 6);
  });

  it('counts only what others run or vouch for against findings of five decibans in two families', () => {
    const said = [finding('contact', 'good', -5), finding('site', 'good', -4)];
    const two = [finding('policy', 'bad', 5), finding('pressure', 'bad', 6)];
    expect(decibansOf(weigh([...two, ...said]).posterior)).toBeCloseTo(PRIOR_DECIBANS + 11 * STRETCH, 6);
    const others = [finding('reviews', 'good', -3, { independent: true }), finding('reputation', 'good', -2)];
    expect(decibansOf(weigh([...two, ...said, ...others]).posterior)).toBeCloseTo(PRIOR_DECIBANS + 6 * STRETCH, 6);
    // One weaker, or both of one family: all that speaks for the shop counts.
    const weaker = [finding('policy', 'bad', 4.5), finding('pressure', 'bad', 6), ...said];
    expect(decibansOf(weigh(weaker).posterior)).toBeCloseTo(PRIOR_DECIBANS + 1.5 * STRETCH, 6);
    const alike = [finding('identity', 'bad', 5, { signal: 'one' }), finding('identity', 'bad', 6, { signal: 'two' }), ...said];
    expect(decibansOf(weigh(alike).posterior)).toBeCloseTo(PRIOR_DECIBANS + 2 * STRETCH, 6);
  });

  it('caps a family and says so', () => {
    const { families } = weigh([finding('site', 'bad', 9), finding('contact', 'bad', 1)]);
    expect(families.find(({ family }) => family === 'site')).toEqual({ family: 'site', decibans: 5, capped: true });
    expect(families.find(({ family }) => family === 'contact')).toEqual({ family: 'contact', decibans: 1, capped: false });
  });

  it.each(FAMILIES)('cuts no answer of %s that stands alone, but a heap of them', (family) => {
    const cases = signals.filter((signal) => signal.family === family).flatMap((signal) => Object.values(signal.cases));
    const single = cases.filter(({ hard }) => hard !== true).map(({ decibans }) => decibans);
    const sumOf = (decibans: number) =>
      weigh([finding(family, decibans > 0 ? 'bad' : 'good', decibans)]).families.find((each) => each.family === family);
    for (const decibans of single) expect(sumOf(decibans), String(decibans)).toEqual({ family, decibans, capped: false });
    expect(sumOf(60)?.decibans, 'against').toBeLessThanOrEqual(18);
    expect(sumOf(-60)?.decibans, 'for').toBeGreaterThanOrEqual(-10);
  });

  it.each(FAMILIES)('lets %s alone, however much it says, neither make a scam nor an honest shop certain', (family) => {
    const heap = (decibans: number) => weigh([finding(family, decibans > 0 ? 'bad' : 'good', decibans)]).posterior;
    expect(heap(60)).toBeLessThan(0.9);
    expect(heap(-60)).toBeGreaterThan(0.003);
  });

  it('lets all good signs together outweigh ten decibans, and no more', () => {
    const good = [finding('contact', 'good', -9), finding('reviews', 'good', -7), finding('site', 'good', -6)];
    expect(decibansOf(weigh(good).posterior)).toBeCloseTo(PRIOR_DECIBANS - 10, 6);
    expect(decibansOf(weigh([...good, finding('payment', 'bad', 8)]).posterior)).toBeCloseTo(PRIOR_DECIBANS - 2, 6);
  });

  it('gives what is unknown or does not apply no weight, whatever stands in it', () => {
    expect(weigh([finding('payment', 'unknown', 50), finding('brand', 'not-applicable', 50)])).toEqual(weigh([]));
  });

  it('takes nothing of what the shop says it is for good once a part of it does not fit', () => {
    const notice = [finding('identity', 'good', -2.5), finding('identity', 'good', -2)];
    const slip = finding('identity', 'bad', 1.5);
    expect(decibansOf(weigh([...notice, slip]).posterior)).toBeCloseTo(PRIOR_DECIBANS - 3, 6);
    expect(decibansOf(weigh([...notice, finding('identity', 'bad', 5)]).posterior)).toBeCloseTo(PRIOR_DECIBANS + 5 * STRETCH, 6);
    expect(decibansOf(weigh([finding('contact', 'good', -5), finding('contact', 'bad', 5)]).posterior)).toBeCloseTo(PRIOR_DECIBANS, 6);
  });
});
