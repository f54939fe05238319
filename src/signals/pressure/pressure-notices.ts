import { evidenceOf } from '../reading';
import { signal } from '../signal';

/** So many kinds at once are a method, not an accident. */
const SEVERAL_KINDS = 3;

export const pressureNotices = signal({
  id: 'pressure-notices',
  family: 'pressure',
  question: 'Does the shop push with notices about stock, other buyers or running time?',
  why: 'Such notices are meant to keep you from comparing. Few are false, so one of them says nothing.',
  source:
    'measured on shops of 2019: 9 % of activity notices and 2.7 % of low-stock notes deceive; judged: several kinds at once weigh a little',
  needs: ['pressure', 'pages'],
  cases: {
    several: { outcome: 'bad', decibans: 1 },
    some: { outcome: 'not-applicable', decibans: 0 },
    none: { outcome: 'good', decibans: 0 },
  },
  judge({ pressure: { notices }, pages }) {
    if (pages.length === 0) return { case: 'unknown' };
    if (notices.length === 0) return { case: 'none' };
    const kinds = new Set(notices.map(({ kind }) => kind));
    return { case: kinds.size >= SEVERAL_KINDS ? 'several' : 'some', args: [String(notices.length)], evidence: evidenceOf(notices) };
  },
});
