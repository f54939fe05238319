/** Every language of the lexicon has words for every topic, says nothing twice, and every phrase can be found. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../src/facts/phrases';
import { wordText } from '../../src/facts/word-text';
import { lexicon } from '../../src/lexicon';
import { languageMarks } from '../../src/lexicon/everywhere/languages';
import { ROOT } from '../../tools/harness/project';

const LANGUAGES = 'ar cs da de el en es fi fr he hu id it ja ko nl no pl pt ro ru sk sv th tr uk vi zh'.split(' ');

/** Lists that a language rightly has no words for. */
const WITHOUT_WORDS: Readonly<Record<string, string>> = {
  // Honest shops ask for the national number before they sell on invoice or credit.
  'sv.checkout.asks.social-security': 'personnummer is asked for by every shop that sells on invoice',
  'no.checkout.asks.social-security': 'fødselsnummer is asked for where an invoice is chosen',
  'fi.checkout.asks.social-security': 'henkilötunnus is asked for where an invoice is chosen',
};

function* lists(value: unknown, at: string): Generator<readonly [at: string, phrases: readonly string[]]> {
  if (Array.isArray(value)) yield [at, value as string[]];
  else if (at.endsWith('.numbers')) yield [at, Object.keys(value as object)];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* lists(inner, `${at}.${key}`);
}

/** A text that a phrase was made for: with nothing, or one letter more, where it leaves the ending open. */
function textOf(phrase: string, ending: '' | '$1'): string {
  return phrase
    .replaceAll('#%', '50%')
    .replaceAll('#', '3')
    .replace(/(\p{L})\*/gu, `$1${ending}`);
}

describe('the lexicon', () => {
  it('has a folder for every language, each registered and told apart', () => {
    const folders = readdirSync(path.join(ROOT, 'src/lexicon'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'everywhere')
      .map(({ name }) => name);
    expect(folders.sort()).toEqual(LANGUAGES);
    expect(Object.keys(lexicon).sort()).toEqual(LANGUAGES);
    expect(Object.keys(languageMarks).sort()).toEqual(LANGUAGES);
  });

  it('names no exception that has words by now', () => {
    const empty = Object.entries(lexicon).flatMap(([language, words]) =>
      [...lists(words, language)].filter(([, phrases]) => phrases.length === 0).map(([at]) => at),
    );
    expect(Object.keys(WITHOUT_WORDS).filter((at) => !empty.includes(at))).toEqual([]);
  });
});

describe.each(Object.entries(lexicon))('the words of %s', (language, words) => {
  const all = [...lists(words, language)];

  it('lack no topic', () => {
    expect(all.filter(([at, phrases]) => phrases.length === 0 && !(at in WITHOUT_WORDS)).map(([at]) => at)).toEqual([]);
  });

  it('say nothing twice in one list', () => {
    const twice = all.flatMap(([at, phrases]) => {
      const read = phrases.map((phrase) => wordText(textOf(phrase, '')).joined + (phrase.endsWith('*') ? '*' : ''));
      return phrases.filter((_, index) => read.indexOf(read[index] ?? '') !== index).map((phrase) => `${at}: ${phrase}`);
    });
    expect(twice).toEqual([]);
  });

  it('are each found by their own matcher', () => {
    const lost = all.flatMap(([at, phrases]) =>
      phrases
        .filter((phrase) =>
          (['', '$1'] as const).some((ending) => matcherOf([phrase]).first(wordText(`; ${textOf(phrase, ending)} .`)) !== phrase),
        )
        .map((phrase) => `${at}: ${phrase}`),
    );
    expect(lost).toEqual([]);
  });

  it('are found in capitals, too', () => {
    const lost = all.flatMap(([at, phrases]) =>
      phrases
        .filter((phrase) => matcherOf(phrases).first(wordText(textOf(phrase, '').toUpperCase())) === null)
        .map((phrase) => `${at}: ${phrase}`),
    );
    expect(lost).toEqual([]);
  });

  it('are written in lower case', () => {
    expect(all.flatMap(([, phrases]) => phrases.filter((phrase) => phrase !== phrase.toLowerCase()))).toEqual([]);
  });
});
