import { advertisingHosts } from '../../lexicon/everywhere/analytics';
import type { Evidence } from '../../model/evidence';
import { listed, lookedAt, wholeHomePages } from '../reading';
import { HOME_PAGES_2025 } from '../samples';
import { signal } from '../signal';

export const analytics = signal({
  id: 'analytics',
  family: 'site',
  question: 'Does the shop measure its visitors?',
  why: 'Who means to stay in business wants to know who comes. That is a trace of a real firm, not a merit: it costs privacy.',
  source:
    'measured on 2,224 home pages of 2025 (share at scams/honest): analytics tag .04/.63, an advertising network’s alone .02/.08; halved, and almost nothing where it is absent, so that no shop pays for sparing its visitors',
  needs: ['site', 'pages'],
  cases: {
    present: { outcome: 'good', decibans: -4, measured: { ...HOME_PAGES_2025, scams: 0.04, honest: 0.63 } },
    advertised: { outcome: 'good', decibans: -3, measured: { ...HOME_PAGES_2025, scams: 0.02, honest: 0.08 } },
    absent: { outcome: 'bad', decibans: 1.5, measured: { ...HOME_PAGES_2025, scams: 0.94, honest: 0.29 } },
  },
  judge({ site, pages }) {
    if (site.analytics.length > 0) {
      const isMeasured = site.analytics.some((counter) => !advertises(counter));
      return {
        case: isMeasured ? 'present' : 'advertised',
        args: [listed(site.analytics.map(({ quote }) => quote))],
        evidence: site.analytics,
      };
    }
    const homes = wholeHomePages(pages);
    if (homes.length === 0) return { case: 'unknown' };
    return { case: 'absent', evidence: lookedAt(homes.map(({ url }) => url)) };
  },
});

function advertises({ quote }: Evidence): boolean {
  return advertisingHosts.some((host) => quote.includes(`//${host}/`) || quote.includes(`.${host}/`));
}
