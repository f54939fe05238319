import { describe, expect, it } from 'vitest';
import { facts, type Given } from './page';

const TERMS =
  'These terms and conditions apply to all orders placed with us. By ordering you accept them. The contract is made when we confirm the order. We reserve title until payment. Liability is limited to what the law demands. Prices include tax. ';
const terms = (more: string): Given => ({
  url: 'https://www.lindenhof-keramik.example/terms',
  title: 'Terms and conditions',
  texts: [TERMS, more],
});
const policyOf = (given: Given) => facts(given).policy;

describe('renewal', () => {
  it.each([
    'After the trial of 14 days your card is charged €79.90 every 30 days until you cancel.',
    'The membership renews automatically and £39 will be debited each month.',
  ])('is read in terms: “%s”', (sentence) => {
    expect(policyOf(terms(sentence)).renewal?.[0]?.quote).toContain(sentence.slice(0, 40));
  });

  it.each([
    ['pl', 'Kasa', 'Po 14 dniach karta zostanie obciążona kwotą 149 zł, a następnie co 30 dni.'],
    ['de', 'Kasse', 'Danach werden alle 30 Tage 59,90 € von Ihrer Karte abgebucht.'],
    ['fr', 'Caisse', 'Ensuite la carte est débitée de 89,90 € par mois.'],
    ['es', 'Caja', 'Después se cargará a la tarjeta 49,90 € cada mes.'],
    ['sv', 'Kassa', 'Därefter debiteras kortet 890 kr var 30:e dag.'],
    ['ja', '購入手続き', '以後は毎月4,980円がカードから請求されます。'],
  ])('is read at a checkout in %s', (language, title, sentence) => {
    const inputs = [
      { autocomplete: 'cc-number', label: 'n' },
      { autocomplete: 'cc-csc', label: 'c' },
    ];
    const policy = policyOf({ url: 'https://www.lindenhof-keramik.example/checkout', language, title, texts: [sentence], inputs });
    expect(policy.renewal).toHaveLength(1);
    expect(policy.renewalSum?.amount).toBeGreaterThan(40);
    expect(policy.subscription).toBeUndefined();
  });

  it.each([
    ['a single charge', 'Your card is charged when the parcel leaves us, €4.90 for delivery included.'],
    ['interest', 'Interest of 1.5 % per month is charged on invoices over €50.'],
    ['a late return', 'Where goods are not returned within a month, €10 is charged.'],
    ['no sum', 'Your card is charged every month.'],
    ['instalments', 'With Klarna you are charged at least €6.95 every month.'],
    ['gift cards', 'An unused gift card is charged $2 every month after two years.'],
  ])('is not: %s', (_, sentence) => {
    expect(policyOf(terms(sentence)).renewal).toBeUndefined();
  });

  it('takes the sum that comes again from a checkout alone, in the currency of its page', () => {
    const sentence = 'Om du inte säger upp debiteras kortet 1 290 kr och därefter 890 kr var 30:e dag.';
    const inputs = [
      { autocomplete: 'cc-number', label: 'n' },
      { autocomplete: 'cc-csc', label: 'c' },
    ];
    const prices = [{ n: 99, text: '49 kr' }];
    const checkout = { url: 'https://www.lindenhof-keramik.example/kassa', language: 'sv', lang: 'sv', title: 'Kassa', texts: [sentence] };
    expect(policyOf({ ...checkout, inputs, prices }).renewalSum).toEqual({ amount: 890, currency: 'SEK' });
    expect(policyOf(terms('Your card is charged €79.90 every 30 days.')).renewalSum).toBeUndefined();
  });

  it.each([
    ['en', 'After the trial you are charged $89.97 for the bottle. Then $39.95 is charged every month.', 89.97, '$'],
    ['de', 'Nach der Testphase werden 59,90 € abgebucht. Danach werden alle 30 Tage 69,90 € abgebucht.', 69.9, 'EUR'],
    ['fr', 'À la fin de l’essai, votre carte est débitée de 79,90 €. Ensuite elle est débitée de 39 € par mois.', 79.9, 'EUR'],
    [
      'de',
      'Sie erhalten einen Testzugang von 5 Tagen. Ungekündigt wird er zur Mitgliedschaft. Der Beitrag von 64,90 € je 14 Tage wird eingezogen.',
      64.9,
      'EUR',
    ],
  ])('takes what terms in %s charge behind a trial for the later price', (language, text, amount, currency) => {
    expect(policyOf({ ...terms(text), language }).renewalSum).toEqual({ amount, currency });
  });

  it('takes no trial for a renewal where nothing is taken again', () => {
    expect(policyOf(terms('If you send the mattress back after the trial, €49 is charged for the van.'))).not.toHaveProperty('renewal');
  });

  it('does not take a hint at the terms for an open offer', () => {
    expect(policyOf({ texts: ['See our terms for details of membership.'] }).subscription).toBeUndefined();
    expect(policyOf({ texts: ['Membership is £39 per month, see our terms.'] }).subscription).toHaveLength(1);
  });

  it('tells a subscription that is offered openly', () => {
    expect(policyOf({ texts: ['Coffee subscription: a bag of beans at your door.'] }).subscription).toHaveLength(1);
    expect(policyOf({ texts: ['Subscribe & save 10 on every bag.'] }).subscription).toHaveLength(1);
    expect(policyOf({ texts: ['Your newsletter subscription can be ended at any time.'] }).subscription).toBeUndefined();
    expect(policyOf({ texts: ['250 g of beans, €14 per month, cancel any time.'] }).subscription).toHaveLength(1);
    expect(policyOf({ texts: ['Subscribe to our newsletter.', 'Over 300 orders per month!'] }).subscription).toBeUndefined();
  });
});
