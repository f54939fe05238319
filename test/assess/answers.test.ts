/** Promises about the levels, held against random answers of the real signals with their real weights and the coverage that comes of them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/assess/coverage';
import { weigh } from '../../src/assess/weigh';
import { LEVELS } from '../../src/model/assessment';
import { FAMILIES } from '../../src/model/signal';
import { signals } from '../../src/signals/index';
import { answers, answerWith, changed, rankOf } from './answers';

const RUNS = { numRuns: 1000 };
const DANGER = LEVELS.indexOf('danger');
const UNPROVEN = LEVELS.indexOf('unproven');

/** Two answers that weigh against each other inside a signal: only an answer where there was none is one more. */
const isOpen = (outcome: string | undefined): boolean => outcome === 'unknown' || outcome === 'not-applicable';

describe('one more answer', () => {
  it('that is bad never makes the level kinder', () => {
    fc.assert(
      fc.property(changed('bad'), ({ before, after }) => {
        fc.pre(before.every(({ outcome }, index) => after[index] === before[index] || isOpen(outcome)));
        expect(rankOf(after)).toBeGreaterThanOrEqual(rankOf(before));
      }),
      RUNS,
    );
  });

  it('that is good never makes it worse', () => {
    fc.assert(
      fc.property(changed('good'), ({ before, after }) => {
        fc.pre(before.every(({ outcome }, index) => after[index] === before[index] || isOpen(outcome)));
        expect(rankOf(after)).toBeLessThanOrEqual(rankOf(before));
      }),
      RUNS,
    );
  });

  it('turned from good to bad never makes it kinder', () => {
    fc.assert(
      fc.property(changed('bad'), ({ before, after }) => {
        fc.pre(before.some(({ outcome }, index) => after[index] !== before[index] && outcome === 'good'));
        expect(rankOf(after)).toBeGreaterThanOrEqual(rankOf(before));
      }),
      RUNS,
    );
  });
});

describe('an answer that is unknown', () => {
  it('weighs nothing: against one that does not apply, it can cost no more than what was reassuring', () => {
    fc.assert(
      fc.property(changed('unknown'), ({ before, after }) => {
        fc.pre(before.every(({ outcome }, index) => after[index] === before[index] || isOpen(outcome)));
        expect(weigh(after)).toEqual(weigh(before));
        expect(coverageOf(signals, after)).toBeLessThanOrEqual(coverageOf(signals, before));
        expect([rankOf(before), Math.max(UNPROVEN, rankOf(before))]).toContain(rankOf(after));
      }),
      RUNS,
    );
  });
});

it('does not depend on the order of the answers', () => {
  const shuffled = answers.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray([...some], { minLength: some.length })));
  fc.assert(
    fc.property(shuffled, ([some, other]) => {
      expect(weigh(other)).toEqual(weigh(some));
      expect(rankOf(other)).toBe(rankOf(some));
    }),
    RUNS,
  );
});

it.each(FAMILIES)('%s alone makes no danger, but by a hard answer', (family) => {
  const alone = answers.map((some) =>
    some.map((finding) => {
      const signal = signals.find(({ id }) => id === finding.signal);
      return finding.family === family && finding.hard !== true && signal
        ? finding
        : { ...finding, outcome: 'unknown' as const, decibans: 0 };
    }),
  );
  fc.assert(
    fc.property(alone, (some) => rankOf(some) < DANGER),
    { numRuns: 300 },
  );
});

it.each(
  signals.flatMap((signal) =>
    Object.entries(signal.cases).flatMap(([name, { hard }]) => (hard === true ? [[signal.id, name, signal] as const] : [])),
  ),
)('%s %s is danger whatever else is said', (_id, name, signal) => {
  fc.assert(
    fc.property(
      answers,
      (some) => rankOf(some.map((finding) => (finding.signal === signal.id ? answerWith(signal, name) : finding))) === DANGER,
    ),
    { numRuns: 300 },
  );
});
