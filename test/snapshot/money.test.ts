import { describe, expect, it } from 'vitest';
import { moneyIn } from '../../src/snapshot/money';

const cases: [text: string, amounts: string[]][] = [
  ['45,50 €', ['45,50 €']],
  ['60,00 € 45,50 €', ['60,00 €', '45,50 €']],
  ['$60 $45', ['$60', '$45']],
  ['now only $1,299.00!', ['$1,299.00']],
  ['$19.99 USD', ['$19.99 USD']],
  ['US$ 12.00', ['US$ 12.00']],
  ['R$ 1.299,90', ['R$ 1.299,90']],
  ['1 299 kr', ['1 299 kr']],
  ['kr 299,-', ['kr 299,-']],
  ['2 500,- Kč', ['2 500,- Kč']],
  ['14 990,- 12 490,–', ['14 990,-', '12 490,–']],
  ['1.–3. mai, 2,-5, 10 - 12, 3.-', []],
  ['12 990 Ft', ['12 990 Ft']],
  ['129,99 zł', ['129,99 zł']],
  ["CHF 1'250.00", ["CHF 1'250.00"]],
  ['₹1,23,456', ['₹1,23,456']],
  ['¥1,980', ['¥1,980']],
  ['1,980円（税込）', ['1,980円']],
  ['12.500 KWD', ['12.500 KWD']],
  ['230 руб.', ['230 руб.']],
  ['18,39 грн', ['18,39 грн']],
  ['Rp 150.000', ['Rp 150.000']],
  ['٩٩٫٥٠ ر.س', ['٩٩٫٥٠ ر.س']],
  ['249 RON', ['249 RON']],
  ['R 299.00', ['R 299.00']],
  ['(EUR 12,00)', ['EUR 12,00']],
  ['Total:EUR 12,00', ['EUR 12,00']],
  ['Model R9 280, TRY 3 for free, 205/55 R 16, 3 kg, 12:30, 100 %', []],
  ['Kr3', []],
  ['2024', []],
  ['', []],
];

describe('moneyIn', () => {
  it.each([
    [
      ['Normál ár', '64.990 Ft', 'Akciós ár', '18.990 Ft'],
      ['64.990 Ft', '18.990 Ft'],
    ],
    [['US', '$', '49.99'], ['US$49.99']],
    [['R', 'p', '150.000'], ['Rp150.000']],
    [['49 ', 'K', 'č'], ['49 Kč']],
    [['12,50', 'R', 'osa'], []],
  ])('ends a currency where the next piece of %j begins, unless that belongs to it', (pieces, amounts) => {
    const starts = pieces.map((_, index) => pieces.slice(0, index).join('').length);
    expect(moneyIn(pieces.join(''), starts).map((money) => money.text)).toEqual(amounts);
  });

  it.each(cases)('%s', (text, amounts) => {
    expect(moneyIn(text).map((money) => money.text)).toEqual(amounts);
  });

  it('stays quick on a text made of digits and signs', () => {
    const begun = performance.now();
    for (const pump of ['1', '1 ', '1.', '1,1', '$', '€1', "1'", '1 k']) moneyIn(pump.repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
