import { describe, expect, it } from 'vitest';
import { fill, word } from '../../../tools/harness/words';

describe('fill', () => {
  it.each([
    ['Returns within $DAYS$ days.', { days: { content: '$1' } }, ['30'], 'Returns within 30 days.'],
    ['$A$ and $B$', { a: { content: '$1' }, b: { content: '$2' } }, ['x', 'y'], 'x and y'],
    ['$1 alone', undefined, ['x'], 'x alone'],
    ['$A$', { a: { content: '$1' } }, ['costs $2 or $B$'], 'costs $2 or $B$'],
    ['No gap', undefined, ['x'], 'No gap'],
  ])('%s', (message, placeholders, args, expected) => {
    expect(fill({ message, ...(placeholders && { placeholders }) }, args)).toBe(expected);
  });
});

describe('word', () => {
  it('gives the key where there is no sentence', () => {
    expect(word('no_such_key_at_all')).toBe('no_such_key_at_all');
  });
});
