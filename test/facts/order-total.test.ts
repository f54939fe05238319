import { describe, expect, it } from 'vitest';
import { mergePages } from '../../src/facts/merge';
import type { PageFacts } from '../../src/model/facts';
import { facts, NOW, type Given } from './page';

const CHECKOUT = 'https://www.lindenhof-keramik.example/checkout';
const CART = 'https://www.lindenhof-keramik.example/cart';
const card = [
  { autocomplete: 'cc-number', label: 'Card number' },
  { autocomplete: 'cc-csc', label: 'CVV' },
];
const checkout = (texts: readonly string[], rest: Given = {}): Given => ({ url: CHECKOUT, inputs: card, texts, ...rest });

describe('the sum to be paid', () => {
  it.each<[language: string, texts: readonly string[], amount: number, currency: string]>([
    ['en', ['Subtotal £30.00', 'Shipping £4.50', 'Total £34.50'], 34.5, 'GBP'],
    ['en', ['Order total (2 items):', 'US$ 1,034.50'], 1034.5, 'USD'],
    ['en', ['Total', 'USD $25.00'], 25, 'USD'],
    ['de', ['Zwischensumme', '1.029,00 €', 'Versand', '4,90 €', 'Gesamtsumme (inkl. MwSt.)', '1.033,90 €'], 1033.9, 'EUR'],
    ['fr', ['Sous-total : 20,00 €', 'Total TTC : 24,90 €'], 24.9, 'EUR'],
    ['pl', ['Do zapłaty: 129,90 zł'], 129.9, 'PLN'],
    ['sv', ['Totalt 499 SEK'], 499, 'SEK'],
    ['ja', ['小計 1,980円', '合計 2,480円'], 2480, 'JPY'],
    ['ko', ['총 결제 금액 39,000원'], 39_000, 'KRW'],
    ['tr', ['Ödenecek tutar: 1.250,00 TL'], 1250, 'TRY'],
    ['ru', ['Итого к оплате: 3 490 ₽'], 3490, 'RUB'],
    // A small cart beside the order lacks the shipping.
    ['en', ['Total €20.00', 'Total €24.90'], 24.9, 'EUR'],
    // The sign alone says no currency.
    ['en', ['Total: $12.00'], 12, ''],
  ])('in %s of %j is %d %s', (language, texts, amount, currency) => {
    expect(facts(checkout(texts, { language })).checkout.total).toMatchObject({ amount, currency });
  });

  it.each<[what: string, texts: readonly string[]]>([
    ['a sum saved', ['Total savings €5.00']],
    ['a weight', ['Total weight 3 kg']],
    ['a number of goods', ['Total items: 3']],
    ['taxes', ['Total tax €3.80']],
    ['the head of a column', ['Total', 'Blue mug', '€20.00']],
    ['a sentence', ['Total protection for your order from €2.90 a month, which you can cancel whenever you like and for whatever reason you have, in any month.']], // prettier-ignore
    ['a sum in two currencies', ['Total €20.00', 'Total £17.00']],
    ['the goods alone', ['Subtotal €20.00']],
  ])('is not %s', (_, texts) => {
    expect(facts(checkout(texts)).checkout.total).toBeUndefined();
  });

  it('is read on a cart, and nowhere else before a checkout', () => {
    expect(facts({ url: CART, texts: ['Total €20.00'] }).checkout).toMatchObject({ isCheckout: false, total: { amount: 20 } });
    expect(facts({ url: CART, texts: ['Subtotal: €20.00'] }).checkout.total).toMatchObject({ amount: 20 });
    expect(facts({ texts: ['Total €20.00'] }).checkout.total).toBeUndefined();
  });

  it.each<[texts: readonly string[], named: number | undefined]>([
    [['Subtotal €30.00', 'Shipping €4.50', 'Total €34.50'], 34.5],
    [['Subtotal', '€30.00', 'Express', '€9.00', 'Handling', '2.00', 'Total', '€99.00'], 41],
    [['Subtotal €100.00', 'Total (incl. 21 % VAT) €121.00'], undefined],
    // What looks like one number may be a quantity and an amount.
    [['Subtotal × 1 45,00 €', 'Total 45,00 €'], 46],
    // A discount may not be taken off, and taxes may stand below.
    [['Subtotal €30.00', 'Coupon −€5.00', 'Total €30.00', 'including €5.00 VAT'], 40],
    [['Shipping €4.50', 'Total €34.50'], undefined],
  ])('is held against %j, which come to %d at most', (texts, named) => {
    expect(facts(checkout(texts)).checkout.total?.named).toBe(named);
  });
});

