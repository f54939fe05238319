/** Forms: are checkouts found, and is any other form taken for one? */
import { hostAlarms } from '../bounds';
import { count, type Figures, type SetReport } from '../figures';
import { failureNotes, hasFailed, isCheckout } from '../outcomes';
import type { Outcome } from '../passes';

function tally(outcomes: readonly Outcome[]): Figures {
  const checkouts = outcomes.filter(({ row }) => row['isCheckout'] === true);
  const others = outcomes.filter(({ row }) => row['isCheckout'] === false);
  return {
    checkouts: checkouts.length,
    found: count(checkouts, isCheckout),
    others: others.length,
    falseAlarms: count(others, isCheckout),
  };
}

/** Rows whose `isCheckout` is not labelled are left out. */
export function checkouts(outcomes: readonly Outcome[]): SetReport {
  const labelled = outcomes.filter(({ row }) => typeof row['isCheckout'] === 'boolean');
  const kinds = [...new Set(labelled.map(({ row }) => row.kind))].sort();
  return {
    figures: {
      n: labelled.length,
      failed: count(labelled, hasFailed),
      ...tally(labelled),
      hosts: {
        falseAlarms: hostAlarms(
          labelled.filter(({ row }) => row['isCheckout'] === false),
          isCheckout,
        ),
      },
      kind: Object.fromEntries(kinds.map((kind) => [kind, tally(labelled.filter(({ row }) => row.kind === kind))])),
    },
    notes: [
      ...failureNotes(labelled),
      ...labelled
        .filter((outcome) => isCheckout(outcome) !== outcome.row['isCheckout'] && !hasFailed(outcome))
        .map(({ row }) => `${row['isCheckout'] === true ? 'missed' : 'false alarm'}: ${row.id} (${row.kind})`),
    ],
  };
}
