import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/assess/judge-all';
import { signal } from '../../src/signals/signal';
import { NOW, shopWith } from '../signals/cases';

const meta = { family: 'site', question: 'Is it?', why: 'Because.', source: 'judged: for this test' } as const;
const throws = signal({
  ...meta,
  id: 'thrower',
  needs: ['site'],
  cases: { fine: { outcome: 'good', decibans: -1 } },
  judge() {
    throw new Error('broken');
  },
});
const keys = signal({
  ...meta,
  id: 'key-counter',
  needs: ['site', 'domain'],
  cases: { fine: { outcome: 'bad', decibans: 3 } },
  judge: (facts) => ({ case: 'fine', args: [Object.keys(facts).sort().join(' '), 'x'.repeat(900)] }),
});

describe('judge all', () => {
  it('answers unknown for a signal that throws, and asks the others', () => {
    const [first, second] = judgeAll([throws, keys], shopWith(), { now: NOW });
    expect(first).toMatchObject({ signal: 'thrower', outcome: 'unknown', case: 'unknown', decibans: 0 });
    expect(second).toMatchObject({ signal: 'key-counter', outcome: 'bad', decibans: 3 });
  });

  it('answers unknown where a declared fact is missing', () => {
    const { site, ...rest } = shopWith();
    expect(site).toBeDefined();
    expect(judgeAll([keys], rest, { now: NOW })[0]?.case).toBe('unknown');
  });

  it('gives a signal what it declared and nothing else, and keeps its values short', () => {
    const [finding] = judgeAll([keys], shopWith(), { now: NOW });
    expect(finding?.because.key).toBe('key_counter_fine');
    expect(finding?.because.args).toEqual(['domain site', 'x'.repeat(240)]);
  });
});
