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
  // Class names, where the line is drawn by a style sheet that is not there.
  ['<p class="price"><span class="price-new">€65,99</span> <span class="price-old">€220,00</span></p>', [['€65,99', '€220,00']]],
  ['<div><span class="regular-price">60 €</span><span class="price">45 €</span></div>', [['45 €', '60 €']]],
  [
    '<div class="price-box"><p class="old-price">Was <span class="price">$60</span></p><p class="special-price"><span class="price">$45</span></p></div>',
    [['$45', '$60']],
  ],
  [
    '<div class="price-box"><span class="special-price"><span><span><span class="price">$45</span></span></span></span><span class="old-price"><span><span><span class="price">$60</span></span></span></span></div>',
    [['$45', '$60']],
  ],
  ['<div><span class="text-lg">45 kr</span> <span class="text-sm line-through">60 kr</span></div>', [['45 kr', '60 kr']]],
  ['<div><span class="text-lg">45 kr</span> <span class="md:line-through">60 kr</span></div>', [['45 kr', '60 kr']]],
  ['<div><div class="card__price--sale"><span>45 €</span></div><div class="card__price--compare">60 €</div></div>', [['45 €', '60 €']]],
  [
    '<div><span class="product-price with-list-price">45 € <span class="list-price"><span class="list-price-price">60 €</span></span></span></div>',
    [['45 €', '60 €']],
  ],
  // A former price without one of today, and names of a shop's only price.
  [
    '<div class="price-container"><span class="before-price m-goods-before-price">65,00 kr.</span> <span class="price m-goods-price">39,00 kr.</span></div>',
    [['39,00 kr.', '65,00 kr.']],
  ],
  // Marked up without a space between the pieces, and said to screen readers what each is.
  [
    '<div class="price"><span class="visually-hidden">Normál ár</span><span><s class="price-item">64.990 Ft</s></span><span class="visually-hidden">Akciós ár</span><span class="price-item">18.990 Ft</span></div>',
    [['18.990 Ft', '64.990 Ft']],
  ],
  ['<p class="old-price">12 €</p>', [['12 €']]],
  [
    '<ul><li><div><span class="regular-price"><b>10 €</b></span></div></li><li><div><span class="regular-price"><b>20 €</b></span></div></li></ul>',
    [['10 €'], ['20 €']],
  ],
  [
    '<ul><li class="price"><span class="regular-price"><b class="price">30 €</b></span></li><li><span class="regular-price"><b class="price">20 €</b></span></li></ul>',
    [['30 €'], ['20 €']],
  ],
  ['<ul class="product-list-price"><li><p>10 €</p></li><li><p>20 €</p></li></ul>', [['10 €'], ['20 €']]],
  // Sums of something else beside the only price.
  ['<div><p class="regular-price">20 €</p><p class="unit-price">2 €/100 ml</p></div>', [['20 €'], ['2 €']]],
  ['<div><p class="regular-price">$100</p><p>or 4 payments of $25</p></div>', [['$100'], ['$25']]],
  ['<div class="price"><span class="standard-price">20 €</span> <span>zzgl. 1 € Pfand</span></div>', [['20 €'], ['1 €']]],
  [
    '<div class="price-box"><span class="regular-price"><span class="price">$45</span></span><a class="minimal-price-link">As low as <span class="price">$40</span></a></div>',
    [['$45'], ['$40']],
  ],
  [
    '<div><span class="price-original">1200 €</span> <span class="monthly-price"><b class="price">100 €</b></span></div>',
    [['1200 €'], ['100 €']],
  ],
  ['<div class="wish-list__price">$100</div><div class="price">$5</div>', [['$100'], ['$5']]],
  ['<div><span class="price">20 €</span> <span class="price-before-tax">17 €</span></div>', [['20 €'], ['17 €']]],
  [
    '<p><span class="washable-price">30 €</span> <span class="price-list">20 €</span> <span class="price">10 €</span></p>',
    [['30 €'], ['20 €'], ['10 €']],
  ],
  ['<p><button class="disabled:line-through">XL 60 €</button> <span class="price">20 €</span></p>', [['60 €'], ['20 €']]],
  ['<p><span class="list-price-no-line-through">10 €</span> <span>20 €</span></p>', [['10 €'], ['20 €']]],
  // A name does not undo a line.
  ['<div class="regular-price"><del>60 €</del> <ins>20 €</ins></div>', [['20 €', '60 €']]],
  ['<div class="compare-price"><span>20 €</span> <s>60 €</s></div>', [['20 €', '60 €']]],
  [
    '<div><span class="normal-price"><span class="price">20 €</span></span> <span class="old-price"><s class="price">60 €</s></span></div>',
    [['20 €', '60 €']],
  ],
  // What is said to screen readers may stand there once more.
  [
    '<p><del aria-hidden="true">$60</del> <span class="screen-reader-text">Original price was: $60.</span><ins aria-hidden="true">$45</ins><span class="screen-reader-text">Current price is: $45.</span></p>',
    [['$45', '$60']],
  ],
  ['<p><span class="visually-hidden">19,99 €</span><b aria-hidden="true">19</b></p>', [['19,99 €']]],
  ['<p><span class="sr-only sm:not-sr-only">45 €</span> <span>45 €</span></p>', [['45 €'], ['45 €']]],
];

describe('prices', () => {
  it.each(cases)('%s', async (html, prices) => {
    const found = (await snap(html)).prices.map(({ text, struck }) => (struck === undefined ? [text] : [text, struck]));
    expect(found).toEqual(prices);
  });
});
