/** Restarts: a countdown that was to be over by now, or soon, and has been pushed into the future since the last look at the same page. */
import type { Evidence } from '../model/evidence';
import type { PageFacts } from '../model/facts';

/** Clocks are read to the second and pages load slowly; what moves less than this did not restart. Milliseconds. */
const SLACK_MS = 60_000;
const MAX_RESTARTS = 12;

/** Countdowns of `newer` that end more than a minute later than the same countdown had promised in `older`, a former read of the same page. */
export function restartedTimers(older: PageFacts, newer: PageFacts): Evidence[] {
  if (older.url !== newer.url || newer.at <= older.at) return [];
  const restarts: Evidence[] = [];
  for (const timer of newer.pressure.timers) {
    const before = older.pressure.timers.find((candidate) => candidate.context === timer.context);
    if (before === undefined || timer.endsAt - before.endsAt <= SLACK_MS) continue;
    const evidence = timer.evidence[0];
    if (evidence !== undefined) restarts.push(evidence);
  }
  return restarts.slice(0, MAX_RESTARTS);
}
