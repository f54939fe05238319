import { describe, expect, it } from 'vitest';
import type { ShopFacts, Topic } from '../../src/model/facts';
import { counted, evidenceOf, identityTexts, listed, lookedAt, textsRead, wholeHomePages } from '../../src/signals/reading';
import { HOME, home, NOW, seen, text } from './cases';

const link = (topic: Topic): ShopFacts['policy']['links'][number] => ({
  topic,
  href: `${HOME}${topic}`,
  text: topic,
  evidence: seen(topic),
});
const page = (path: string, kind: ShopFacts['pages'][number]['kind'], capped: readonly string[] = []): ShopFacts['pages'][number] => ({
  url: `${HOME}${path}`,
  kind,
  at: NOW,
  capped: [...capped],
});

describe('the pages on which a shop says who it is', () => {
  it('are the notice and the contact page', () => {
    const texts = [text('legal-notice'), text('contact'), text('terms')];
    expect(identityTexts({ links: [], texts }).map(({ topic }) => topic)).toEqual(['legal-notice', 'contact']);
  });

  it('say nothing as long as one that is linked was not opened: what is missing here may stand there', () => {
    expect(identityTexts({ links: [link('legal-notice')], texts: [text('contact')] })).toEqual([]);
    expect(identityTexts({ links: [link('contact'), link('legal-notice')], texts: [text('contact')] })).toEqual([]);
  });

  it('speak once all that are linked were opened, whatever else was not', () => {
    const links = [link('legal-notice'), link('contact'), link('privacy')];
    expect(identityTexts({ links, texts: [text('contact'), text('legal-notice')] })).toHaveLength(2);
    expect(identityTexts({ links: [link('privacy')], texts: [text('contact')] })).toHaveLength(1);
  });

  it('count only from a length on that can hold something', () => {
    const short = text('contact', { chars: 199 });
    expect(textsRead({ links: [], texts: [short] }, ['contact'])).toEqual([]);
    expect(textsRead({ links: [], texts: [{ ...short, chars: 200 }] }, ['contact'])).toHaveLength(1);
    expect(identityTexts({ links: [link('contact')], texts: [short, text('legal-notice')] })).toEqual([]);
  });
});

describe('home pages', () => {
  it('are whole unless a limit cut off what is looked for', () => {
    const pages = [page('', 'home'), page('en', 'home', ['images']), page('de', 'home', ['links']), page('topf', 'product')];
    expect(wholeHomePages(pages).map(({ url }) => url)).toEqual([HOME, `${HOME}en`]);
    for (const limit of ['elements', 'time', 'loading', 'bytes', 'links', 'blocks', 'scripts', 'frames'])
      expect(wholeHomePages([page('', 'home', [limit])]), limit).toEqual([]);
  });
});

describe('evidence', () => {
  it('of an absence names each place once, three at most', () => {
    const places = lookedAt(['a', 'b', 'a', 'c', 'd'].map((path) => `${HOME}${path}`));
    expect(places.map(({ kind, page: where }) => [kind, where])).toEqual(['a', 'b', 'c'].map((path) => ['absence', `${HOME}${path}`]));
    const [long] = lookedAt([`${HOME}${'x'.repeat(400)}`]);
    expect(long?.quote).toHaveLength(240);
  });

  it('of a number stands with the newest page, and nowhere without one', () => {
    expect(counted('60 %', [...home, page('neu', 'category')])).toEqual([{ kind: 'number', quote: '60 %', page: `${HOME}neu` }]);
    expect(counted('60 %', [])).toEqual([]);
  });

  it('of several items is two pieces of each, six at most', () => {
    const item = (name: string) => ({ evidence: ['1', '2', '3'].flatMap((n) => seen(`${name}${n}`)) });
    expect(evidenceOf([item('a'), item('b')]).map(({ quote }) => quote)).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(evidenceOf(['a', 'b', 'c', 'd'].map(item))).toHaveLength(6);
  });

  it('names are listed once, four at most', () => {
    expect(listed(['Visa', 'Visa', 'PayPal'])).toBe('Visa, PayPal');
    expect(listed(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c, d');
  });
});
