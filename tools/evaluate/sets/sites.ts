/** Whole sites, visited as a shopper does: the level on the way and at the last step, and whether a warning stands there. */
import type { Level } from '../../../src/model/assessment';
import { count, type SetReport } from '../figures';
import { failureNotes, levelOf, topReasons } from '../outcomes';
import type { JobResult, Outcome } from '../passes';

interface Site {
  readonly name: string;
  readonly scam: boolean;
  /** Level at the step before the last; null when there is none. */
  readonly before: Level | null;
  readonly at: Level | null;
  /** Levels of all steps. */
  readonly levels: readonly (Level | null)[];
  readonly guarded: boolean;
  readonly reasons: readonly string[];
  readonly failed: number;
}

function isGuarded(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && 'visit' in outcome && (outcome.visit.warning === 'page' || outcome.visit.warning === 'bar');
}

function siteOf({ job, outcomes }: JobResult): Site {
  const row = job.visits[0];
  const last = outcomes.at(-1);
  return {
    name: row?.site ?? row?.id ?? '',
    scam: row?.label === 'scam',
    before: levelOf(outcomes.at(-2)),
    at: levelOf(last),
    levels: outcomes.map(levelOf),
    guarded: isGuarded(last),
    reasons: topReasons(last),
    failed: outcomes.filter((outcome) => 'failed' in outcome).length,
  };
}

/** A site counts for the worst it got on the whole way, `danger` before `caution`. */
function worst(level: Level): (site: Site) => boolean {
  return ({ levels }) => levels.includes(level) && (level === 'danger' || !levels.includes('danger'));
}

export function sites(results: readonly JobResult[]): SetReport {
  const all = results.map(siteOf).sort((one, other) => one.name.localeCompare(other.name));
  const scam = all.filter((site) => site.scam);
  const honest = all.filter((site) => !site.scam);
  return {
    figures: {
      n: all.length,
      failed: count(all, ({ failed }) => failed > 0),
      scam: {
        n: scam.length,
        dangerBefore: count(scam, ({ before }) => before === 'danger'),
        dangerAt: count(scam, ({ at }) => at === 'danger'),
        cautionAt: count(scam, ({ at }) => at === 'caution'),
        reassuring: count(scam, ({ levels }) => levels.includes('reassuring')),
        guarded: count(scam, ({ guarded }) => guarded),
      },
      honest: {
        n: honest.length,
        danger: count(honest, worst('danger')),
        caution: count(honest, worst('caution')),
        guarded: count(honest, ({ guarded }) => guarded),
      },
      sites: all.map(({ name, scam: isScam, before, at, guarded, reasons }) => ({
        site: name,
        label: isScam ? 'scam' : 'honest',
        before,
        at,
        guarded: guarded ? 1 : 0,
        reasons: reasons.join(' / '),
      })),
    },
    notes: [
      ...failureNotes(results.flatMap(({ outcomes }) => outcomes)),
      ...all.map(({ name, scam: isScam, levels, guarded, reasons }) => {
        const way = levels.map((level) => level ?? 'no shop').join(' → ');
        return `${isScam ? 'scam  ' : 'honest'} ${name}: ${way}${guarded ? ' (warned)' : ''}${reasons.length > 0 ? `: ${reasons.join(' / ')}` : ''}`;
      }),
    ],
  };
}
