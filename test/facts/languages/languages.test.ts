import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagesOf, lexiconCode } from '../../../src/facts/languages';
import { languagesFor, wordsIn } from '../../../src/facts/words';
import { lexicon } from '../../../src/lexicon';
import { sentences } from './sentences';

const returnsOf = (code: string): string => sentences[code]?.returns[0] ?? '';

describe('lexiconCode', () => {
  it.each([
    ['de', 'de'],
    ['DE-at', 'de'],
    ['zh-TW', 'zh'],
    ['zh_Hans_CN', 'zh'],
    ['cmn', 'zh'],
    ['pt-BR', 'pt'],
    ['nb-NO', 'no'],
    ['nn', 'no'],
    ['no', 'no'],
    ['iw', 'he'],
    ['in', 'id'],
    ['  fr ', 'fr'],
    ['hr', ''],
    ['english', ''],
    ['x-klingon', ''],
    ['toString', ''],
    ['__proto__', ''],
    ['constructor', ''],
    ['', ''],
    ['-', ''],
    ['𝔡𝔢', ''],
  ])('of "%s" is "%s"', (tag, code) => {
    expect(lexiconCode(tag)).toBe(code);
  });

  it('answers any tag with a code of the lexicon or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (tag) => {
        expect(['', ...Object.keys(lexicon)]).toContain(lexiconCode(tag));
      }),
    );
  });
});

describe('languagesOf', () => {
  it.each([
    ['a page in Greek letters', '', 'Προσθήκη στο καλάθι', 'el+en'],
    ['a page that is what it says', 'de', returnsOf('de'), 'de+en'],
    ['a region', 'pt-BR', returnsOf('pt'), 'pt+en'],
    ['an English template with Polish words', 'en-US', returnsOf('pl'), 'en+pl'],
    ['a German template with a Chinese text', 'de', returnsOf('zh'), 'de+zh+en'],
    ['an English page', '', returnsOf('en'), 'en'],
    ['Japanese, which has Chinese signs', '', returnsOf('ja'), 'ja+en'],
    ['Chinese with a name in kana', '', `${returnsOf('zh')} カフェ`, 'zh+en'],
    ['signs alone', '', '購入 返品 送料', 'zh+en'],
    ['Russian', '', returnsOf('ru'), 'ru+en'],
    ['Ukrainian', '', returnsOf('uk'), 'uk+en'],
    ['Cyrillic that tells nothing', '', 'Купава', 'uk+ru+en'],
    ['no letters at all', '', '12 € · 34 €', 'en'],
    ['nothing', '', '', 'en'],
    ['a language without words, in letters of those that have', 'ka', 'კალათა', 'en'],
  ])('%s', (_, declared, text, codes) => {
    expect(languagesOf(declared, text)).toBe(codes);
  });

  it('reads all languages of the Latin script where nothing tells them apart', () => {
    const codes = languagesOf('', 'Zzyx Quorbl Vantrip').split('+');
    expect(codes.length).toBeGreaterThan(15);
    expect(codes).not.toContain('ru');
  });

  it('looks at a bounded part of a text', () => {
    const text = 'a '.repeat(500_000);
    const start = performance.now();
    languagesOf('', text);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('names languages of the lexicon, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (declared, text) => {
        const codes = languagesOf(declared, text).split('+');
        expect(codes).toContain('en');
        expect(codes.filter((code) => !Object.hasOwn(lexicon, code))).toEqual([]);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});

describe('wordsIn', () => {
  const days = (words: (typeof lexicon)[string]): readonly string[] => words.company.days;

  it('gives the words of a language and of English, the same list each time', () => {
    const list = wordsIn('nb-NO', days);
    expect(list).toEqual(expect.arrayContaining(['døgn', 'days']));
    expect(list).not.toContain('dní');
    expect(wordsIn('nb-NO', days)).toBe(list);
  });

  it('gives the words of several languages, or of all', () => {
    expect(wordsIn('pl+cs', days)).toEqual(expect.arrayContaining(['dnia', 'dnů', 'days']));
    expect(languagesFor('')).toHaveLength(Object.keys(lexicon).length);
    expect(languagesFor('rubbish')).toHaveLength(Object.keys(lexicon).length);
  });

  it('keeps no more lists than it needs', () => {
    const codes = Object.keys(lexicon);
    const first = wordsIn('en+de', days);
    for (const a of codes) for (const b of codes) wordsIn(`${a}+${b}+fr`, days);
    expect(wordsIn('en+de', days)).toEqual(first);
  });
});
