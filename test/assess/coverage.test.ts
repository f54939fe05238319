import { describe, expect, it } from 'vitest';
import { coverageInFavour, coverageOf } from '../../src/assess/coverage';
import type { Outcome, Signal } from '../../src/model/signal';
import { finding } from './findings';

/** A question whose answers weigh so much at most, in decibans, and can be good or, where `canSpeakFor` says so, bad alone. */
function question(id: string, decibans: number, canSpeakFor = true): Signal {
  const good = canSpeakFor ? ({ well: { outcome: 'good', decibans: -decibans } } as const) : {};
  const cases = { badly: { outcome: 'bad', decibans }, ...good, unknown: { outcome: 'unknown', decibans: 0 } } as const;
  return { id, family: 'site', question: '?', why: '', source: 'judged', needs: ['site'], cases, judge: () => ({ case: 'unknown' }) };
}
const said = (signal: string, outcome: Outcome) => finding('site', outcome, 0, { signal });

const [trifle, middle, rare] = [question('trifle', 0), question('middle', 3), question('rare', 20)] as const;
const all = [trifle, middle, rare];

describe('coverage', () => {
  it('counts a question by what its answer can weigh: half a deciban at least, six at most', () => {
    expect(coverageOf(all, [said('trifle', 'good')])).toBeCloseTo(0.5 / 9.5);
    expect(coverageOf(all, [said('middle', 'good')])).toBeCloseTo(3 / 9.5);
    expect(coverageOf(all, [said('rare', 'bad')])).toBeCloseTo(6 / 9.5);
  });

  it('leaves out what does not apply, and is nothing where nothing does', () => {
    expect(coverageOf(all, [said('rare', 'not-applicable'), said('middle', 'good')])).toBeCloseTo(3 / 3.5);
    expect(coverageOf([rare], [said('rare', 'not-applicable')])).toBe(0);
    expect(coverageOf(all, [])).toBe(0);
  });

  it('counts for a shop only what was answered well', () => {
    const findings = [said('middle', 'good'), said('rare', 'bad'), said('trifle', 'unknown')];
    expect(coverageOf(all, findings)).toBeCloseTo(9 / 9.5);
    expect(coverageInFavour(all, findings)).toBeCloseTo(3 / 9.5);
  });

  it('asks for a shop no question that can only be answered badly', () => {
    const trap = question('trap', 6, false);
    expect(coverageInFavour([...all, trap], [said('middle', 'good')])).toBeCloseTo(3 / 9.5);
    expect(coverageInFavour([...all, trap], [said('middle', 'good'), said('trap', 'bad')])).toBeCloseTo(3 / 9.5);
    expect(coverageInFavour([trap], [])).toBe(0);
  });
});
