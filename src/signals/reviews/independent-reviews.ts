import { evidenceOf, listed, lookedAt, wholeHomePages } from '../reading';
import { HOME_PAGES_2025 } from '../samples';
import { signal } from '../signal';

export const independentReviews = signal({
  id: 'independent-reviews',
  family: 'reviews',
  question: 'Does an independent review service show or collect the shop’s reviews?',
  why: 'Reviews at somebody else’s house cannot simply be written by the shop. A picture of stars can.',
  source:
    'measured on 2,224 home pages of 2025 (share at scams/honest): a service’s own widget or link .01/.50, none .99/.48; decibans halved and capped, as the honest shops were chosen from a review site',
  needs: ['reviews', 'pages'],
  cases: {
    hosted: { outcome: 'good', decibans: -6, independent: true, measured: { ...HOME_PAGES_2025, scams: 0.01, honest: 0.5 } },
    named: { outcome: 'not-applicable', decibans: 0 },
    none: { outcome: 'bad', decibans: 1, measured: { ...HOME_PAGES_2025, scams: 0.99, honest: 0.48 } },
  },
  judge({ reviews: { services }, pages }) {
    const hosted = services.filter((service) => service.hosted);
    if (hosted.length > 0) return { case: 'hosted', args: [listed(hosted.map(({ name }) => name))], evidence: evidenceOf(hosted) };
    if (services.length > 0) return { case: 'named', args: [listed(services.map(({ name }) => name))], evidence: evidenceOf(services) };
    const homes = wholeHomePages(pages);
    if (homes.length === 0) return { case: 'unknown' };
    return { case: 'none', evidence: lookedAt(homes.map(({ url }) => url)) };
  },
});
