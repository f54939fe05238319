import type { Evidence } from '../../model/evidence';
import { signal } from '../signal';

export const policyOwnership = signal({
  id: 'policy-ownership',
  family: 'policy',
  question: 'Are the policies the shop’s own?',
  why: 'Scams copy their policies. What gives the copy away is the other shop’s name, domain or e-mail left in the text.',
  source:
    'judged: another shop’s name or e-mail in the policies is a strong sign; reduced, as a parent firm’s looks the same, and a lone foreign domain may be a service provider’s',
  needs: ['policy'],
  cases: {
    own: { outcome: 'good', decibans: -0.5 },
    'foreign-email': { outcome: 'bad', decibans: 5 },
    'foreign-name': { outcome: 'bad', decibans: 5 },
    'foreign-domain': { outcome: 'bad', decibans: 2 },
  },
  judge({ policy: { texts } }) {
    const domains = texts.flatMap(({ foreignDomains }) => foreignDomains);
    const emails = domains.filter(({ quote }) => quote.includes('@'));
    const names = texts.flatMap(({ foreignNames }) => foreignNames);
    if (emails.length > 0) return { case: 'foreign-email', args: quoted(emails), evidence: emails };
    if (names.length > 0) return { case: 'foreign-name', args: quoted(names), evidence: names };
    if (domains.length > 0) return { case: 'foreign-domain', args: quoted(domains), evidence: domains };
    return { case: texts.length > 0 ? 'own' : 'unknown' };
  },
});

function quoted(evidence: readonly Evidence[]): string[] {
  return [evidence[0]?.quote ?? ''];
}
