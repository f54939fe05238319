import { ENOUGH_PRICES, mostStruck } from '../prices';
import { counted } from '../reading';
import { HOME_PAGES_2025 } from '../samples';
import { signal } from '../signal';

export const struckPrices = signal({
  id: 'struck-prices',
  family: 'pressure',
  question: 'How many prices stand beside a higher one that is struck out?',
  why: 'A struck-out price makes everything look like a bargain. Shops that need no such show have none, or few.',
  source:
    'measured on 2,224 home pages of 2025 (share at scams/honest): most prices struck out .55/.05, none .39/.59; halved for most, as half-off tells the same',
  needs: ['pressure', 'pages'],
  cases: {
    most: { outcome: 'bad', decibans: 4.5, measured: { ...HOME_PAGES_2025, scams: 0.55, honest: 0.05 } },
    some: { outcome: 'not-applicable', decibans: 0 },
    none: { outcome: 'good', decibans: -1, measured: { ...HOME_PAGES_2025, scams: 0.39, honest: 0.59 } },
  },
  judge({ pressure: { discounts }, pages }) {
    const { prices, struck } = discounts;
    if (prices < ENOUGH_PRICES) return { case: 'unknown' };
    const answer = { args: [String(struck), String(prices)], evidence: counted(`${struck} / ${prices}`, pages) };
    if (struck === 0) return { case: 'none', ...answer };
    return { case: mostStruck(discounts) ? 'most' : 'some', ...answer };
  },
});
