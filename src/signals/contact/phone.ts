import { evidenceOf, identityTexts, lookedAt } from '../reading';
import { signal } from '../signal';

export const phone = signal({
  id: 'phone',
  family: 'contact',
  question: 'Does the shop give a telephone number?',
  why: 'A number that somebody answers is the quickest way to see whether a shop is there at all.',
  source: 'judged: weak; many honest small shops give none, and a number costs a scam nothing',
  needs: ['contact', 'policy'],
  cases: {
    given: { outcome: 'good', decibans: -1 },
    none: { outcome: 'bad', decibans: 1 },
  },
  judge({ contact: { phones }, policy }) {
    const best = phones[0];
    if (best) return { case: 'given', args: [best.number], evidence: evidenceOf([best]) };
    const read = identityTexts(policy);
    if (read.length === 0) return { case: 'unknown' };
    return { case: 'none', evidence: lookedAt(read.map(({ page }) => page)) };
  },
});
