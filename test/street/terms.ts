/** What a shop's policies say, as a reader of its pages would note it down, and how that differs from what was found. */
import type { ShopFacts } from '../../src/model/facts';
import type { Amount, PrivacyTerms, ReturnTerms } from '../../src/model/policy-terms';

export interface ExpectedTerms {
  readonly paidBy?: ReturnTerms['paidBy'];
  readonly countedFrom?: ReturnTerms['countedFrom'];
  /** `14 days`, `7 working days`: at the latest. */
  readonly refund?: string;
  readonly exchange?: boolean;
  /** All that are left out, in the order of the alphabet. */
  readonly excluded?: readonly ReturnTerms['excluded'][number][];
  readonly withdrawal?: boolean;
  readonly form?: boolean;
  /** Percent; 0 where the policy says that there is none. */
  readonly restocking?: number;
  /** `4.9 EUR`; `kr` and `$` where the page does not say whose. */
  readonly cost?: string;
  readonly freeFrom?: string;
  readonly free?: boolean;
  /** `2–4 working days`. */
  readonly arrival?: string;
  /** All points that the privacy policy speaks of. */
  readonly privacy?: PrivacyTerms['points'];
  readonly contract?: string;
  readonly law?: string;
  readonly warrantyMonths?: number;
  readonly legalWarranty?: boolean;
}

const sum = (amount: Amount | undefined) => (amount === undefined ? undefined : `${amount.amount} ${amount.currency}`);
const unit = (business: boolean) => (business ? 'working days' : 'days');

function found({ texts }: ShopFacts['policy']): { readonly [Name in keyof ExpectedTerms]?: ExpectedTerms[Name] | undefined } {
  const returns = texts.find((text) => text.returnTerms !== undefined)?.returnTerms;
  const shipping = texts.find((text) => text.shippingTerms !== undefined)?.shippingTerms;
  const sale = texts.find((text) => text.saleTerms !== undefined)?.saleTerms;
  const warranty = texts.find((text) => text.warrantyTerms !== undefined)?.warrantyTerms;
  const arrival = shipping?.arrival;
  return {
    ...returns,
    excluded: returns?.excluded.toSorted(),
    restocking: returns?.restocking?.percent,
    refund: returns?.refund && `${returns.refund.to} ${unit(returns.refund.business)}`,
    cost: sum(shipping?.cost),
    freeFrom: sum(shipping?.freeFrom),
    free: shipping?.free,
    arrival: arrival && `${arrival.from === arrival.to ? '' : `${arrival.from}–`}${arrival.to} ${unit(arrival.business)}`,
    privacy: texts.find((text) => text.privacyTerms !== undefined)?.privacyTerms?.points,
    contract: sale?.operator,
    law: sale?.law,
    warrantyMonths: warranty?.months,
    legalWarranty: warranty?.legal,
  };
}

/** One line for each term that was not found as expected. */
export function otherTerms(expected: ExpectedTerms, policy: ShopFacts['policy']): string[] {
  const terms = found(policy);
  return (Object.keys(expected) as (keyof ExpectedTerms)[])
    .filter((name) => JSON.stringify(expected[name]) !== JSON.stringify(terms[name]))
    .map((name) => `${name} ${JSON.stringify(expected[name])}; found: ${JSON.stringify(terms[name])}`);
}
