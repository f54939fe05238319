import { noticeLaws } from '../../lexicon/everywhere/law';
import type { PolicyFact, ShopFacts } from '../../model/facts';
import { certainCountries } from '../countries';
import { evidenceOf, lookedAt, textsRead, wholeHomePages } from '../reading';
import { signal } from '../signal';

const PLACES = ['contact', 'about', 'terms'] as const;

export const legalNotice = signal({
  id: 'legal-notice',
  family: 'identity',
  question: 'Does the shop say what the law of its country demands that it says about itself?',
  why: 'Most countries of Europe and Asia demand that a shop says on a page that is easy to find who it is. Some, as the US, demand nothing.',
  source:
    'judged: missing though the law of the country demands it is a medium sign where that law is strict (lexicon/everywhere/law.ts), a weak one elsewhere; never asked where there is no such law or the country is uncertain',
  needs: ['identity', 'policy', 'pages'],
  cases: {
    there: { outcome: 'good', decibans: -0.5 },
    stated: { outcome: 'good', decibans: 0 },
    missing: { outcome: 'bad', decibans: 2.5 },
    'missing-elsewhere': { outcome: 'bad', decibans: 1 },
    'not-demanded': { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ identity, policy, pages }) {
    const text = textsRead(policy, ['legal-notice'])[0];
    if (text) return { case: 'there', evidence: [{ kind: 'address', quote: text.page.slice(0, 240), page: text.page }] };
    const link = policy.links.find(({ topic }) => topic === 'legal-notice');
    if (link) return { case: 'there', evidence: link.evidence };
    const certain = certainCountries(identity.countries);
    if (certain.length === 0) return { case: 'unknown' };
    const country = certain.find((code) => noticeLaws[code] !== undefined) ?? '';
    const demanded = noticeLaws[country];
    if (demanded === undefined) return { case: 'not-demanded' };
    const { law, page, strength } = demanded;
    const said = stated(identity, policy, strength === 'strong');
    if (said.length > 0) return { case: 'stated', args: [law], evidence: evidenceOf(said) };
    const homes = wholeHomePages(pages);
    const read = textsRead(policy, PLACES);
    const unread = PLACES.some((place) => policy.links.some(({ topic }) => topic === place) && !read.some(({ topic }) => topic === place));
    if (homes.length === 0 || unread) return { case: 'unknown' };
    const evidence = lookedAt([...homes.map(({ url }) => url), ...read.map((one) => one.page)]);
    return { case: strength === 'strong' ? 'missing' : 'missing-elsewhere', args: [country, law, page], evidence };
  },
});

/** What of it stands elsewhere: a name, a number, and an address; where the law is strict, only one on a page about the shop. */
function stated({ operators, representatives, numbers, addresses }: ShopFacts['identity'], { texts }: PolicyFact, strict: boolean) {
  const about = texts.filter(({ topic }) => topic !== 'returns' && topic !== 'shipping').map(({ page }) => page);
  const open = addresses.filter(({ evidence }) => !strict || evidence.some(({ page }) => about.includes(page)));
  return [...operators, ...representatives, ...numbers.filter(({ valid }) => valid !== false), ...open].slice(0, 3);
}
