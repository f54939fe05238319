import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrice } from '../../src/facts/price';
import { facts, type Given } from './page';

const cases: readonly [written: string, amount: number | null, currency: string][] = [
  ['1.299 €', 1299, 'EUR'],
  ['1.299,00 €', 1299, 'EUR'],
  ['$1,299.00', 1299, ''],
  ['US$1,299.00', 1299, 'USD'],
  ['US $ 20', 20, 'USD'],
  ['A$49.95', 49.95, 'AUD'],
  ['MX$1,299', 1299, 'MXN'],
  ['$ 1,299 MXN', 1299, 'MXN'],
  ['S$12.90', 12.9, 'SGD'],
  ['1 299 kr', 1299, ''],
  ['1\u00a0299,50 zł', 1299.5, 'PLN'],
  ['₹1,23,456', 123456, 'INR'],
  ['¥1,980', 1980, 'JPY'],
  ['¥1,980.50', 1980.5, 'CNY'],
  ['12.500 KWD', 12.5, 'KWD'],
  ['KWD 12.500', 12.5, 'KWD'],
  ['12.500 KD', 12.5, 'KWD'],
  ['12.500 Ft', 12500, 'HUF'],
  ['0.125 €', 0.125, 'EUR'],
  ['CHF 1’299.–', 1299, 'CHF'],
  ['Fr. 49.90', 49.9, 'CHF'],
  ['R$ 1.299,90', 1299.9, 'BRL'],
  ['€ 19 99', 19.99, 'EUR'],
  ['ab 5,- €', 5, 'EUR'],
  ['1 299:-', 1299, ''],
  ['1.299,- kr.', 1299, ''],
  ['١٬٢٩٩٫٥٠ د.إ', 1299.5, 'AED'],
  ['٠٫٥٠٠ د.ك', 0.5, 'KWD'],
  ['٥٫٠٠٠ دينار كويتي', 5, 'KWD'],
  ['$ 20 CAD', 20, 'CAD'],
  ['12 Kronen', 12, ''],
  ['Rp 150.000', 150000, 'IDR'],
  ['Rp. 150.000', 150000, 'IDR'],
  ['Rp 150rb', 150000, 'IDR'],
  ['1,5 juta rupiah', 1500000, 'IDR'],
  ['1.299.000đ', 1299000, 'VND'],
  ['199 nghìn đồng', 199000, 'VND'],
  ['￥１，９８０', 1980, 'JPY'],
  ['1,980円(税込)', 1980, 'JPY'],
  ['1,980円税込', 1980, 'JPY'],
  ['1万9800円', 19800, 'JPY'],
  ['3만9천원', 39000, 'KRW'],
  ['12만원부터', 120000, 'KRW'],
  ['19,800원', 19800, 'KRW'],
  ['199元起', 199, 'CNY'],
  ['NT$1,980', 1980, 'TWD'],
  ['1,290 บาท/ชิ้น', 1290, 'THB'],
  ['‎₪ 1,299.90', 1299.9, 'ILS'],
  ['99 ש"ח', 99, 'ILS'],
  ['1 299 грн', 1299, 'UAH'],
  ['1 299 руб.', 1299, 'RUB'],
  ['1\u200b.299 €', 1299, 'EUR'],
  ['1.299,90 TL', 1299.9, 'TRY'],
  ['49,99 lei', 49.99, 'RON'],
  ['1 299 Kč', 1299, 'CZK'],
  ['3 millions', 3, ''],
  ['free', null, ''],
];

/** Locale → currency of its shops; the way each writes money is asked of Intl. */
const locales: readonly (readonly [locale: string, currency: string])[] = [
  ['it-IT', 'EUR'], ['nl-NL', 'EUR'], ['nl-BE', 'EUR'], ['pl-PL', 'PLN'], ['pt-PT', 'EUR'], ['pt-BR', 'BRL'], ['sv-SE', 'SEK'], ['da-DK', 'DKK'], ['nb-NO', 'NOK'],
  ['fi-FI', 'EUR'], ['cs-CZ', 'CZK'], ['sk-SK', 'EUR'], ['hu-HU', 'HUF'], ['ro-RO', 'RON'], ['el-GR', 'EUR'], ['tr-TR', 'TRY'], ['ja-JP', 'JPY'], ['ko-KR', 'KRW'],
  ['zh-CN', 'CNY'], ['zh-TW', 'TWD'], ['zh-HK', 'HKD'], ['ar-EG', 'EGP'], ['ar-SA', 'SAR'], ['ar-AE', 'AED'], ['ar-KW', 'KWD'], ['he-IL', 'ILS'], ['uk-UA', 'UAH'],
  ['ru-RU', 'RUB'], ['id-ID', 'IDR'], ['vi-VN', 'VND'], ['th-TH', 'THB'], ['fa-IR', 'IRR'], ['hi-IN', 'INR'], ['en-IN', 'INR'], ['en-US', 'USD'], ['en-GB', 'GBP'],
  ['de-DE', 'EUR'], ['de-AT', 'EUR'], ['de-CH', 'CHF'], ['fr-FR', 'EUR'], ['fr-CH', 'CHF'], ['fr-CA', 'CAD'], ['es-ES', 'EUR'], ['es-MX', 'MXN'],
]; // prettier-ignore

