import { evidenceOf } from '../reading';
import { signal } from '../signal';

export const registerNumber = signal({
  id: 'register-number',
  family: 'identity',
  question: 'Are the tax and company numbers valid as written?',
  why: 'Most such numbers carry a check digit. One that fails was mistyped or made up; one that passes can still be somebody else’s.',
  source: 'judged: a failed check digit is a medium sign; a valid number is a small plus, as they are copied',
  needs: ['identity'],
  cases: {
    valid: { outcome: 'good', decibans: -2 },
    unverifiable: { outcome: 'good', decibans: -0.5 },
    invalid: { outcome: 'bad', decibans: 5 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ identity: { numbers, operators, addresses } }) {
    const wrong = numbers.filter(({ valid }) => valid === false);
    const right = numbers.filter(({ valid }) => valid === true);
    const first = right[0] ?? wrong[0] ?? numbers[0];
    if (!first) return { case: operators.length + addresses.length > 0 ? 'none' : 'unknown' };
    const args = [first.kind, first.value];
    // A mistyped second number beside a valid one is a slip, not a sign.
    if (right.length > 0) return { case: 'valid', args, evidence: evidenceOf(right) };
    if (wrong.length > 0) return { case: 'invalid', args, evidence: evidenceOf(wrong) };
    return { case: 'unverifiable', args, evidence: evidenceOf(numbers) };
  },
});
