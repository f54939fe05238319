import { FAR_COUNTRIES, PLACING } from '../countries';
import { textsRead } from '../reading';
import { signal } from '../signal';

export const farLaw = signal({
  id: 'far-law',
  family: 'identity',
  question: 'Do the terms put the shop under the law of a far country of which it says nothing elsewhere?',
  why: 'The boutique next door has the law of next door. Where the terms alone name Hong Kong, the shop is run from there, and there it would have to be sued.',
  source:
    'judged: consumer-protection bodies name the firm in China or Hong Kong that only the terms admit to as the mark of shops that pose as local ones; as much as other contradictions in who a shop says it is; a shop that says where it is deceives nobody',
  needs: ['policy', 'identity'],
  cases: {
    hidden: { outcome: 'bad', decibans: 5 },
    open: { outcome: 'not-applicable', decibans: 0 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ policy, identity: { countries } }) {
    const read = textsRead(policy, ['terms']);
    const far = read.find(({ saleTerms }) => FAR_COUNTRIES.includes(saleTerms?.law ?? ''));
    const law = far?.saleTerms?.law;
    if (far === undefined || law === undefined) return { case: read.length > 0 ? 'none' : 'unknown' };
    const inTerms = new Set(read.map(({ page }) => page));
    const said = countries.some(
      ({ code, from, evidence }) =>
        code === law && PLACING.includes(from) && (evidence.length === 0 || evidence.some(({ page }) => !inTerms.has(page))),
    );
    const isOpen = said || policy.dispatch?.country === law;
    return { case: isOpen ? 'open' : 'hidden', args: [law], evidence: far.saleTerms?.lawSaid ?? [] };
  },
});
