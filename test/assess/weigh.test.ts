import { describe, expect, it } from 'vitest';
import { PRIOR_DECIBANS, weigh } from '../../src/assess/weigh';
import { finding } from './findings';

const decibansOf = (posterior: number): number => 10 * Math.log10(posterior / (1 - posterior));

describe('weigh', () => {
  it('starts at four scams in a hundred unknown shops', () => {
    expect(weigh([]).posterior).toBeCloseTo(0.04, 3);
  });

  it('adds the decibans of different families', () => {
    const { posterior } = weigh([finding('payment', 'bad', 9), finding('contact', 'good', -4)]);
    expect(decibansOf(posterior)).toBeCloseTo(PRIOR_DECIBANS + 5, 6);
  });

  it('caps a family and says so', () => {
    const { families } = weigh([finding('product', 'bad', 9), finding('contact', 'bad', 1)]);
    expect(families.find(({ family }) => family === 'product')).toEqual({ family: 'product', decibans: 3, capped: true });
    expect(families.find(({ family }) => family === 'contact')).toEqual({ family: 'contact', decibans: 1, capped: false });
  });

  it('gives what is unknown or does not apply no weight, whatever stands in it', () => {
    expect(weigh([finding('payment', 'unknown', 50), finding('brand', 'not-applicable', 50)])).toEqual(weigh([]));
  });

  it('takes nothing of what the shop says it is for good once a part of it does not fit', () => {
    const notice = [finding('identity', 'good', -2.5), finding('identity', 'good', -2)];
    const slip = finding('identity', 'bad', 1.5);
    expect(decibansOf(weigh([...notice, slip]).posterior)).toBeCloseTo(PRIOR_DECIBANS - 3, 6);
    expect(decibansOf(weigh([...notice, finding('identity', 'bad', 5)]).posterior)).toBeCloseTo(PRIOR_DECIBANS + 5, 6);
    expect(decibansOf(weigh([finding('contact', 'good', -5), finding('contact', 'bad', 5)]).posterior)).toBeCloseTo(PRIOR_DECIBANS, 6);
  });
});
