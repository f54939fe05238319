import { evidenceOf, listed, lookedAt, wholeHomePages } from '../reading';
import { HOME_PAGES_2025 } from '../samples';
import { signal } from '../signal';

export const socialProfiles = signal({
  id: 'social-profiles',
  family: 'contact',
  question: 'Does the shop link to profiles of its own in social networks?',
  why: 'A profile with a history is work that a scam of two weeks does not do. Icons that lead nowhere are decoration.',
  source:
    'measured on 2,224 home pages of 2025 (share at scams/honest): profile .02/.78, dead icons .05/.01, none .93/.20; halved and capped, as the honest shops were chosen from a review site',
  needs: ['contact', 'pages'],
  cases: {
    linked: { outcome: 'good', decibans: -6, independent: true, measured: { ...HOME_PAGES_2025, scams: 0.02, honest: 0.78 } },
    dead: { outcome: 'bad', decibans: 2.5, measured: { ...HOME_PAGES_2025, scams: 0.05, honest: 0.01 } },
    none: { outcome: 'bad', decibans: 2.5, measured: { ...HOME_PAGES_2025, scams: 0.93, honest: 0.2 } },
  },
  judge({ contact: { profiles }, pages }) {
    const deep = profiles.filter((profile) => profile.deep);
    if (deep.length > 0) return { case: 'linked', args: [listed(deep.map(({ network }) => network))], evidence: evidenceOf(deep) };
    if (profiles.length > 0)
      return { case: 'dead', args: [listed(profiles.map(({ network }) => network))], evidence: evidenceOf(profiles) };
    const homes = wholeHomePages(pages);
    if (homes.length === 0) return { case: 'unknown' };
    return { case: 'none', evidence: lookedAt(homes.map(({ url }) => url)) };
  },
});
