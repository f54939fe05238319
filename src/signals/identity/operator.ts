import { evidenceOf, identityTexts, lookedAt } from '../reading';
import { signal } from '../signal';

export const operator = signal({
  id: 'operator',
  family: 'identity',
  question: 'Does the shop say who runs it?',
  why: 'You can hold only somebody to a contract who has a name. Most countries demand it; scams leave it out or invent it.',
  source:
    'judged: no identity after the legal pages were read is a medium sign (for the e-mail alone LR 4.1 was measured on 1,140 shops of 2023)',
  needs: ['identity', 'policy'],
  cases: {
    'name-and-address': { outcome: 'good', decibans: -2.5 },
    'name-only': { outcome: 'good', decibans: -1 },
    'address-only': { outcome: 'good', decibans: -0.5 },
    none: { outcome: 'bad', decibans: 4.5 },
  },
  judge({ identity: { operators, addresses, numbers }, policy }) {
    const [name, address] = [operators[0], addresses[0]];
    if (name && address) return { case: 'name-and-address', args: [name.name], evidence: evidenceOf([name, address]) };
    if (name) return { case: 'name-only', args: [name.name], evidence: evidenceOf([name]) };
    if (address) return { case: 'address-only', args: [address.text], evidence: evidenceOf([address]) };
    const read = identityTexts(policy);
    if (read.length === 0 || numbers.length > 0) return { case: 'unknown' };
    return { case: 'none', evidence: lookedAt(read.map(({ page }) => page)) };
  },
});
