import { describe, expect, it } from 'vitest';
import { facts, type Given } from './page';

const INPUTS = [
  { autocomplete: 'cc-number', label: 'n' },
  { autocomplete: 'cc-csc', label: 'c' },
];
const EUROS = [
  { n: 90, text: '€77.94' },
  { n: 91, text: '€2.99' },
  { n: 92, text: '591.60 CNY' },
];
const checkout = (language: string, text: string, more: Given = {}): Given => ({
  url: 'https://www.lindenhof-keramik.example/checkout',
  title: 'Checkout',
  language,
  texts: [text],
  inputs: INPUTS,
  prices: EUROS,
  ...more,
});
const chargeOf = (given: Given) => facts(given).payment.farCharge?.[0]?.quote;

describe('a charge in a far currency', () => {
  it.each([
    ['nl', 'Totaal €77,94 (~ 591.60 CNY)'],
    ['en', 'The final transaction may be charged in CNY.'],
    ['de', 'Ihre Karte wird in chinesischen Yuan (CNY) belastet.'],
    ['fr', 'Le montant sera débité en RMB par notre partenaire.'],
    ['pl', 'Kwota może zostać przeliczona przez bank na walutę rozliczenia (CNY/USD).'],
  ])('is read at a checkout in %s: “%s”', (language, text) => {
    expect(chargeOf(checkout(language, text))).toBe(text);
  });

  it('is read in a policy that says so', () => {
    const text = 'All orders are charged in CNY; your bank may add a fee.';
    expect(chargeOf({ url: 'https://www.lindenhof-keramik.example/terms', title: 'Terms', texts: [text] })).toBe(text);
  });

  it.each<[string, Given]>([
    ['a list of what the shop takes', checkout('en', 'Choose your currency here please: USD EUR GBP CNY')],
    ['the way people in China pay', checkout('en', 'With Alipay you are charged in CNY by your wallet.')],
    [
      'a shop that sells in it',
      checkout('en', 'Total 591.60 CNY', {
        prices: [
          { n: 90, text: '591.60 CNY' },
          { n: 91, text: '¥24' },
        ],
      }),
    ],
    ['a Chinese shop', checkout('zh', '您将以人民币 (CNY) 支付 591.60 CNY')],
    ['a product page that names one', { texts: ['The coin is worth 10 CNY.'], prices: EUROS }],
    ['initials', checkout('en', 'Sold by CNYX Ltd to RMBerg at the very best price.')],
  ])('is not: %s', (_, given) => {
    expect(chargeOf(given)).toBeUndefined();
  });
});
