/** Every language of the lexicon, as an invented shop speaks it: links, policies, buttons, payment, pressure, and what pushes nobody. */
import { describe, expect, it } from 'vitest';
import { darkPatternKind } from '../../../src/facts/dark-pattern';
import { languagesOf } from '../../../src/facts/languages';
import { methodsIn } from '../../../src/facts/methods';
import { wordText } from '../../../src/facts/word-text';
import { topicOfLabel } from '../../../src/facts/policy-topic';
import { wordsIn } from '../../../src/facts/words';
import { matcherOf } from '../../../src/facts/phrases';
import { lexicon } from '../../../src/lexicon';
import type { Words } from '../../../src/lexicon/words';
import { facts } from '../page';
import { sentences } from './sentences';

it('has sentences for every language', () => {
  expect(Object.keys(sentences).sort()).toEqual(Object.keys(lexicon).sort());
});

const picks = {
  addToCart: (words: Words) => words.trade.addToCart,
  cart: (words: Words) => words.trade.cart,
  order: (words: Words) => words.checkout.order,
  place: (words: Words) => words.checkout.place,
  pin: (words: Words) => words.checkout.asks.pin,
  phone: (words: Words) => words.company.phone,
  placeholder: (words: Words) => words.site.placeholders,
} as const;

describe.each(Object.entries(sentences))('%s', (language, said) => {
  it.each(Object.entries(said.links))('links to %s by "%s"', (topic, text) => {
    expect(topicOfLabel(language, wordText(text))).toBe(topic);
  });

  it('reads its returns policy, with or without the language named', () => {
    const [text, days] = said.returns;
    for (const declared of [language, '', 'en'])
      expect(facts({ texts: [text], language: declared }).policy.texts.map((each) => [each.topic, each.returnDays])).toEqual([
        ['returns', days],
      ]);
  });

  it.each(said.windows)('"%s" means %i days', (text, days) => {
    // The sentence stands in a policy whose other sentences name no period. Thai writes no full stops.
    const rest =
      language === 'th'
        ? said.returns[0].split(' ').slice(3).join(' ')
        : said.returns[0]
            .split(/[.。،]\s?/u)
            .slice(1)
            .join('. ');
    const { policy } = facts({ title: said.links.returns, texts: [text, rest, rest], language });
    const found = policy.texts.find(({ topic }) => topic === 'returns');
    expect(found?.returnDays).toBe(days);
  });

  it.each(Object.entries(picks))('says %s', (what, pick) => {
    const text = said[what as keyof typeof picks];
    expect(matcherOf(wordsIn(language, pick)).first(wordText(text))).not.toBeNull();
  });

  it('names ways to pay', () => {
    expect(methodsIn(wordText(said.transfer), language)).toContain('bank-transfer');
    expect(methodsIn(wordText(said.cashOnDelivery), language)).toContain('cash-on-delivery');
  });

  it('presses', () => {
    expect(darkPatternKind(said.scarcity, language)).toBe('scarcity');
    expect(darkPatternKind(said.urgency, language)).toBe('urgency');
  });

  it('speaks plainly', () => {
    const every = [...said.plain, ...Object.values(said.links), said.addToCart, said.cart, said.order, said.transfer];
    expect(every.filter((text) => darkPatternKind(text, language) !== null)).toEqual([]);
    const risky = [picks.pin, picks.placeholder].map((pick) => matcherOf(wordsIn(language, pick)));
    const texts = [...every, said.returns[0], ...said.windows.map(([text]) => text)];
    expect(texts.filter((text) => risky.some((matcher) => matcher.first(wordText(text)) !== null))).toEqual([]);
    const goods = [picks.addToCart, picks.cart, picks.order].map((pick) => matcherOf(wordsIn(language, pick)));
    expect(said.plain.filter((text) => goods.some((matcher) => matcher.first(wordText(text)) !== null))).toEqual([]);
  });

  it('is told from its text', () => {
    const codes = languagesOf('', said.returns[0]).split('+');
    expect(codes).toContain(language);
    expect(codes.length).toBeLessThanOrEqual(4);
  });
});
