/** Policy terms to words: what a shop's policies say, in the short pieces that "Shop facts" shows beside the link to each. */
import type { ShopCard } from '../model/assessment';
import type { Amount, ReturnTerms, ShippingTerms } from '../model/policy-terms';

/** Message key with its values. A value may be a sum (`3.95 GBP`), a country (ISO 3166-1 alpha-2), or several (`AT, CH`). */
export interface Piece {
  readonly key: string;
  readonly args: readonly string[];
}

/** Less is what policies need: the law is the same for all. */
const MOSTLY_GENERAL = 0.75;
/** More countries are a table of prices, which the link beside them leads to. */
const MOST_COUNTRIES = 6;

/** `currency`: the shop's own, where it has only one. */
export function policyPieces({ says = {} }: Pick<ShopCard['policies'][number], 'says'>, currency?: string): Piece[] {
  const { returnDays, boilerplate = 0, returnTerms, shippingTerms, privacyTerms, saleTerms, warrantyTerms } = says;
  return [
    ...(returnDays === undefined ? [] : [piece(`days_${returnTerms?.countedFrom ?? 'open'}`, String(returnDays))]),
    ...(returnTerms === undefined ? [] : ofReturns(returnTerms, currency)),
    ...(shippingTerms === undefined ? [] : ofShipping(shippingTerms, currency)),
    ...(privacyTerms?.points ?? []).flatMap((point) => (point === 'gdpr' || point === 'ccpa' ? [piece(point)] : [])),
    ...(saleTerms?.law === undefined ? [] : [piece('law', saleTerms.law)]),
    ...(warrantyTerms?.months === undefined ? [] : [piece('months', String(warrantyTerms.months))]),
    ...(warrantyTerms?.legal === true ? [piece('legal')] : []),
    ...(boilerplate >= MOSTLY_GENERAL ? [piece('boilerplate', `${Math.round(100 * boilerplate)} %`)] : []),
  ];
}

function ofReturns(terms: ReturnTerms, currency: string | undefined): Piece[] {
  const { paidBy, restocking, exchange, refund, excluded, form, voucherOnly } = terms;
  return [
    ...(paidBy === undefined ? [] : [piece(`paid_${paidBy}`)]),
    ...(restocking === undefined || restocking.percent === 0 ? [] : [ofFee(restocking, currency)]),
    ...(voucherOnly.length > 0 ? [piece('voucher')] : []),
    ...(refund === undefined ? [] : [piece(refund.business ? 'refund_business' : 'refund', String(refund.to))]),
    ...(exchange === true ? [piece('exchange')] : []),
    ...excluded.map((what) => piece(`not_${what}`)),
    ...(form ? [piece('form')] : []),
  ];
}

function ofFee({ percent, amount }: NonNullable<ReturnTerms['restocking']>, currency: string | undefined): Piece {
  if (percent !== undefined) return piece('fee', `${percent} %`);
  return amount === undefined ? piece('fee_some') : piece('fee', sum(amount, currency));
}

function ofShipping({ cost, free, freeFrom, arrival, worldwide, countries }: ShippingTerms, currency: string | undefined): Piece[] {
  const days = arrival === undefined || arrival.from === arrival.to ? String(arrival?.to) : `${arrival.from}–${arrival.to}`;
  return [
    ...(cost === undefined ? [] : [piece('cost', sum(cost, currency))]),
    ...(free ? [piece('free')] : []),
    ...(freeFrom === undefined ? [] : [piece('free_from', sum(freeFrom, currency))]),
    ...(arrival === undefined ? [] : [piece(arrival.business ? 'arrival_business' : 'arrival', days)]),
    ...(worldwide ? [piece('worldwide')] : []),
    ...(countries.length === 0 ? [] : [ofCountries(countries)]),
  ];
}

/** Mentioned, no more: goods may come from one of them. */
function ofCountries(countries: readonly string[]): Piece {
  return piece(countries.length > MOST_COUNTRIES ? 'countries_more' : 'countries', countries.slice(0, MOST_COUNTRIES).join(', '));
}

function piece(name: string, ...args: string[]): Piece {
  return { key: `detail_${name}`, args };
}

/** A sign that several currencies share is the shop's own, where it has only one. */
function sum({ amount, currency }: Amount, own: string | undefined): string {
  return `${amount} ${/^[A-Z]{3}$/.test(currency) ? currency : (own ?? currency)}`;
}
