import { signal } from '../signal';

export const serverErrors = signal({
  id: 'server-errors',
  family: 'site',
  question: 'Is the site free of error messages of its software?',
  why: 'Error messages in the page mean that nobody looks after it, and tell attackers where it is weak.',
  source: 'judged: weak; it happens to anybody for a day',
  needs: ['site', 'pages'],
  cases: {
    clean: { outcome: 'good', decibans: 0 },
    errors: { outcome: 'bad', decibans: 0.5 },
  },
  judge({ site, pages }) {
    if (site.serverErrors.length > 0) return { case: 'errors', evidence: site.serverErrors };
    return { case: pages.length > 0 ? 'clean' : 'unknown' };
  },
});
