import { lookedAt } from '../reading';
import { HOME_PAGES_2025 } from '../samples';
import { signal } from '../signal';

export const copyBlocking = signal({
  id: 'copy-blocking',
  family: 'site',
  question: 'Does the site keep you from selecting text or opening menus?',
  why: 'It hinders you from searching for the shop’s words and address. Honest shops want to be found.',
  source:
    'measured on 2,224 home pages of 2025: scripts that do it at 0 % of the scams and 2.5 % of the honest shops; reports on fake shops call it a sign, the measure says the opposite, so it does not weigh',
  needs: ['site', 'pages'],
  cases: {
    blocked: { outcome: 'not-applicable', decibans: 0, measured: { ...HOME_PAGES_2025, scams: 0, honest: 0.025 } },
    free: { outcome: 'good', decibans: 0 },
  },
  judge({ site, pages }) {
    if (pages.length === 0) return { case: 'unknown' };
    if (!site.copyBlocked) return { case: 'free' };
    return { case: 'blocked', evidence: lookedAt(pages.slice(-1).map(({ url }) => url)) };
  },
});