describe('parsePrice', () => {
  it.each(cases)('reads %s', (written, amount, currency) => {
    expect(parsePrice(written)).toEqual(amount === null ? null : { amount, currency });
  });

  it.each(locales)('reads what Intl writes in %s: %s', (locale, currency) => {
    const display = fc.constantFrom('code', 'symbol', 'narrowSymbol', 'name');
    fc.assert(
      fc.property(display, fc.integer({ min: 1, max: 999_999_999 }), (currencyDisplay, units) => {
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
        const decimals = format.resolvedOptions().maximumFractionDigits ?? 0;
        const amount = units / 10 ** decimals;
        const price = parsePrice(format.format(amount));
        expect(price?.amount).toBe(amount);
        if (currencyDisplay === 'code') expect(price?.currency).toBe(currency);
      }),
      { numRuns: 60 },
    );
  });

  it('reads codes of other currencies in any locale', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales.map(([locale]) => locale)),
        fc.constantFrom('EUR', 'USD', 'GBP', 'CHF', 'PLN', 'INR'),
        fc.integer({ min: 1, max: 99_999_999 }),
        (locale, currency, cents) => {
          const written = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }).format(cents / 100);
          expect(parsePrice(written)).toEqual({ amount: cents / 100, currency });
        },
      ),
    );
  });

  it('answers any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const price = parsePrice(text);
        expect(price === null || Number.isFinite(price.amount)).toBe(true);
      }),
    );
  });
});

const prices = (...texts: readonly string[]) => texts.map((text, n) => ({ n, text }));
const offer = (currency: string, price: string) => [
  JSON.stringify({ '@type': 'Product', name: 'Lamp', offers: { '@type': 'Offer', price, priceCurrency: currency } }),
];
/** What is seen on a page, with the currencies that its prices are in. */
const shared: readonly [what: string, given: Given, currencies: readonly string[]][] = [
  ['a dollar whose currency the offer declares', { prices: prices('$49.95'), jsonLd: offer('AUD', '49.95') }, ['AUD']],
  [
    'a dollar whose currency a meta element names',
    { prices: prices('$49'), meta: [{ name: 'og:price:currency', content: 'CAD' }] },
    ['CAD'],
  ],
  ['a dollar beside one with its letters', { prices: prices('NZ$49', '$12') }, ['NZD']],
  ['a dollar under a country’s ending', { prices: prices('$49'), url: 'https://saddles.example.com.au/p' }, ['AUD']],
  ['a peso under Mexico’s ending', { prices: prices('$1,299'), url: 'https://barro.example.mx/', lang: 'es' }, ['MXN']],
  ['a dollar on a page in the English of the USA', { prices: prices('$49'), lang: 'en-US' }, ['USD']],
  ['a peso on a page in the Spanish of Mexico', { prices: prices('$499'), lang: 'es_MX' }, ['MXN']],
  ['a dollar on a page that tells nothing', { prices: prices('$49'), lang: 'en' }, []],
  ['a dollar on a page in Spanish', { prices: prices('$49'), lang: 'es' }, []],
  ['dollars of two kinds', { prices: prices('A$49', 'US$33', '$12'), lang: 'en' }, ['AUD', 'USD']],
  ['a krona in Swedish', { prices: prices('299 kr'), lang: 'sv' }, ['SEK']],
  ['a krone in Norwegian', { prices: prices('kr 299,-'), lang: 'nb-NO' }, ['NOK']],
  ['a krone in Danish', { prices: prices('299 kr.'), lang: 'da' }, ['DKK']],
  ['a krone in English under Denmark’s ending', { prices: prices('299 kr.'), url: 'https://glas.example.dk/', lang: 'en' }, ['DKK']],
  ['a krone in English', { prices: prices('299 kr'), lang: 'en' }, []],
  ['euros beside kronor', { prices: prices('299 kr', '29 €'), lang: 'sv' }, ['SEK', 'EUR']],
];

describe('a sign that currencies share', () => {
  it.each(shared)('is read as %s', (_, given, currencies) => {
    expect(facts(given).product.currencies).toEqual(currencies);
  });
});