describe('the choice of a currency', () => {
  it.each<Given>([
    { inputs: [{ tag: 'select', type: 'select', name: 'currency' }] },
    { inputs: [{ tag: 'select', type: 'select', name: 'c', options: ['€ EUR', '$ USD'] }] },
    { anchors: [['Dollar', '/?currency=USD']] },
    {
      anchors: [
        ['EUR', '/eu'],
        ['USD', '/us'],
      ],
    },
    { buttons: [{ n: 4, text: 'Germany (EUR €)' }] },
  ])('is seen in %o', (given) => {
    expect(facts(given).checkout.currencyChoice).toBe(true);
  });

  it.each<Given>([{ buttons: [{ n: 4, text: 'Pay USD 25.00' }] }, { anchors: [['Gift cards from EUR 10', '/gift']] }, { inputs: card }])(
    'is not seen in %o',
    (given) => {
      expect(facts(given).checkout.currencyChoice).toBeUndefined();
    },
  );
});

describe('the sum against the pages before', () => {
  const product = facts({ url: 'https://www.lindenhof-keramik.example/mug', prices: [{ n: 1, text: '20,00 €' }] });
  const cart = facts({ url: CART, texts: ['Total 20,00 €'], prices: [{ n: 1, text: '20,00 €' }] });
  const paid = (texts: readonly string[], rest: Given = {}): PageFacts => facts(checkout(texts, rest));
  const merged = (...pages: readonly PageFacts[]) =>
    mergePages('lindenhof-keramik.example', pages, { restarts: [], lookup: { registeredAt: null }, unread: [] }).checkout;

  it('is told with what the cart said', () => {
    expect(merged(product, cart, paid(['Total 24,90 €']))).toMatchObject({ total: { amount: 24.9 }, earlierTotal: { amount: 20 } });
  });

  it('is in another currency than all of them', () => {
    expect(merged(product, cart, paid(['Total £24.90'])).earlierCurrencies).toEqual(['EUR']);
  });

  it.each<[why: string, pages: readonly PageFacts[]]>([
    ['the same', [product, cart, paid(['Total 24,90 €'])]],
    ['no page was read before', [paid(['Total £24.90'])]],
    ['the checkout shows both', [product, paid(['Total £24.90', 'about EUR 28'])]],
    [
      'the cart says that it will be so',
      [facts({ url: CART, texts: ['Total 20,00 €', 'You will be charged in GBP'] }), paid(['Total £17.00'])],
    ],
    ['it can be chosen', [product, facts({ anchors: [['Pound', '/?currency=GBP']] }), paid(['Total £24.90'])]],
    ['the sign says no currency', [product, paid(['Total $24.90'])]],
    ['they are written alike', [facts({ prices: [{ n: 1, text: 'AUD 20.00' }] }), paid(['Total USD 20.00'])]],
    ['it was another visit', [{ ...product, at: NOW - 86_400_000 }, paid(['Total £24.90'])]],
    ['it is a text that nobody looked at', [{ ...product, fetched: true }, paid(['Total £24.90'])]],
  ])('is not called another currency: %s', (_, pages) => {
    expect(merged(...pages).earlierCurrencies).toBeUndefined();
  });

  it('is not told of a page that is no checkout', () => {
    expect(merged(paid(['Total £24.90']), cart).total).toBeUndefined();
  });
});
