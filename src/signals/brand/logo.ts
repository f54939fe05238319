import { identityTexts, lookedAt } from '../reading';
import { LABELLED_2023 } from '../samples';
import { signal } from '../signal';

export const logo = signal({
  id: 'logo',
  family: 'brand',
  question: 'Does the shop have a sign of its own?',
  why: 'Whoever builds a shop to stay has a sign made. Scams that are put up by the dozen write their name in plain letters.',
  source:
    'measured on 573 shops of 2023 (share at scams/honest): .29/.05, and on 2,224 home pages of 2025 (no picture called a logo among at least three, whoever runs the shop): .53/.18; less than half of it, as small honest shops write their name in plain letters too, and nothing at a shop that says who runs it or where it is, or may say so on a page that was not read yet; a logo weighs nothing, as it is pasted in a minute',
  needs: ['brand', 'identity', 'policy'],
  cases: {
    none: { outcome: 'bad', decibans: 1.5, measured: { ...LABELLED_2023, scams: 0.29, honest: 0.05 } },
    named: { outcome: 'not-applicable', decibans: 0 },
    shown: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ brand, identity: { operators, addresses, numbers }, policy }) {
    if (brand.logo === undefined || brand.logo === null) return { case: 'unknown' };
    if (brand.logo) return { case: 'shown' };
    if (operators.length + addresses.length + numbers.length > 0) return { case: 'named' };
    const read = identityTexts(policy);
    return read.length === 0 ? { case: 'unknown' } : { case: 'none', evidence: lookedAt(read.map(({ page }) => page)) };
  },
});
