import { describe, expect, it } from 'vitest';
import { snap } from './render';

const cases: [html: string, prices: [text: string, struck?: string][]][] = [
  ['<p><del>60,00 €</del> <b>45,50 €</b></p>', [['45,50 €', '60,00 €']]],
  ['<div><span>$45</span><div><s>$60</s></div></div>', [['$45', '$60']]],
  ['<p><span style="text-decoration: line-through">60 kr</span> <span>45 kr</span></p>', [['45 kr', '60 kr']]],
  ['<ul><li><p>10 €</p></li><li><p><del>20 €</del></p><p>15 €</p></li><li><p>30 €</p></li></ul>', [['10 €'], ['15 €', '20 €'], ['30 €']]],
  ['<p>$19<sup>99</sup></p>', [['$19.99']]],
  ['<p><span>€</span><span>12</span></p>', [['€12']]],
  ['<p><del>not a price</del> 5 €</p>', [['5 €']]],
  ['<p style="display:none">5 €</p>', []],
];

describe('prices', () => {
  it.each(cases)('%s', async (html, prices) => {
    const found = (await snap(html)).prices.map(({ text, struck }) => (struck === undefined ? [text] : [text, struck]));
    expect(found).toEqual(prices);
  });
});
