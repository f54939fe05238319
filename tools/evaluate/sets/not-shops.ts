/** Pages that are no shop: who is taken for one, or for a checkout, and how many get past the gate. */
import { hostAlarms } from '../bounds';
import { count, type SetReport } from '../figures';
import { failureNotes, hasFailed, isCheckout, isShop } from '../outcomes';
import type { Outcome } from '../passes';

export function notShops(outcomes: readonly Outcome[]): SetReport {
  return {
    figures: {
      n: outcomes.length,
      failed: count(outcomes, hasFailed),
      shop: count(outcomes, isShop),
      checkout: count(outcomes, isCheckout),
      gate: count(outcomes, (outcome) => 'visit' in outcome && outcome.visit.gate?.passed === true),
      hosts: { shop: hostAlarms(outcomes, isShop), checkout: hostAlarms(outcomes, isCheckout) },
    },
    notes: [
      ...failureNotes(outcomes),
      ...outcomes.filter(isShop).map(({ row }) => `taken for a shop: ${row.id}`),
      ...outcomes.filter(isCheckout).map(({ row }) => `taken for a checkout: ${row.id}`),
    ],
  };
}
