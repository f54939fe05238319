import type { Evidence } from '../../model/evidence';
import { signal } from '../signal';

const EMAIL = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}/gi;
const HOST = /(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}/gi;

export const policyOwnership = signal({
  id: 'policy-ownership',
  family: 'policy',
  question: 'Are the policies the shop’s own?',
  why: 'Scams copy their policies. What gives the copy away is the other shop’s name, domain or e-mail left in the text.',
  source:
    'judged: another shop’s name or e-mail in the policies is a strong sign; reduced, as a parent firm’s looks the same, and a lone foreign domain may be a service provider’s',
  needs: ['policy', 'domain'],
  cases: {
    own: { outcome: 'good', decibans: -0.5 },
    'foreign-email': { outcome: 'bad', decibans: 5 },
    'foreign-name': { outcome: 'bad', decibans: 5 },
    'foreign-domain': { outcome: 'bad', decibans: 2 },
  },
  judge({ policy: { texts }, domain }) {
    const domains = texts.flatMap(({ foreignDomains }) => foreignDomains);
    const emails = domains.filter(({ quote }) => quote.includes('@'));
    const names = texts.flatMap(({ foreignNames }) => foreignNames);
    if (emails.length > 0) return { case: 'foreign-email', args: named(emails, EMAIL, domain), evidence: emails };
    if (names.length > 0) return { case: 'foreign-name', args: [names[0]?.quote ?? ''], evidence: names };
    if (domains.length > 0) return { case: 'foreign-domain', args: named(domains, HOST, domain), evidence: domains };
    return { case: texts.length > 0 ? 'own' : 'unknown' };
  },
});

/** What the quoted sentence is about; the whole of it where it was cut. */
function named([first]: readonly Evidence[], pattern: RegExp, domain: string): string[] {
  const quote = first?.quote ?? '';
  const others = [...quote.matchAll(pattern)].map(([found]) => found).filter((found) => !found.toLowerCase().endsWith(domain));
  return [others[0] ?? quote];
}
