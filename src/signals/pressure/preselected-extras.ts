import { signal } from '../signal';

export const preselectedExtras = signal({
  id: 'preselected-extras',
  family: 'pressure',
  question: 'Are extras that cost money ticked beforehand?',
  why: 'What is ticked beforehand is bought by mistake. In the European Union it is not allowed.',
  source: 'judged: weak; a bad habit of big honest shops as well',
  needs: ['pressure', 'checkout'],
  cases: {
    ticked: { outcome: 'bad', decibans: 1 },
    none: { outcome: 'good', decibans: 0 },
  },
  judge({ pressure: { preselected }, checkout: { isCheckout } }) {
    if (preselected.length > 0) return { case: 'ticked', args: [preselected[0]?.quote ?? ''], evidence: preselected };
    return { case: isCheckout ? 'none' : 'unknown' };
  },
});
