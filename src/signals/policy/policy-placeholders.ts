import { signal } from '../signal';

export const policyPlaceholders = signal({
  id: 'policy-placeholders',
  family: 'policy',
  question: 'Are the policies filled in, without gaps of a template?',
  why: 'A policy that still says [COMPANY NAME] binds nobody. It happens to careless honest shops too.',
  source: 'judged: weak; unfilled templates are found at small honest shops as well',
  needs: ['policy'],
  cases: {
    filled: { outcome: 'good', decibans: 0 },
    gaps: { outcome: 'bad', decibans: 2 },
  },
  judge({ policy: { texts } }) {
    const gaps = texts.flatMap(({ placeholders }) => placeholders);
    if (gaps.length > 0) return { case: 'gaps', args: [gaps[0]?.quote ?? ''], evidence: gaps };
    return { case: texts.length > 0 ? 'filled' : 'unknown' };
  },
});
