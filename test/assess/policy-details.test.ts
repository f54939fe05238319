/** What "Shop facts" says beside the links to a shop's policies. */
import { describe, expect, it } from 'vitest';
import { policyDetails } from '../../src/assess/policy-details';
import type { Topic } from '../../src/model/facts';
import { seen, shopWith, text } from '../signals/cases';

const RETURNS = { excluded: [], withdrawal: true, form: false, voucherOnly: [] };
const SHIPPING = { free: false, toOrder: false, worldwide: false, countries: [] };

describe('policy details', () => {
  it.each<[what: string, topic: Topic, rest: Parameters<typeof text>[1], details: string[]]>([
    ['days alone', 'returns', { returnDays: 30 }, ['days_open 30']],
    [
      'a whole returns policy', 'returns',
      { returnDays: 14, returnTerms: { ...RETURNS, paidBy: 'shopper', countedFrom: 'receipt', refund: { from: 14, to: 14, business: false }, exchange: true, excluded: ['custom'], form: true } },
      ['days_receipt 14', 'paid_shopper', 'refund 14', 'exchange', 'not_custom', 'form'],
    ],
    [
      'one that costs', 'returns',
      { returnTerms: { ...RETURNS, restocking: { percent: 25, evidence: seen('25 %') }, voucherOnly: seen('only a voucher'), refund: { from: 5, to: 10, business: true } } },
      ['fee 25 %', 'voucher', 'refund_business 10'],
    ],
    ['a fee in money', 'returns', { returnTerms: { ...RETURNS, restocking: { amount: { amount: 5, currency: '$' }, evidence: seen('$5') } } }, ['fee 5 CAD']],
    ['some fee', 'returns', { returnTerms: { ...RETURNS, restocking: { evidence: seen('a fee') } } }, ['fee_some']],
    ['no fee, no exchange', 'returns', { returnTerms: { ...RETURNS, restocking: { percent: 0, evidence: seen('no fee') }, exchange: false } }, []],
    [
      'delivery that costs', 'shipping',
      { shippingTerms: { ...SHIPPING, cost: { amount: 3.95, currency: 'GBP' }, freeFrom: { amount: 50, currency: 'GBP' }, arrival: { from: 2, to: 4, business: true, evidence: [] } } },
      ['cost 3.95 GBP', 'free_from 50 GBP', 'arrival_business 2–4'],
    ],
    ['free delivery', 'shipping', { shippingTerms: { ...SHIPPING, free: true, worldwide: true, arrival: { from: 5, to: 5, business: false, evidence: [] } } }, ['free', 'arrival 5', 'worldwide']],
    ['privacy', 'privacy', { privacyTerms: { points: ['controller', 'gdpr'] } }, ['gdpr']],
    ['terms', 'terms', { saleTerms: { law: 'IE' } }, ['law IE']],
    ['a warranty', 'warranty', { warrantyTerms: { months: 24, legal: true } }, ['months 24', 'legal']],
    ['a policy of before', 'shipping', {}, []],
  ])('%s', (_, topic, rest, details) => {
    const facts = shopWith({ policy: { texts: [text(topic, rest)] }, product: { currencies: ['CAD'] } });
    expect(policyDetails(topic, facts).map(({ key, args }) => [key.replace('detail_', ''), ...args].join(' '))).toEqual(details);
  }); // prettier-ignore

  it('keeps a shared sign where the shop has several currencies, and asks the first text that says something', () => {
    const cost = { shippingTerms: { ...SHIPPING, cost: { amount: 5, currency: '$' } } };
    const facts = shopWith({ policy: { texts: [text('shipping'), text('shipping', cost)] }, product: { currencies: ['CAD', 'USD'] } });
    expect(policyDetails('shipping', facts)).toEqual([{ key: 'detail_cost', args: ['5 $'] }]);
  });
});
