import { callableOf, evidenceOf, identityTexts, lookedAt } from '../reading';
import { signal } from '../signal';

export const phone = signal({
  id: 'phone',
  family: 'contact',
  question: 'Does the shop give a telephone number, and can there be such a number?',
  why: 'A number that somebody answers is the quickest way to see whether a shop is there at all. Made-up numbers often fit no numbering plan.',
  source:
    'judged: weak; many honest small shops give none, and a number costs a scam nothing; none of 84 numbers on pages of honest shops and in policies is impossible, a premium-rate one is for information, as honest ones have them',
  needs: ['contact', 'policy'],
  cases: {
    given: { outcome: 'good', decibans: -1 },
    impossible: { outcome: 'bad', decibans: 2 },
    premium: { outcome: 'bad', decibans: 0 },
    none: { outcome: 'bad', decibans: 1 },
  },
  judge({ contact: { phones }, policy }) {
    const callable = callableOf(phones);
    const best = callable.find(({ type }) => type !== 'premium-rate') ?? callable[0] ?? phones[0];
    if (best) {
      const name = best.valid === false ? 'impossible' : best.type === 'premium-rate' ? 'premium' : 'given';
      return { case: name, args: [best.number], evidence: evidenceOf([best]) };
    }
    const read = identityTexts(policy);
    if (read.length === 0) return { case: 'unknown' };
    return { case: 'none', evidence: lookedAt(read.map(({ page }) => page)) };
  },
});
