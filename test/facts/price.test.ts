import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrice } from '../../src/facts/price';

const cases: readonly [written: string, amount: number | null, currency: string][] = [
  ['1.299 €', 1299, 'EUR'],
  ['1.299,00 €', 1299, 'EUR'],
  ['$1,299.00', 1299, 'USD'],
  ['1 299 kr', 1299, ''],
  ['1\u00a0299,50 zł', 1299.5, 'PLN'],
  ['₹1,23,456', 123456, 'INR'],
  ['¥1,980', 1980, 'JPY'],
  ['12.500 KWD', 12.5, 'KWD'],
  ['KWD 12.500', 12.5, 'KWD'],
  ['12.500 Ft', 12500, 'HUF'],
  ['0.125 €', 0.125, 'EUR'],
  ['CHF 1’299.–', 1299, 'CHF'],
  ['Fr. 49.90', 49.9, 'CHF'],
  ['R$ 1.299,90', 1299.9, 'BRL'],
  ['€ 19 99', 19.99, 'EUR'],
  ['ab 5,- €', 5, 'EUR'],
  ['١٬٢٩٩٫٥٠ د.إ', 1299.5, 'AED'],
  ['$ 20 CAD', 20, 'CAD'],
  ['12 Kronen', 12, ''],
  ['Rp 150.000', 150000, 'IDR'],
  ['free', null, ''],
];

describe('parsePrice', () => {
  it.each(cases)('reads %s', (written, amount, currency) => {
    expect(parsePrice(written)).toEqual(amount === null ? null : { amount, currency });
  });

  it('reads what Intl writes', () => {
    const locales = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'en-IN', 'de-CH', 'pl-PL', 'pt-BR', 'nl-NL', 'it-IT', 'cs-CZ'];
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
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
