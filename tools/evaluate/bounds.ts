/** What a count of alarms can still mean: its exact 95 % upper bound, counted by host, since pages of one shop are not independent of each other. */
import { registrableDomain } from '../../src/facts/domain';
import type { Outcome } from './passes';

/** One chance in twenty of a true share above the bound. */
const LEFT_OUT = 0.05;

/**
 * The one-sided exact bound of Clopper and Pearson (Biometrika 26, 1934): the share at which so few hits or fewer come one time in twenty.
 * @param hits of `of` trials
 * @returns 0..1; 1 where nothing was tried
 */
export function upperBound(hits: number, of: number): number {
  if (hits >= of) return 1;
  let [low, high] = [hits / of, 1];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (atMost(hits, of, middle) > LEFT_OUT) low = middle;
    else high = middle;
  }
  return high;
}

/** Chance of `hits` or fewer in `of` trials. */
function atMost(hits: number, of: number, share: number): number {
  let term = of * Math.log1p(-share);
  let total = Math.exp(term);
  for (let hit = 1; hit <= hits; hit++) {
    term += Math.log((of - hit + 1) / hit) + Math.log(share) - Math.log1p(-share);
    total += Math.exp(term);
  }
  return total;
}

/** Hosts of the rows, those with an alarm on one page or more, and the share of all hosts that this can still mean. */
export interface HostAlarms {
  readonly [key: string]: number;
  readonly n: number;
  readonly alarmed: number;
  readonly upper95: number;
}

export function hostAlarms(outcomes: readonly Outcome[], isAlarm: (outcome: Outcome) => boolean): HostAlarms {
  const hostOf = ({ row }: Outcome): string => registrableDomain(row.url) ?? row.id;
  const n = new Set(outcomes.map(hostOf)).size;
  const alarmed = new Set(outcomes.filter(isAlarm).map(hostOf)).size;
  return { n, alarmed, upper95: upperBound(alarmed, n) };
}
