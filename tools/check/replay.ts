/** Judges an exported report again with the engine of today, from the facts in it, and tells what came out differently. */
import { assess } from '../../src/assess/assess';
import type { Assessment } from '../../src/model/assessment';
import type { Export } from '../../src/model/export';
import type { Finding } from '../../src/model/signal';
import { word } from '../harness/words';
import { plain } from './print';

/** One question whose answer or weight is another now; null where only one of the two engines asks it. */
interface Difference {
  readonly signal: string;
  readonly old: Finding | null;
  readonly new: Finding | null;
}

export interface Replay {
  readonly old: Assessment;
  readonly new: Assessment;
  readonly differing: readonly Difference[];
}

/** Judged as of the time of the export: nothing but the engine may make a difference. */
export function replay({ assessment: old, facts }: Export): Replay {
  const again = assess(facts, { now: old.at });
  const ids = new Set([...old.findings, ...again.findings].map(({ signal }) => signal));
  const of = ({ findings }: Assessment, id: string): Finding | null => findings.find(({ signal }) => signal === id) ?? null;
  const pairs = [...ids].map((signal) => ({ signal, old: of(old, signal), new: of(again, signal) }));
  return { old, new: again, differing: pairs.filter((pair) => answerOf(pair.old) !== answerOf(pair.new)) };
}

/** What makes two findings the same: case, weight and the values in the sentence. */
function answerOf(finding: Finding | null): string {
  return finding === null ? '' : JSON.stringify([finding.case, finding.decibans, finding.hard ?? false, finding.because.args]);
}

/** For other programs: both judgements in short, what differs, and the new assessment in full. */
export function replayJson({ old, new: now, differing }: Replay): string {
  const short = ({ engine, level, posterior, coverage }: Assessment) => ({ engine, level, posterior, coverage });
  return JSON.stringify({ domain: plain(old.domain), at: old.at, old: short(old), new: short(now), differing, assessment: now }, null, 2);
}

/** For a person in a terminal. */
export function replayText({ old, new: now, differing }: Replay): string {
  const name = old.shop.name === undefined ? old.domain : `${old.shop.name} (${old.domain})`;
  return [
    plain(name),
    `Then: ${levelWord(old)} (Caveat ${plain(old.engine)}, ${dayOf(old.at)})`,
    `Now:  ${levelWord(now)} (Caveat ${now.engine}, from the same facts)`,
    '',
    ...(differing.length === 0 ? ['No finding differs.'] : [`Differing findings: ${differing.length}`, ...differing.flatMap(lines)]),
  ].join('\n');
}

function levelWord({ level }: Assessment): string {
  return word(level === null ? 'level_none' : `level_${level}`);
}

/** A file may name any time; what is no date must not stop the answer. */
function dayOf(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? 'no date' : date.toISOString().slice(0, 10);
}

function lines({ signal, old, new: now }: Difference): string[] {
  return [`  ${plain(signal)}`, `    then: ${sentence(old)}`, `    now:  ${sentence(now)}`];
}

function sentence(finding: Finding | null): string {
  if (finding === null) return 'not asked';
  const { decibans, because } = finding;
  return plain(`${decibans > 0 ? '+' : ''}${decibans} dB  ${word(because.key, because.args)}`);
}
