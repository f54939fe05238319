/** What "Shop facts" says beside the links to a shop's policies. */
import { describe, expect, it } from 'vitest';
import type { ShopCard } from '../../src/model/assessment';
import { policyPieces } from '../../src/wording/policy-terms';
import { seen } from '../signals/cases';

type Says = NonNullable<ShopCard['policies'][number]['says']>;

const RETURNS = { excluded: [], withdrawal: true, form: false, voucherOnly: [] };
const SHIPPING = { free: false, toOrder: false, worldwide: false, countries: [] };

describe('pieces of policies', () => {
  it.each<[what: string, says: Says, pieces: string[]]>([
    ['days alone', { returnDays: 30 }, ['days_open 30']],
    [
      'a whole returns policy', 
      { returnDays: 14, returnTerms: { ...RETURNS, paidBy: 'shopper', countedFrom: 'receipt', refund: { from: 14, to: 14, business: false }, exchange: true, excluded: ['custom'], form: true } },
      ['days_receipt 14', 'paid_shopper', 'refund 14', 'exchange', 'not_custom', 'form'],
    ],
    [
      'one that costs', 
      { returnTerms: { ...RETURNS, restocking: { percent: 25, evidence: seen('25 %') }, voucherOnly: seen('only a voucher'), refund: { from: 5, to: 10, business: true } } },
      ['fee 25 %', 'voucher', 'refund_business 10'],
    ],
    ['a fee in money', { returnTerms: { ...RETURNS, restocking: { amount: { amount: 5, currency: '$' }, evidence: seen('$5') } } }, ['fee 5 CAD']],
    ['some fee', { returnTerms: { ...RETURNS, restocking: { evidence: seen('a fee') } } }, ['fee_some']],
    ['no fee, no exchange', { returnTerms: { ...RETURNS, restocking: { percent: 0, evidence: seen('no fee') }, exchange: false } }, []],
    [
      'delivery that costs', 
      { shippingTerms: { ...SHIPPING, cost: { amount: 3.95, currency: 'GBP' }, freeFrom: { amount: 50, currency: 'GBP' }, arrival: { from: 2, to: 4, business: true, evidence: [] } } },
      ['cost 3.95 GBP', 'free_from 50 GBP', 'arrival_business 2–4'],
    ],
    ['free delivery', { shippingTerms: { ...SHIPPING, free: true, worldwide: true, arrival: { from: 5, to: 5, business: false, evidence: [] } } }, ['free', 'arrival 5', 'worldwide']],
    ['countries', { shippingTerms: { ...SHIPPING, countries: ['AT', 'CH'] } }, ['countries AT, CH']],
    ['more countries than a line holds', { shippingTerms: { ...SHIPPING, countries: ['AT', 'BE', 'CH', 'CZ', 'DE', 'DK', 'ES'] } }, ['countries_more AT, BE, CH, CZ, DE, DK']],
    ['privacy', { privacyTerms: { points: ['controller', 'gdpr'] } }, ['gdpr']],
    ['terms', { saleTerms: { law: 'IE' } }, ['law IE']],
    ['a warranty', { warrantyTerms: { months: 24, legal: true } }, ['months 24', 'legal']],
    ['a policy of before', {}, []],
  ])('%s', (_, says, pieces) => {
    expect(policyPieces({ says }, 'CAD').map(({ key, args }) => [key.replace('detail_', ''), ...args].join(' '))).toEqual(pieces);
  }); // prettier-ignore

  it('keep a shared sign where the shop has several currencies', () => {
    const says = { shippingTerms: { ...SHIPPING, cost: { amount: 5, currency: '$' } } };
    expect(policyPieces({ says })).toEqual([{ key: 'detail_cost', args: ['5 $'] }]);
  });

  it('are none where the policy was not read', () => {
    expect(policyPieces({})).toEqual([]);
  });
});
