import { describe, expect, it } from 'vitest';
import { comparable, isCollector, sharesNameWord } from '../../src/signals/names';

describe('two names share a word', () => {
  it.each([
    ['a word of three letters', 'Ehm Keramik', 'Jan Ehm'],
    ['a word, whatever its case and accents', 'ŁUKASZ Müller', 'lukasz muller'],
    ['a word with ß', 'Strauß Möbel', 'STRAUSS'],
    ['a word with ø', 'Brødrene Dahl', 'brodrene'],
    ['a long word inside a longer one', 'Krug Keramik', 'Krugkeramik'],
    ['the same the other way round', 'Krugkeramik', 'Krug Keramik'],
    ['a word of exactly six letters inside', 'Garten', 'Gartenkrug'],
    ['the same the other way round, of six', 'Gartenkrug', 'Garten'],
    ['initials', 'Garten Krug Vertriebs GmbH', 'GKV'],
    ['initials, the other way round', 'GKV', 'Garten Krug Vertriebs GmbH'],
    ['two letters of a script without spaces', '木漏', '木漏 日焙'],
    ['words written apart', 'Blüten Zauber', 'Blütenzauber Berlin'],
  ])('%s: %s, %s', (_, one, other) => {
    expect(sharesNameWord(one, other)).toBe(true);
  });

  it.each([
    ['nothing', 'Krug Keramik', 'Jan Kowal'],
    ['a word of trade alone', 'Krug Online Shop', 'Kowal Online Shop'],
    ['a legal form alone', 'Krug GmbH', 'Kowal GmbH'],
    ['a word of two letters', 'Li Wen', 'Li Hua'],
    ['a word of five letters inside another', 'Kruge', 'Krugeman'],
    ['the same the other way round', 'Krugeman', 'Kruge'],
    ['letters in the middle of the initials', 'KVH', 'Garten Krug Vertriebs Haus'],
    ['the same the other way round', 'Garten Krug Vertriebs Haus', 'KVH'],
    ['an empty name', '', 'Krug'],
    ['signs', '—', '…'],
  ])('not %s: %s, %s', (_, one, other) => {
    expect(sharesNameWord(one, other)).toBe(false);
  });
});

describe('two names can be compared', () => {
  it.each([
    ['Latin', 'Krug Keramik', 'Jan Kowal'],
    ['Greek', 'Κεραμικά Κρίνος', 'Γιώργος Ν.'],
    ['Cyrillic', 'Кераміка Льон', 'Іван Франко'],
    ['kana', 'コモレビ', 'コーヒー'],
    ['Han', '木漏日焙煎所', '山田商店'],
    ['Hangul', '달빛공방', '김철수'],
    ['one that is written in two', 'Komorebi 木漏', 'Jan Kowal'],
  ])('in %s', (_, one, other) => {
    expect(comparable(one, other)).toBe(true);
  });

  it.each([
    ['in different letters', 'Krug Keramik', 'Κεραμικά Κρίνος'],
    ['in kana and Han', 'コモレビ', '木漏日焙煎所'],
    ['with nothing but a legal form', 'GmbH', 'Krug Keramik'],
    ['the other way round', 'Krug Keramik', 'GmbH'],
    ['both with nothing', 'Online Shop', 'GmbH'],
  ])('not %s', (_, one, other) => {
    expect(comparable(one, other)).toBe(false);
  });
});

describe('a collecting service', () => {
  it.each([
    'Klarna Bank AB',
    'KLARNA',
    'Mercado Pago',
    'RA Lehmann, Rechtsanwaltskanzlei',
    'Paysera LT',
    'Krug c/o PayPal',
    'Wise',
    'Pay.nl B.V.',
    'Treuhandkonto Lehmann',
  ])('is %s', (name) => {
    expect(isCollector(name)).toBe(true);
  });
  it.each(['Krug Keramik GmbH', 'Jan Kowal', '', 'Palma Cerámica S.L.', 'Wiseman Garden Ltd', 'Paymnl', 'Ornamentstripe'])(
    'is not %s',
    (name) => {
      expect(isCollector(name)).toBe(false);
    },
  );
});
