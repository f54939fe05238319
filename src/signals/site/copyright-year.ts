import { counted } from '../reading';
import { signal } from '../signal';

/** A shop that forgot it in January is not neglected. Years. */
const OLD = 2;

export const copyrightYear = signal({
  id: 'copyright-year',
  family: 'site',
  question: 'Is the copyright year current?',
  why: 'An old year tells of a shop that nobody looks after. You may wait long for an answer.',
  source: 'judged: weak; careless honest shops have it too',
  needs: ['site', 'pages'],
  cases: {
    current: { outcome: 'good', decibans: 0 },
    old: { outcome: 'bad', decibans: 0.5 },
  },
  judge({ site: { copyrightYear: year }, pages }, { now }) {
    if (year === null) return { case: 'unknown' };
    const age = new Date(now).getUTCFullYear() - year;
    return { case: age >= OLD ? 'old' : 'current', args: [String(year)], evidence: counted(`© ${year}`, pages) };
  },
});
