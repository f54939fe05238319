import { ENOUGH_PRICES } from '../prices';
import { counted } from '../reading';
import { HOME_PAGES_2025 } from '../samples';
import { signal } from '../signal';

/** Fewer prices than `ENOUGH_PRICES` say something where most are halved, fewer than these nothing. */
const FEW_PRICES = 5;
const MOST = 0.6;

export const halfOff = signal({
  id: 'half-off',
  family: 'pressure',
  question: 'How much of the range is at half price or less?',
  why: 'Nobody sells most of the goods at half price for long, except who never delivers them, or who invented the old price.',
  source:
    'measured on 2,224 home pages of 2025 (share at scams/honest): half off on 60 % of the prices or more .16/.01, on 30 % to 60 % .10/.01, on none .57/.68; capped, as honest shops close down too; judged for five to seven prices: .03 of the honest home pages with so few, but too few scams’ to measure',
  needs: ['pressure', 'pages'],
  cases: {
    most: { outcome: 'bad', decibans: 6, measured: { ...HOME_PAGES_2025, scams: 0.16, honest: 0.01 } },
    many: { outcome: 'bad', decibans: 5, measured: { ...HOME_PAGES_2025, scams: 0.1, honest: 0.01 } },
    'most-of-few': { outcome: 'bad', decibans: 3 },
    few: { outcome: 'not-applicable', decibans: 0 },
    none: { outcome: 'good', decibans: -0.5, measured: { ...HOME_PAGES_2025, scams: 0.57, honest: 0.68 } },
  },
  judge({ pressure: { discounts }, pages }) {
    const { prices, halfOff: share } = discounts;
    if (prices < FEW_PRICES || (prices < ENOUGH_PRICES && share < MOST)) return { case: 'unknown' };
    const percent = String(Math.round(share * 100));
    const answer = { args: [percent, String(prices)], evidence: counted(`${percent} %`, pages) };
    if (share >= MOST) return { case: prices < ENOUGH_PRICES ? 'most-of-few' : 'most', ...answer };
    if (share >= 0.3) return { case: 'many', ...answer };
    return { case: share === 0 ? 'none' : 'few', ...answer };
  },
});
