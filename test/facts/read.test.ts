/** The whole reading: what comes out fits the schema whatever came in, and one page's failure harms no other fact. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/facts/read';
import { pageFactsSchema } from '../../src/model/facts';
import { facts, NOW, page } from './page';

const LONG = 'Only 2 left [Company Name] info@shop.example +49 30 901820 GmbH 04109 Leipzig https://other.example '.repeat(20);

describe('readPage', () => {
  it('fits the schema on an empty page', () => {
    expect(pageFactsSchema.parse(facts({}))).toMatchObject({ domain: 'lindenhof-keramik.example', at: NOW, language: 'en' });
  });

  it('fits the schema with everything long', () => {
    const text = LONG.slice(0, 2000);
    const url = `https://www.lindenhof-keramik.example/${'a'.repeat(500)}`;
    const short = LONG.slice(0, 300);
    const given = page({
      url,
      title: short,
      texts: Array.from({ length: 40 }, (_, index) => `${index} ${text}`.slice(0, 2000)),
      footer: [short],
      anchors: Array.from({ length: 40 }, (_, index) => [short, `https://www.facebook.com/${'x'.repeat(400)}${index}`] as const),
      inputs: [{ label: short, name: short, autocomplete: 'cc-number' }, { label: short, autocomplete: 'cc-csc' }],
      images: [{ n: 1, src: `${url}/visa.png`, alt: short }],
      meta: [{ name: 'og:site_name', content: short }],
      jsonLd: [`{"@type":"Product","name":"${'n'.repeat(5000)}","sku":"${'s'.repeat(5000)}","gtin":"${'9'.repeat(500)}","offers":{"price":"${'1'.repeat(400)}","priceCurrency":"${'E'.repeat(300)}"},"aggregateRating":{"@type":"AggregateRating","reviewCount":"9999999999999999999"}}`],
      prices: [{ n: 1, text: '1 €', struck: '3 €' }],
      timers: [{ n: 1, text: '01:00:00', context: short }],
    }); // prettier-ignore
    const read = readPage(given, { language: 'de', now: NOW });
    expect(pageFactsSchema.safeParse(read).error).toBeUndefined();
  });

  it('answers any text in any place', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(anyText, anyText, fc.json(), (a, b, json) => {
        const given = page({
          title: a,
          texts: [a, b],
          footer: [b],
          inputs: [{ label: a, name: b }],
          jsonLd: [json, a],
          meta: [{ name: a, content: b }],
          prices: [{ n: 1, text: a, struck: b }],
        });
        expect(pageFactsSchema.safeParse(readPage(given, { language: a.slice(0, 3), now: NOW })).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the other facts where one cannot be read', () => {
    const given = page({ texts: ['Only 2 left'], footer: ['© 2024 Lindenhof'] });
    // As a page would: something that is no picture where pictures are listed.
    const broken = { ...given, images: [null] as unknown as typeof given.images };
    const read = readPage(broken, { language: 'en', now: NOW });
    expect(read.payment.promised).toEqual([]);
    expect(read.pressure.notices).toHaveLength(1);
    expect(read.site.copyrightYear === 2024 || read.site.copyrightYear === null).toBe(true);
  });

  it('stays quick on hostile text', () => {
    const pumps = ['a@', '(', '1 ', '.a', '[', 'GmbH ', 'A ', '0', 'DE1', 'www.', '₿€$', ' - '];
    for (const pump of pumps) {
      const given = page({ title: pump.repeat(100), texts: Array.from({ length: 60 }, () => pump.repeat(2000).slice(0, 2000)) });
      const start = performance.now();
      readPage(given, { language: '', now: NOW });
      expect(performance.now() - start, pump).toBeLessThan(2000);
    }
  });
});
