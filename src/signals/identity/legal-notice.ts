import { known, NOTICE_COUNTRIES } from '../countries';
import { lookedAt, textsRead, wholeHomePages } from '../reading';
import { signal } from '../signal';

export const legalNotice = signal({
  id: 'legal-notice',
  family: 'identity',
  question: 'Is there the legal notice that the law of the shop’s country demands?',
  why: 'In Germany, Austria, Switzerland, France, Italy and Spain a shop must say on a page that is easy to find who it is.',
  source:
    'judged: notice missing though the claimed country’s law demands it is a medium sign; never asked of countries without such a law',
  needs: ['identity', 'contact', 'policy', 'pages'],
  cases: {
    there: { outcome: 'good', decibans: -0.5 },
    missing: { outcome: 'bad', decibans: 2.5 },
    'not-demanded': { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ identity, contact, policy, pages }) {
    const text = textsRead(policy, ['legal-notice'])[0];
    if (text) return { case: 'there', evidence: [{ kind: 'address', quote: text.page.slice(0, 240), page: text.page }] };
    const link = policy.links.find(({ topic }) => topic === 'legal-notice');
    if (link) return { case: 'there', evidence: link.evidence };
    // Only what the shop itself claims: neither its language nor its top-level domain makes it a firm of that country.
    const claimed = known([...identity.addresses, ...identity.numbers, ...contact.phones].map(({ country }) => country));
    if (claimed.length === 0) return { case: 'unknown' };
    if (!claimed.some((country) => NOTICE_COUNTRIES.includes(country))) return { case: 'not-demanded' };
    const homes = wholeHomePages(pages);
    const elsewhere = policy.links.some(({ topic }) => topic === 'contact' || topic === 'about' || topic === 'terms');
    if (homes.length === 0 || elsewhere || identity.operators.length > 0) return { case: 'unknown' };
    return { case: 'missing', args: [claimed.join(', ')], evidence: lookedAt(homes.map(({ url }) => url)) };
  },
});
