import { signal } from '../signal';

export const lookAlikeDomain = signal({
  id: 'look-alike-domain',
  family: 'brand',
  question: 'Does the address imitate that of a known brand with look-alike letters?',
  why: 'An address that only looks like the brand’s is made to be mistaken for it.',
  source:
    'judged: a homoglyph or punycode look-alike that shows the brand’s name and asks for card data is enough alone; browsers and brands list it so',
  needs: ['brand', 'checkout'],
  cases: {
    'takes-cards': { outcome: 'bad', decibans: 20, hard: true },
    imitates: { outcome: 'bad', decibans: 9 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ brand: { imitates, goods, names }, checkout: { card } }) {
    if (imitates === null || imitates.own) return { case: 'none' };
    if (imitates.how !== 'homoglyph' && imitates.how !== 'punycode') return { case: 'none' };
    const shown = [...goods, ...names.map(({ name }) => name)].some((text) => text.toLowerCase().includes(imitates.brand.toLowerCase()));
    return { case: shown && card !== null ? 'takes-cards' : 'imitates', args: [imitates.brand], evidence: imitates.evidence };
  },
});
