import { signal } from '../signal';

export const templateLeftovers = signal({
  id: 'template-leftovers',
  family: 'site',
  question: 'Is the site free of leftovers of its template?',
  why: 'Filler text and sample contacts show that a site was put up in a hurry.',
  source: 'judged: weak; found at small honest shops as well',
  needs: ['site', 'pages'],
  cases: {
    clean: { outcome: 'good', decibans: 0 },
    leftovers: { outcome: 'bad', decibans: 1 },
  },
  judge({ site: { leftovers }, pages }) {
    if (leftovers.length > 0) return { case: 'leftovers', args: [leftovers[0]?.quote ?? ''], evidence: leftovers };
    return { case: pages.length > 0 ? 'clean' : 'unknown' };
  },
});
