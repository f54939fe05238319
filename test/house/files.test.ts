/** What rots first is watched: entry points that grow, long files, words without meaning, barrels, loosened checks. */
import { describe, expect, it } from 'vitest';
import { sourcesBelow } from './sources';

const MAX_LINES = 200;
const MAX_ENTRY_LINES = 60;
const ENTRIES = /^src\/(?:worker\/main\.ts|content\/(?:gate|scan|guard|find)\.ts|ui\/\w+\/main\.tsx)$/;
/** The registries: the signals, the languages, and each language's topics. */
const REGISTRIES = /^src\/(?:signals|lexicon(?:\/[a-z]{2})?)\/index\.ts$/;
const EMPTY_WORDS = /(?:^|\/)(?:[\w-]+-)?(?:utils?|helpers?|managers?)[./]|(?:^|\/)(?:services?|misc|common|data|info|process)[./]/;

const src = sourcesBelow('src');
const all = [...src, ...sourcesBelow('tools'), ...sourcesBelow('test')];

describe('files', () => {
  it(`stop at about ${MAX_LINES} lines, data tables apart`, () => {
    const long = [...src, ...sourcesBelow('tools')]
      .filter(({ file, lines }) => lines > MAX_LINES && !file.startsWith('src/lexicon/'))
      .map(({ file, lines }) => `${file} has ${lines} lines: split it by meaning.`);
    expect(long).toEqual([]);
  });

  it(`have a median of at most ${MAX_ENTRY_LINES} lines in src`, () => {
    const lengths = src.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MAX_ENTRY_LINES);
  });

  it('that are entry points wire, and stay short', () => {
    const entries = src.filter(({ file }) => ENTRIES.test(file));
    expect(entries.length).toBeGreaterThanOrEqual(9);
    expect(entries.filter(({ lines }) => lines > MAX_ENTRY_LINES).map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
  });

  it('are barrels only where they are registries', () => {
    expect(src.map(({ file }) => file).filter((file) => /\/index\.tsx?$/.test(file) && !REGISTRIES.test(file))).toEqual([]);
  });

  it('have names that say something', () => {
    expect(all.map(({ file }) => file).filter((file) => EMPTY_WORDS.test(file))).toEqual([]);
  });

  it('loosen no check', () => {
    const loose = all.flatMap(({ file, text }) =>
      [
        ...text.matchAll(
          /@ts-(?:ignore|nocheck|expect-error)|eslint-disable(?!-next-line [^\n]* -- )|\b(?:it|describe|test)\.(?:only|todo)\(/g,
        ),
      ].map((match) => `${file}: ${match[0]}`),
    );
    expect(loose.filter((row) => !row.startsWith('test/house/files.test.ts'))).toEqual([]);
  });
});
