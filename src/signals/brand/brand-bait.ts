import { signal } from '../signal';

/** Share of all prices at half off or more, from which the brand's goods are bait. */
const DEEP = 0.3;
/** Fewer prices say nothing about a shop's habits. */
const ENOUGH_PRICES = 6;

export const brandBait = signal({
  id: 'brand-bait',
  family: 'brand',
  question: 'Does the address put a known brand beside a bait word such as outlet or sale?',
  why: 'Brands sell at their own address. A brand’s name with "outlet" in a stranger’s address is the usual fake shop.',
  source:
    'measured on 5,773 shops of 2025: bait word LR 4.5; judged: brand and bait word and the brand’s goods at half off or more is strong',
  needs: ['brand', 'pressure'],
  cases: {
    'half-price': { outcome: 'bad', decibans: 12 },
    bait: { outcome: 'bad', decibans: 7 },
    carried: { outcome: 'bad', decibans: 1 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ brand: { imitates }, pressure: { discounts } }) {
    if (imitates === null || imitates.own) return { case: 'none' };
    const { brand, how, evidence } = imitates;
    if (how === 'contains') return { case: 'carried', args: [brand], evidence };
    if (how !== 'bait') return { case: 'none' };
    const deep = discounts.prices >= ENOUGH_PRICES && discounts.halfOff >= DEEP;
    return { case: deep ? 'half-price' : 'bait', args: [brand], evidence };
  },
});
