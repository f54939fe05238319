import { evidenceOf } from '../reading';
import { signal } from '../signal';

export const registerNumber = signal({
  id: 'register-number',
  family: 'identity',
  question: 'Are the tax and company numbers valid as written?',
  why: 'Most such numbers carry a check digit. One that fails was mistyped or made up; one that passes can still be somebody else’s.',
  source:
    'judged: a failed check digit is a medium sign, less beside one that passes, as honest shops mistype too; a valid number is a small plus, as they are copied',
  needs: ['identity'],
  cases: {
    valid: { outcome: 'good', decibans: -2 },
    unverifiable: { outcome: 'good', decibans: -0.5 },
    invalid: { outcome: 'bad', decibans: 5 },
    'partly-invalid': { outcome: 'bad', decibans: 3 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ identity: { numbers, operators, addresses } }) {
    const right = numbers.filter(({ valid }) => valid === true);
    // The same number mistyped in one of two places: the right one counts.
    const wrong = numbers.filter(({ valid, value }) => valid === false && !right.some((other) => isSlip(value, other.value)));
    const first = wrong[0] ?? right[0] ?? numbers.find(({ valid }) => valid === null);
    if (!first) return { case: operators.length + addresses.length > 0 ? 'none' : 'unknown' };
    const args = [first.kind.toUpperCase().replaceAll('-', ' '), first.value];
    if (wrong.length > 0)
      return { case: right.length > 0 ? 'partly-invalid' : 'invalid', args, evidence: evidenceOf([...wrong, ...right]) };
    if (right.length > 0) return { case: 'valid', args, evidence: evidenceOf(right) };
    return { case: 'unverifiable', args, evidence: evidenceOf(numbers) };
  },
});

/** Two digits changed places, or one or two are others: nobody makes up a number that is so near to a right one. */
function isSlip(wrong: string, right: string): boolean {
  if (wrong.length !== right.length) return false;
  return Array.from(wrong).filter((character, index) => character !== right[index]).length <= 2;
}
