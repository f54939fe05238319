import { describe, expect, it } from 'vitest';
import { boilerplateShare } from '../../src/facts/boilerplate';
import { facts } from './page';

const share = (text: string) => boilerplateShare([{ n: 1, text }], ['lindenhofkeramik', 'the']);

describe('boilerplateShare', () => {
  it.each([
    ['We value your trust. We respect privacy.', 1],
    ['Write to ines@lindenhof.example about it.', 0],
    ['Lindenhof Keramik sends it back.', 0],
    ['You have 14 days. We mean it! So.', 0.45],
    ['返品は未使用のものに限ります。到着後８日以内にご連絡ください。', 0.48],
    ['', null],
  ])('of “%s” is %s', (text, expected) => {
    expect(share(text)).toBe(expected);
  });

  it('is read with each policy', () => {
    const text =
      'We accept returns of goods that are as they were. Please write to us before you send anything back to us. The refund follows once we have looked at the returned goods. Lindenhof-Keramik pays the return within 14 days.';
    const { texts } = facts({ url: 'https://www.lindenhof-keramik.example/returns', title: 'Returns policy', texts: [text] }).policy;
    expect(texts[0]?.boilerplate).toBeGreaterThan(0.6);
    expect(texts[0]?.boilerplate).toBeLessThan(0.9);
  });

  it('takes a long text in its stride', () => {
    expect(boilerplateShare([{ n: 1, text: 'All goods are subject to change. '.repeat(30_000) }], [])).toBe(1);
  });
});
