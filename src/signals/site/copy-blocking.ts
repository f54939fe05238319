import { lookedAt } from '../reading';
import { signal } from '../signal';

export const copyBlocking = signal({
  id: 'copy-blocking',
  family: 'site',
  question: 'Does the site keep you from selecting text or opening menus?',
  why: 'It hinders you from searching for the shop’s words and address. Honest shops want to be found.',
  source: 'judged: a medium sign in reports on fake shops; reduced, as photographers’ shops do it too',
  needs: ['site', 'pages'],
  cases: {
    blocked: { outcome: 'bad', decibans: 2.5 },
    free: { outcome: 'good', decibans: 0 },
  },
  judge({ site, pages }) {
    if (pages.length === 0) return { case: 'unknown' };
    if (!site.copyBlocked) return { case: 'free' };
    return { case: 'blocked', evidence: lookedAt(pages.slice(-1).map(({ url }) => url)) };
  },
});
