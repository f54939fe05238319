import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, holds, matcherOf, wordText } from '../../src/facts/phrases';

describe('phrases', () => {
  it.each([
    ['add to cart', 'ADD TO CART!', true],
    ['add to cart', 'add it to the cart', false],
    ['cart', 'Postcards', false],
    ['widerruf*', 'Die Widerrufsbelehrung', true],
    ['garantie légale', 'La garantie legale', true],
    ['straße', 'HAUPTSTRASSE', false],
    ['only # left', 'Only 3 left', true],
    ['only # left', 'Only a few left', false],
    ['#% sold', '87% sold', true],
    ["don't miss", 'Don’t miss it', true],
    ['terms & conditions', 'Terms, Conditions', true],
    ['カートに入れる', '商品をカートに入れるボタン', true],
  ])('%s in "%s": %s', (phrase, text, expected) => {
    expect(holds([phrase], text)).toBe(expected);
  });

  it('prefers the longer phrase and counts each', () => {
    const counts = matcherOf(['free', 'free shipping']).count(wordText('Free shipping today, free gift'));
    expect(counts).toEqual(new Map([['free shipping', 1], ['free', 1]])); // prettier-ignore
  });

  it('folds case and accents and nothing else', () => {
    expect(fold('Größe ÉTÉ Ñ')).toBe('grosse ete n');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('stays linear in hostile text', () => {
    const text = wordText('only '.repeat(200_000));
    const start = performance.now();
    matcherOf(['only # left', 'only a few left']).count(text);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
