import { describe, expect, it } from 'vitest';
import { linesOf, wordsOf } from '../../../src/facts/word-lines';
import { lexicon } from '../../../src/lexicon';

describe.each(Object.entries(lexicon))('the lines of %s', (_, words) => {
  it('are read as the words that were written', () => {
    expect(wordsOf(linesOf(words))).toEqual(words);
  });
});

it.each(['', 'one line', `${linesOf(Object.values(lexicon)[0] as never)}\nmore`])('refuses lines of another version', (text) => {
  expect(() => wordsOf(text)).toThrow();
});
