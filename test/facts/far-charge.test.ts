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
    ['sv', 'Kortet debiteras i CNY.'],
  ])('is read at a checkout in %s: “%s”', (language, text) => {
    expect(chargeOf(checkout(language, text))).toBe(text);
  });

  it('is read where the total has its word in a box of its own', () => {
    expect(chargeOf({ ...checkout('nl', ''), texts: ['Totaal', '€77,94 (~ 591.60 CNY)'] })).toBe('€77,94 (~ 591.60 CNY)');
    expect(chargeOf({ ...checkout('nl', ''), texts: ['Munt', '€77,94 (~ 591.60 CNY)'] })).toBeUndefined();
  });

  it('is read in a policy that says so', () => {
    const text = 'All orders are charged in CNY; your bank may add a fee.';
    const terms =
      'These terms and conditions apply to all orders placed with us. By ordering you accept them. The contract is made when we confirm the order. We reserve title until payment. Liability is limited to what the law demands. ';
    const given = {
      url: 'https://www.lindenhof-keramik.example/terms',
      title: 'Terms and conditions',
      texts: [terms, text],
      prices: EUROS,
    };
    expect(chargeOf(given)).toBe(text);
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
    ['a question that is denied', checkout('en', 'Can I pay in RMB? No, all orders are charged in EUR.')],
    ['what customs ask', checkout('en', 'Parcels to China worth more than 50 RMB are charged import duty.')],
    ['the feast', checkout('en', 'Total: CNY 2026 gift box, Year of the Horse')],
    ['a book', checkout('en', 'Renminbi Rising: A New Global Monetary System Emerges')],
    ['a coin in the cart', checkout('en', 'China Panda 10 RMB silver coin')],
    ['a choice', checkout('en', 'Choose your currency here: EUR or CNY')],
    ['what is not taken', checkout('en', 'Your card cannot be charged in CNY, sorry.')],
    ['an article', { texts: ['The telephone is charged in 30 minutes and costs RMB less at home.'], prices: EUROS }],
    ['initials', checkout('en', 'Sold by CNYX Ltd to RMBerg at the very best price.')],
  ])('is not: %s', (_, given) => {
    expect(chargeOf(given)).toBeUndefined();
  });
});
