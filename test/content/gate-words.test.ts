/** The parts asked first must never keep an expression from being asked: any text that it matches holds one of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_FIELD } from '../../src/content/card-signs';
import { TYPE_OF_GOODS } from '../../src/content/gate-signs';
import { CART_ADDRESS, CONTROL_NAME, GOODS_ADDRESS, PLATFORM_PATH, TILL_ADDRESS } from '../../src/content/gate-words';
import { holds, tells, type Words } from '../../src/content/words';

const cases: [name: string, words: Words][] = [
  ...CART_ADDRESS.map((words, at): [string, Words] => [`CART_ADDRESS ${at}`, words]),
  ['TILL_ADDRESS', TILL_ADDRESS],
  ['GOODS_ADDRESS', GOODS_ADDRESS],
  ['CONTROL_NAME', CONTROL_NAME],
  ['CARD_FIELD', CARD_FIELD],
  ['PLATFORM_PATH', PLATFORM_PATH],
  ['TYPE_OF_GOODS', TYPE_OF_GOODS],
];

/** The expression without what it says of the letters around it, which no generator can make. */
const bare = (pattern: RegExp) => new RegExp(pattern.source.replaceAll(/\(\?<?!\[a-z\]\)/g, ''));

describe('words of the gate', () => {
  it.each(cases)('%s: its parts stand in all that it matches', (_name, words) => {
    fc.assert(
      fc.property(fc.stringMatching(bare(words.pattern()), { size: 'small' }), (text) => holds(text, words.roots)),
      { numRuns: 4000 },
    );
  });

  it('are told by the expression, not by their parts', () => {
    expect(tells('/news/bagels', CART_ADDRESS[0] ?? CARD_FIELD)).toBe(false);
    expect(tells(' discard', CARD_FIELD)).toBe(false);
    expect(tells(' cardnumber', CARD_FIELD)).toBe(true);
  });
});
