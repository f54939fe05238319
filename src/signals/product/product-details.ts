import { counted } from '../reading';
import { signal } from '../signal';

export const productDetails = signal({
  id: 'product-details',
  family: 'product',
  question: 'Are the goods described with brand and article number?',
  why: 'A shop that has its goods in stock knows their brand and number, and you can compare them elsewhere.',
  source: 'judged: a small plus; shop software writes these by itself and scams copy them',
  needs: ['product', 'pages'],
  cases: {
    identified: { outcome: 'good', decibans: -0.5 },
    'wrong-number': { outcome: 'bad', decibans: 1 },
    bare: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ product: { products }, pages }) {
    if (products.length === 0) return { case: 'unknown' };
    const wrong = products.find(({ gtinValid }) => gtinValid === false);
    if (wrong && !products.some(({ gtinValid }) => gtinValid === true))
      return { case: 'wrong-number', args: [wrong.gtin], evidence: counted(wrong.gtin, pages) };
    const best = products.find(({ brand, sku, gtin }) => brand !== '' && (sku !== '' || gtin !== ''));
    return best ? { case: 'identified', args: [best.name, best.brand] } : { case: 'bare' };
  },
});
