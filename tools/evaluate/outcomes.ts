/** Short questions to an outcome, for the sets of pages. */
import type { Level } from '../../src/model/assessment';
import { word } from '../harness/words';
import type { Outcome } from './passes';

export function isShop(outcome: Outcome): boolean {
  return 'visit' in outcome && outcome.visit.state?.assessment?.isShop === true;
}

/** Payment or delivery data is asked for, at a shop or (a form without its page) not. */
export function isCheckout(outcome: Outcome): boolean {
  return 'visit' in outcome && (outcome.visit.state?.assessment ?? outcome.noShop)?.checkout === true;
}

export function levelOf(outcome: Outcome | undefined): Level | null {
  return outcome !== undefined && 'visit' in outcome ? (outcome.visit.state?.assessment?.level ?? null) : null;
}

export function hasFailed(outcome: Outcome): outcome is Extract<Outcome, { failed: string }> {
  return 'failed' in outcome;
}

/** The strongest findings against the shop, in words, at most `limit`. */
export function topReasons(outcome: Outcome | undefined, limit = 3): string[] {
  if (outcome === undefined || !('visit' in outcome)) return [];
  return (outcome.visit.state?.assessment?.findings ?? [])
    .filter((finding) => finding.outcome === 'bad')
    .sort((one, other) => other.decibans - one.decibans)
    .slice(0, limit)
    .map(({ because }) => word(because.key, because.args));
}

/** One line for each page that failed. */
export function failureNotes(outcomes: readonly Outcome[]): string[] {
  return outcomes.filter(hasFailed).map(({ row, failed }) => `failed: ${row.id}: ${failed}`);
}
