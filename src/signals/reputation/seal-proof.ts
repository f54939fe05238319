import { evidenceOf, listed } from '../reading';
import { HOME_PAGES_2025 } from '../samples';
import { signal } from '../signal';

export const sealProof = signal({
  id: 'seal-proof',
  family: 'reputation',
  question: 'Do the trust seals come from who issues them?',
  why: 'A real seal is loaded from its issuer or leads to the shop’s entry there. Anybody can paste the picture.',
  source:
    'measured on 2,224 home pages of 2025 (share at scams/honest): seal from its issuer .001/.09, capped; judged: a named seal that does not lead to its issuer is a strong sign; reduced where it leads nowhere, as honest shops paste pictures too',
  needs: ['seals', 'pages'],
  cases: {
    proven: { outcome: 'good', decibans: -4, independent: true, measured: { ...HOME_PAGES_2025, scams: 0.001, honest: 0.09 } },
    unlinked: { outcome: 'bad', decibans: 4 },
    elsewhere: { outcome: 'bad', decibans: 7 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ seals: { seals }, pages }) {
    const proven = seals.filter(({ proof }) => proof === 'issuer');
    const others = seals.filter(({ name }) => !proven.some((seal) => seal.name === name));
    const elsewhere = others.filter(({ proof }) => proof === 'elsewhere');
    const names = (items: typeof seals): string[] => [listed(items.map(({ name }) => name))];
    if (elsewhere.length > 0)
      return { case: 'elsewhere', args: [...names(elsewhere), elsewhere[0]?.host ?? ''], evidence: evidenceOf(elsewhere) };
    if (proven.length > 0) return { case: 'proven', args: names(proven), evidence: evidenceOf(proven) };
    if (others.length > 0) return { case: 'unlinked', args: names(others), evidence: evidenceOf(others) };
    return { case: pages.length > 0 ? 'none' : 'unknown' };
  },
});
