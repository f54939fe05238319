import { counted } from '../reading';
import { signal } from '../signal';

/** One picture fails anywhere. */
const MANY = 5;

export const brokenImages = signal({
  id: 'broken-images',
  family: 'site',
  question: 'Do the pictures load?',
  why: 'Many broken pictures show a neglected site, or pictures taken from elsewhere.',
  source: 'judged: weak; blockers and slow lines break pictures too',
  needs: ['site', 'pages'],
  cases: {
    loaded: { outcome: 'good', decibans: 0 },
    broken: { outcome: 'bad', decibans: 0.5 },
  },
  judge({ site, pages }) {
    if (pages.length === 0) return { case: 'unknown' };
    return {
      case: site.brokenImages >= MANY ? 'broken' : 'loaded',
      args: [String(site.brokenImages)],
      evidence: counted(String(site.brokenImages), pages),
    };
  },
});
